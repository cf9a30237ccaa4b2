import { type ColumnDataType, sql } from 'kysely'
import type { Migration } from './migration.ts'

/** What can be searched: a row a report, statement, figure or person, and the index of their words. */
export const search: Migration = {
  name: '002-search',
  async up(db, engine) {
    const ownType: ColumnDataType = engine === 'sqlite' ? 'integer' : 'bigint'
    await db.schema
      .createTable('search_document')
      .addColumn('id', ownType, (column) =>
        engine === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey().generatedAlwaysAsIdentity(),
      )
      .addColumn('story', 'bigint', (column) => column.notNull().references('story.id').onDelete('cascade'))
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('body', 'text')
      .addColumn('article', 'text', (column) => column.notNull())
      .addColumn('start_at', 'integer', (column) => column.notNull())
      .addColumn('end_at', 'integer', (column) => column.notNull())
      .addColumn('day', 'text')
      .addColumn('outlet', 'text')
      .execute()
    await db.schema.createIndex('search_document_of_story').on('search_document').columns(['story', 'key']).execute()
    if (engine === 'sqlite') {
      await sql`create virtual table search_word using fts5 (title, body, facet, content = '', contentless_delete = 1,
        tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'")`.execute(db)
      await sql`create trigger search_document_gone after delete on search_document
        begin delete from search_word where rowid = old.id; end`.execute(db)
    } else {
      await sql`alter table search_document add column words tsvector not null default ''`.execute(db)
      await sql`create index search_document_words on search_document using gin (words)`.execute(db)
    }
    // Stories that were told before there was an index are told again, and so come into it.
    await sql`update story set stale = 1 where record is not null`.execute(db)
  },
}
