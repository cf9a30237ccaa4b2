import { regroup } from '../../story/grouping/regroup.ts'
import { takeTurn } from '../engines/take-turn.ts'
import type { Connection, Store } from '../store.ts'
import { assignStories } from '../stories/assign-stories.ts'
import { describeNew } from './describe-new.ts'
import { groupAllAnew } from './group-all-anew.ts'
import type { GroupingWork } from './grouping-work.ts'
import { keepInStore } from './kept-in-store.ts'
import { membersOf } from './members-of.ts'
import { countGrouped, countUngrouped, waitingArticles } from './waiting.ts'

/** So many articles are grouped in one transaction, each by its neighbours: others wait for the store meanwhile. */
export const AT_ONCE = 20

/** Where more wait than one for so many that are grouped, to group all of them anew in memory is faster (measured: 3 ms a report against 30). */
const WORTH_ALL_ANEW = 10

/** Whether a change of so many reports among those that are grouped is made faster by grouping all of them anew. */
export async function isWorthAllAnew(db: Connection, changed: number, atOnce: number = AT_ONCE): Promise<boolean> {
  return changed > atOnce && changed * WORTH_ALL_ANEW > (await countGrouped(db))
}

/**
 * Puts articles that wait into their stories, and all others whose story that changes. To be done again until nothing waits.
 * @returns how many articles were taken from those that wait; `lost` where the right to do it was
 */
export async function groupWaiting(
  store: Store,
  work: GroupingWork,
  atOnce: number = AT_ONCE,
): Promise<number | 'lost'> {
  const waits = await countUngrouped(store.db)
  if (waits === 0) return 0
  if (await isWorthAllAnew(store.db, waits, atOnce)) return groupAllAnew(store, work)
  return work.transact((db) => groupSome(db, store, work, atOnce))
}

async function groupSome(db: Connection, { engine }: Store, work: GroupingWork, most: number): Promise<number> {
  await takeTurn(db, engine, 'grouping')
  const waiting = await waitingArticles(db, most)
  if (waiting.length === 0) return 0
  const added = await describeNew(db, waiting)
  const memory = keepInStore(db, engine, ({ id }) => added.get(id)!)
  const groups = await regroup(memory, {
    added: [...added.values()].map(({ terms }) => terms),
    decisions: await work.decisions(db),
    decided: waiting.flatMap(({ name, isKnown }) => (isKnown ? [name] : [])),
  })
  await memory.settle()
  await assignStories(db, await membersOf(db, groups))
  return waiting.length
}
