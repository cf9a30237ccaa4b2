import { removeReports } from '../../story/grouping/regroup.ts'
import { chunks } from '../chunks.ts'
import type { Connection, Engine } from '../store.ts'
import { keepInStore } from './kept-in-store.ts'
import { comeBetweenGrouping } from './lock-grouping.ts'

/** Takes articles out of what grouping remembers; those that were near them wait to be grouped again. To be done while the articles are there. */
export async function forgetGrouping(db: Connection, engine: Engine, articles: readonly number[]): Promise<void> {
  await comeBetweenGrouping(db, engine)
  const memory = keepInStore(db, engine, ({ id }) => {
    throw new Error(`${id} is to be forgotten, not kept`)
  })
  for (const ids of chunks(articles)) {
    const named = await db.selectFrom('article').select('name').where('id', 'in', ids).execute()
    const touched = await removeReports(
      memory,
      named.map(({ name }) => name),
    )
    for (const names of chunks(touched)) {
      await db.updateTable('article').set({ ungrouped: 1 }).where('name', 'in', names).execute()
    }
  }
}
