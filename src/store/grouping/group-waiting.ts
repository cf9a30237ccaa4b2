import type { Vocabulary } from '../../story/grouping/count-words.ts'
import type { Group } from '../../story/grouping/group.ts'
import type { GroupingDecision } from '../../story/grouping/grouping-decision.ts'
import { regroup } from '../../story/grouping/regroup.ts'
import { describeReport, keyOf } from '../../story/grouping/report-terms.ts'
import { loadReports } from '../articles/articles.ts'
import { storable } from '../articles/find-or-make-article.ts'
import { chunks } from '../chunks.ts'
import type { Connection, Engine } from '../store.ts'
import { assignStories } from '../stories/assign-stories.ts'
import { groupAllAnew } from './group-all-anew.ts'
import { keepInStore, type NewReport, type Origin } from './kept-in-store.ts'
import { lockGrouping } from './lock-grouping.ts'
import { countGrouped, countUngrouped, type WaitingArticle, waitingArticles } from './waiting.ts'

/** So many articles are grouped in one transaction, each by its neighbours: others wait for the store meanwhile. */
const AT_ONCE = 50

/** Where more wait than one for so many that are grouped, to group all of them anew in memory is faster (measured: 3 ms a report against 30). */
const WORTH_ALL_ANEW = 10

export interface GroupingWork {
  /** What the reader decided, the oldest first: asked for when nobody can decide anything meanwhile. */
  decisions(db: Connection): Promise<readonly GroupingDecision[]>
  readonly atOnce?: number
}

/**
 * Puts articles that wait into their stories, and all others whose story that changes. To be done in a transaction, and again until nothing waits.
 * @returns how many articles were taken from those that wait
 */
export async function groupWaiting(
  db: Connection,
  engine: Engine,
  { atOnce = AT_ONCE, ...work }: GroupingWork,
): Promise<number> {
  await lockGrouping(db, engine)
  const waits = await countUngrouped(db)
  const anew = waits > atOnce && waits * WORTH_ALL_ANEW > (await countGrouped(db))
  const waiting = await waitingArticles(db, anew ? waits : atOnce)
  if (waiting.length === 0) return 0
  const decisions = await work.decisions(db)
  const added = await describeNew(db, waiting)
  const groups = anew
    ? await groupAllAnew(db, added, decisions)
    : await regroup(
        keepInStore(db, engine, ({ id }) => added.get(id)!),
        {
          added: [...added.values()].map(({ terms }) => terms),
          decisions,
          decided: waiting.flatMap(({ name, isKnown }) => (isKnown ? [name] : [])),
        },
      )
  await assignGroups(db, groups)
  return waiting.length
}

/** By id. The readings, which are many times larger, are let go at once. */
async function describeNew(db: Connection, waiting: readonly WaitingArticle[]): Promise<Map<string, NewReport>> {
  const vocabulary: Vocabulary = new Map()
  const found = new Map<string, NewReport>()
  const unknown = waiting.filter(({ isKnown }) => !isKnown).map(({ article }) => article)
  for (const some of chunks(unknown)) {
    for (const { article, version, report } of await loadReports(db, some)) {
      found.set(report.article.id, { article, version, terms: describeReport(report, vocabulary) })
    }
  }
  return found
}

async function assignGroups(db: Connection, groups: readonly Group[]): Promise<void> {
  const keys = groups.flatMap(({ members }) => members.map(keyOf))
  const origins = new Map<number, Origin>()
  for (const some of chunks(keys)) {
    const rows = await db
      .selectFrom('grouping_report')
      .select(['key', 'article', 'version'])
      .where('key', 'in', some)
      .execute()
    for (const { key, article, version } of rows) origins.set(key, { article, version })
  }
  const found = groups.map(({ members, because }) =>
    members.map((id) => ({ ...origins.get(keyOf(id))!, because: storable(because.get(id)!) })),
  )
  await assignStories(db, found)
}
