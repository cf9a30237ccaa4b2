import { type ColumnDataType, type CreateTableBuilder, sql } from 'kysely'
import type { Engine } from '../store.ts'
import type { Migration } from './migration.ts'

/** What grouping remembers of each report, so that one more is compared with its neighbours alone. */
export const grouping: Migration = {
  name: '004-grouping',
  async up(db, engine) {
    const bytes: ColumnDataType = engine === 'sqlite' ? 'blob' : 'bytea'
    await db.schema
      .createTable('grouping_report')
      .addColumn('key', 'bigint', (column) => column.primaryKey())
      .addColumn('article', 'bigint', (column) => column.notNull().unique().references('article.id'))
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('day', 'integer')
      .addColumn('numbered', 'text', (column) => column.notNull())
      .addColumn('head', 'text', (column) => column.notNull())
      .addColumn('terms', bytes, (column) => column.notNull())
      .addColumn('weights', bytes, (column) => column.notNull())
      .execute()
    await inOrder(
      db.schema
        .createTable('grouping_carrier')
        .addColumn('term', 'bigint', (column) => column.notNull())
        .addColumn('day', 'integer', (column) => column.notNull())
        .addColumn('key', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('grouping_carrier_key', ['term', 'day', 'key']),
      engine,
    ).execute()
    await inOrder(
      db.schema
        .createTable('grouping_neighbour')
        .addColumn('lister', 'bigint', (column) => column.notNull())
        .addColumn('listed', 'bigint', (column) => column.notNull())
        .addColumn('cosine', 'double precision', (column) => column.notNull())
        .addPrimaryKeyConstraint('grouping_neighbour_key', ['lister', 'listed']),
      engine,
    ).execute()
    await db.schema
      .createIndex('grouping_neighbour_by_listed')
      .on('grouping_neighbour')
      .columns(['listed', 'lister', 'cosine'])
      .execute()
    // Reports that were grouped before there was a memory of it are grouped again, and so come into it.
    await sql`update article set ungrouped = 1 where version is not null`.execute(db)
  },
}

/** SQLite keeps the rows in the order of their key; PostgreSQL beside its index. */
function inOrder<T extends string, C extends string>(table: CreateTableBuilder<T, C>, engine: Engine) {
  return engine === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table
}
