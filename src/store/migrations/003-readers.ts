import { type ColumnDataType, sql } from 'kysely'
import type { Migration } from './migration.ts'

/** What each reader has seen of each story, and what they put right. */
export const readers: Migration = {
  name: '003-readers',
  async up(db, engine) {
    const bytes: ColumnDataType = engine === 'sqlite' ? 'blob' : 'bytea'
    await db.schema
      .createTable('seen')
      .addColumn('reader', 'text', (column) => column.notNull())
      .addColumn('story', 'bigint', (column) => column.notNull().references('story.id').onDelete('cascade'))
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('record', bytes, (column) => column.notNull())
      .addColumn('seen_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('seen_key', ['reader', 'story'])
      .execute()
    await db.schema
      .createTable('decision')
      .addColumn('id', engine === 'sqlite' ? 'integer' : 'bigint', (column) =>
        engine === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey().generatedAlwaysAsIdentity(),
      )
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('verdict', 'text', (column) => column.notNull())
      .addColumn('story', 'text', (column) => column.notNull())
      .addColumn('articles', 'text', (column) => column.notNull())
      .addColumn('words', 'text', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addColumn('reader', 'text', (column) => column.notNull())
      .addColumn('made_at', 'text', (column) => column.notNull())
      .addColumn('undone_at', 'text')
      .execute()
    if (engine === 'postgres') await sql`alter table seen alter column record set storage external`.execute(db)
  },
}
