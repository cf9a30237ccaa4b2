import { type ColumnDataType, sql } from 'kysely'
import type { Migration } from './migration.ts'

/** What is followed, what was seen of it, and what failed. */
export const watches: Migration = {
  name: '006-watches',
  async up(db, engine) {
    const ownType: ColumnDataType = engine === 'sqlite' ? 'integer' : 'bigint'
    const own = (table: string) =>
      db.schema
        .createTable(table)
        .addColumn('id', ownType, (column) =>
          engine === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey().generatedAlwaysAsIdentity(),
        )
    await own('watch')
      .addColumn('address', 'text', (column) => column.notNull().unique())
      .addColumn('kind', 'text')
      .addColumn('title', 'text')
      .addColumn('added_at', 'text', (column) => column.notNull())
      .addColumn('interval_ms', 'bigint', (column) => column.notNull())
      .addColumn('next_at', 'bigint', (column) => column.notNull())
      .addColumn('looked_at', 'text')
      .addColumn('result', 'text')
      .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('etag', 'text')
      .addColumn('last_modified', 'text')
      .addColumn('holder', 'text')
      .addColumn('leased_until', 'bigint')
      .addColumn('token', 'integer', (column) => column.notNull().defaultTo(0))
      .execute()
    await db.schema.createIndex('watch_due').on('watch').column('next_at').execute()
    await db.schema
      .createTable('watch_entry')
      .addColumn('watch', 'bigint', (column) => column.notNull().references('watch.id').onDelete('cascade'))
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('mark', 'text')
      .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
      .addPrimaryKeyConstraint('watch_entry_key', ['watch', 'key'])
      .execute()
    await db.schema
      .createTable('validator')
      .addColumn('address', 'text', (column) => column.primaryKey())
      .addColumn('etag', 'text')
      .addColumn('last_modified', 'text')
      .execute()
    await own('watch_original')
      .addColumn('watch', 'bigint', (column) => column.notNull().references('watch.id').onDelete('cascade'))
      .addColumn('original', 'text', (column) => column.notNull().references('original.sha256'))
      .addColumn('headers', 'text', (column) => column.notNull())
      .addColumn('retrieved', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('watch_original_of').on('watch_original').column('original').execute()
    await own('watch_log')
      .addColumn('watch', 'bigint', (column) => column.notNull().references('watch.id').onDelete('cascade'))
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('about', 'text', (column) => column.notNull())
      .addColumn('words', 'text', (column) => column.notNull())
      .execute()
    await sql`create index watch_log_of on watch_log (watch, id)`.execute(db)
  },
}
