import type { Migration } from './migration.ts'

/** Which story a handle was of that leads to another now, so that a story which comes apart again gets its own back. */
export const former: Migration = {
  name: '011-former',
  async up(db) {
    await db.schema.alterTable('story_alias').addColumn('former', 'text').execute()
    await db.schema.createIndex('alias_of_former').on('story_alias').column('former').execute()
  },
}
