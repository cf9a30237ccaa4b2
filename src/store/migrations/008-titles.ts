import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** What is told of a title by itself, so that PostgreSQL's index, which knows no weights, finds it there. */
export const titles: Migration = {
  name: '008-titles',
  async up(db, engine) {
    if (engine === 'sqlite') return
    await sql`update search_document set words = words || (
        select array_to_tsvector(array_agg(chr(57344) || 't' || lexeme)) from unnest(words) where 'A' = any(weights)
      ) where exists (select from unnest(words) where 'A' = any(weights))`.execute(db)
  },
}
