import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Which reports were joined by likeness, so that one more is joined among the groups beside it. */
export const groups: Migration = {
  name: '007-groups',
  async up(db) {
    await db.schema.alterTable('grouping_report').addColumn('joined', 'bigint').execute()
    await sql`create index grouping_report_joined on grouping_report (joined) where joined is not null`.execute(db)
    // Reports that were joined before it was remembered are joined again.
    await sql`update article set ungrouped = 1 where version is not null`.execute(db)
  },
}
