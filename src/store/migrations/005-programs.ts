import { type ColumnDataType, sql } from 'kysely'
import type { Migration } from './migration.ts'

/** What is new, in the order in which it was told, and the answers to requests that may come again. */
export const programs: Migration = {
  name: '005-programs',
  async up(db, engine) {
    const bytes: ColumnDataType = engine === 'sqlite' ? 'blob' : 'bytea'
    await db.schema
      .createTable('news')
      .addColumn('number', engine === 'sqlite' ? 'integer' : 'bigint', (column) =>
        engine === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey().generatedAlwaysAsIdentity(),
      )
      .addColumn('story', 'bigint', (column) => column.notNull().references('story.id').onDelete('cascade'))
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('changes', bytes)
      .addColumn('told_at', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('news_of_story').on('news').column('story').execute()
    await db.schema
      .createTable('answer')
      .addColumn('request', 'text', (column) => column.notNull())
      .addColumn('line', 'integer', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('article', 'bigint', (column) => column.notNull().references('article.id').onDelete('cascade'))
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('given_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('answer_key', ['request', 'line'])
      .execute()
    await db.schema.createIndex('answer_about').on('answer').column('article').execute()
    await db.schema.createIndex('answer_by_age').on('answer').column('given_at').execute()
    if (engine === 'postgres') await sql`alter table news alter column changes set storage external`.execute(db)
  },
}
