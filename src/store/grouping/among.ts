import { type RawBuilder, sql } from 'kysely'
import type { Connection, Engine } from '../store.ts'

/** What the tables of grouping are asked through. */
export interface Asked {
  readonly db: Connection
  readonly engine: Engine
}

/** Keys as one value, however many: the statement is the same for all, and is prepared once. */
export function among({ engine }: Asked, keys: readonly number[]): RawBuilder<number> {
  return engine === 'sqlite'
    ? sql<number>`(select value from json_each(${JSON.stringify(keys)}))`
    : sql<number>`(select unnest(${keys}::bigint[]))`
}

/** Rows of whole numbers as one value, however many: each has the same columns, which are named `c0`, `c1` … */
export function rowsOf({ engine }: Asked, rows: readonly (readonly (number | null)[])[], columns: number) {
  const each = Array.from({ length: columns }, (_, n) => n)
  const named = each.map((n) => sql.ref(`c${n}`))
  if (engine === 'sqlite') {
    const values = each.map((n) => sql`value ->> ${sql.lit(n)} as ${named[n]}`)
    return sql`(select ${sql.join(values)} from json_each(${JSON.stringify(rows)}))`
  }
  const lists = each.map((n) => sql`${rows.map((row) => row[n])}::bigint[]`)
  return sql`(select * from unnest(${sql.join(lists)}) as given (${sql.join(named)}))`
}
