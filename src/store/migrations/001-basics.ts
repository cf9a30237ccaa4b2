import { type ColumnDataType, type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Originals, retrievals, articles with their versions, stories with their records, and leases. */
export const basics: Migration = {
  name: '001-basics',
  async up(db, engine) {
    const bytes: ColumnDataType = engine === 'sqlite' ? 'blob' : 'bytea'
    const own = (column: ColumnDefinitionBuilder) =>
      engine === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey().generatedAlwaysAsIdentity()
    // Names are in one order on every engine: that of their letters' codes.
    const name = engine === 'sqlite' ? ('text' as const) : sql`text collate "C"`
    const ownType: ColumnDataType = engine === 'sqlite' ? 'integer' : 'bigint'
    const must = (column: ColumnDefinitionBuilder) => column.notNull()
    const zero = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(0)

    await db.schema
      .createTable('original')
      .addColumn('sha256', 'text', (column) => column.primaryKey())
      .addColumn('size', 'integer', must)
      .addColumn('encoding', 'text', must)
      .addColumn('bytes', bytes, must)
      .execute()
    await db.schema
      .createTable('article')
      .addColumn('id', ownType, own)
      .addColumn('identity', 'text', (column) => column.notNull().unique())
      .addColumn('name', name, (column) => column.notNull().unique())
      .addColumn('version', 'integer')
      .addColumn('ungrouped', 'integer', zero)
      .execute()
    await db.schema
      .createTable('retrieval')
      .addColumn('id', ownType, own)
      .addColumn('article', 'bigint', (column) => column.notNull().references('article.id'))
      .addColumn('original', 'text', (column) => column.notNull().references('original.sha256'))
      .addColumn('document', 'text', (column) => column.notNull().references('original.sha256'))
      .addColumn('media_type', 'text', must)
      .addColumn('original_media_type', 'text')
      .addColumn('form', 'text', must)
      .addColumn('path', 'text')
      .addColumn('url', 'text')
      .addColumn('charset', 'text')
      .addColumn('given', 'text', must)
      .addColumn('headers', 'text')
      .addColumn('retrieved', 'text')
      .addColumn('kept_at', 'text', must)
      .addColumn('state', 'text', must)
      .addColumn('code', 'text')
      .addColumn('reason', 'text')
      .addColumn('version', 'integer')
      .addColumn('holder', 'text')
      .addColumn('leased_until', 'bigint')
      .addColumn('token', 'integer', zero)
      .execute()
    await db.schema.createIndex('retrieval_of_article').on('retrieval').columns(['article', 'id']).execute()
    await db.schema.createIndex('retrieval_of_original').on('retrieval').column('original').execute()
    await db.schema.createIndex('retrieval_of_document').on('retrieval').column('document').execute()
    await sql`create index retrieval_waiting on retrieval (id) where state = 'waiting'`.execute(db)
    await sql`create index article_ungrouped on article (id) where ungrouped = 1`.execute(db)
    await db.schema
      .createTable('version')
      .addColumn('article', 'bigint', (column) => column.notNull().references('article.id'))
      .addColumn('number', 'integer', must)
      .addColumn('retrieval', 'bigint', (column) => column.notNull().references('retrieval.id'))
      .addColumn('title', 'text')
      .addColumn('published', 'text')
      .addColumn('content', 'text', must)
      .addColumn('report', bytes, must)
      .addColumn('changes', 'text')
      .addColumn('reader', 'text', must)
      .addColumn('made_at', 'text', must)
      .addPrimaryKeyConstraint('version_key', ['article', 'number'])
      .execute()
    await db.schema.createIndex('version_of_retrieval').on('version').column('retrieval').execute()
    await db.schema
      .createTable('story')
      .addColumn('id', ownType, own)
      .addColumn('handle', 'text', (column) => column.notNull().unique())
      .addColumn('name', 'text')
      .addColumn('title', 'text')
      .addColumn('span_from', 'text')
      .addColumn('span_to', 'text')
      .addColumn('articles', 'integer', zero)
      .addColumn('origins', 'integer', zero)
      .addColumn('stale', 'integer', zero)
      .addColumn('edition', 'integer', zero)
      .addColumn('record', bytes)
      .addColumn('hash', 'text')
      .addColumn('made_at', 'text')
      .addColumn('teller', 'text')
      .execute()
    await sql`create index story_stale on story (id) where stale = 1`.execute(db)
    await db.schema.createIndex('story_by_name').on('story').column('name').execute()
    await db.schema
      .createTable('membership')
      .addColumn('article', 'bigint', (column) => column.primaryKey().references('article.id'))
      .addColumn('story', 'bigint', (column) => column.notNull().references('story.id'))
      .addColumn('version', 'integer', must)
      .addColumn('because', 'text', must)
      .execute()
    await db.schema.createIndex('membership_of_story').on('membership').column('story').execute()
    await db.schema
      .createTable('story_alias')
      .addColumn('alias', 'text', (column) => column.primaryKey())
      .addColumn('story', 'bigint', (column) => column.notNull().references('story.id'))
      .execute()
    await db.schema.createIndex('alias_of_story').on('story_alias').column('story').execute()
    await db.schema
      .createTable('lease')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('holder', 'text')
      .addColumn('leased_until', 'bigint', zero)
      .addColumn('token', 'integer', zero)
      .execute()
    if (engine === 'postgres') await keepAsIs(db, ['original.bytes', 'version.report', 'story.record'])
  },
}

/** What is compressed already is not worth PostgreSQL's own compression. */
async function keepAsIs(db: Kysely<unknown>, columns: readonly string[]): Promise<void> {
  for (const column of columns) {
    const [table, name] = column.split('.') as [string, string]
    await sql`alter table ${sql.table(table)} alter column ${sql.ref(name)} set storage external`.execute(db)
  }
}
