import { removeReports } from '../../story/grouping/regroup.ts'
import { chunks } from '../chunks.ts'
import type { Connection, Engine } from '../store.ts'
import { AT_ONCE, isWorthAllAnew } from './group-waiting.ts'
import { forgetCarriers, keepInStore } from './kept-in-store.ts'
import { comeBetweenGrouping } from './lock-grouping.ts'
import { unpackTerms } from './report-row.ts'
import { waitAgain } from './waiting.ts'

/** Takes articles out of what grouping remembers; those that were near them wait to be grouped again. To be done while the articles are there. */
export async function forgetGrouping(db: Connection, engine: Engine, articles: readonly number[]): Promise<void> {
  await comeBetweenGrouping(db, engine)
  if (await isWorthAllAnew(db, articles.length)) await forgetMany(db, engine, articles)
  else await forgetFew(db, engine, articles)
}

async function forgetFew(db: Connection, engine: Engine, articles: readonly number[]): Promise<void> {
  const memory = keepInStore(db, engine, ({ id }) => {
    throw new Error(`${id} is to be forgotten, not kept`)
  })
  for (const ids of chunks(articles)) {
    const named = await db.selectFrom('article').select('name').where('id', 'in', ids).execute()
    const touched = await removeReports(
      memory,
      named.map(({ name }) => name),
    )
    await memory.settle()
    for (const names of chunks(touched)) {
      await db.updateTable('article').set({ ungrouped: 1 }).where('name', 'in', names).execute()
    }
  }
}

/** So many that all others are grouped anew: whom each of them lists is worked out then. */
async function forgetMany(db: Connection, engine: Engine, articles: readonly number[]): Promise<void> {
  for (const ids of chunks(articles)) await forgetReports(db, engine, ids)
  await db.deleteFrom('grouping_neighbour').execute()
  const others = await db
    .selectFrom('grouping_report')
    .select('article')
    .limit(AT_ONCE + 1)
    .execute()
  // Few are grouped one by one, among those whose lists are known: to whoever does that these are new.
  if (others.length <= AT_ONCE)
    await forgetReports(
      db,
      engine,
      others.map(({ article }) => article),
    )
  await waitAgain(db)
}

async function forgetReports(db: Connection, engine: Engine, articles: readonly number[]): Promise<void> {
  if (articles.length === 0) return
  const reports = await db.selectFrom('grouping_report').selectAll().where('article', 'in', articles).execute()
  await forgetCarriers({ db, engine }, reports.map(unpackTerms))
  await db.deleteFrom('grouping_report').where('article', 'in', articles).execute()
}
