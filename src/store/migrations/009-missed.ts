import type { Migration } from './migration.ts'

/** For how many looks what was seen of a watch has not been there any more, so that it can be let go of. */
export const missed: Migration = {
  name: '009-missed',
  async up(db) {
    await db.schema
      .alterTable('watch_entry')
      .addColumn('missed', 'integer', (column) => column.notNull().defaultTo(0))
      .execute()
  },
}
