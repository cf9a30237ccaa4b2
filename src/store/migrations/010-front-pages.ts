import type { ColumnDataType } from 'kysely'
import type { Migration } from './migration.ts'

/** The pages of long stories, drawn when their records were made. */
export const frontPages: Migration = {
  name: '010-front-pages',
  async up(db, engine) {
    const bytes: ColumnDataType = engine === 'sqlite' ? 'blob' : 'bytea'
    await db.schema
      .createTable('front_page')
      .addColumn('story', 'bigint', (column) => column.primaryKey().references('story.id').onDelete('cascade'))
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('drawn_by', 'text', (column) => column.notNull())
      .addColumn('html', bytes, (column) => column.notNull())
      .execute()
  },
}
