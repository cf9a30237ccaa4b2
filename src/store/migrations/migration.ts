import type { Kysely } from 'kysely'
import type { Engine } from '../store.ts'

/** One step from the tables of an older store to those of today. A migration that was released never changes: the list only grows. */
export interface Migration {
  readonly name: string
  up(db: Kysely<unknown>, engine: Engine): Promise<void>
}
