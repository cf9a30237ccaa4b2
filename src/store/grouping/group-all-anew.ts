import { doInTurns } from '../../story/grouping/answer.ts'
import type { Group } from '../../story/grouping/group.ts'
import type { GroupingDecision } from '../../story/grouping/grouping-decision.ts'
import type { GroupingMemory, Neighbour } from '../../story/grouping/grouping-memory.ts'
import { keepInMemory } from '../../story/grouping/kept-in-memory.ts'
import { groupFirst } from '../../story/grouping/regroup.ts'
import { chunks } from '../chunks.ts'
import { takeTurn } from '../engines/take-turn.ts'
import type { Connection, Engine, Store } from '../store.ts'
import { assignGroups, planStories, type StoryPlan } from '../stories/assign-stories.ts'
import type { Asked } from './among.ts'
import { describeNew } from './describe-new.ts'
import type { GroupingWork } from './grouping-work.ts'
import { forgetCarriers, type NewReport, setGroups } from './kept-in-store.ts'
import { countBetween } from './lock-grouping.ts'
import { asMembers } from './members-of.ts'
import { carrierRows, packTerms, unpackTerms } from './report-row.ts'
import { type WaitingArticle, waitAll } from './waiting.ts'

/** Reports loaded, or written, at once: others wait for such a transaction some tenths of a second. */
const PAGE = 1000

/**
 * Groups all that is kept together with what is new, in memory, and keeps what grouping then remembers, over many transactions: others
 * have their turn between them. Until the end articles wait, so that whoever comes after one that was killed begins again; so does one
 * that finds that something was forgotten or decided meanwhile.
 * @returns how many articles waited; `lost` where the right to group was
 */
export async function groupAllAnew(store: Store, work: GroupingWork): Promise<number | 'lost'> {
  const begun = await work.transact((db) => begin(db, store, work))
  if (begun === 'lost') return 'lost'
  const { waiting, decisions, between } = begun
  const added = [...(await describeNew(store.db, waiting, work.stay)).values()]
  const all = [...added, ...(await loadOthers(store.db, added))]
  const { memory, groups } = await groupInMemory(all, decisions, work.stay)
  const origins = new Map(all.map((report) => [report.terms.key, report]))
  const plan = await planStories(store.db, asMembers(groups, origins))
  for (const step of stepsToKeep(store.engine, added, memory, plan, [...origins.keys()])) {
    const went = await work.transact(async (db) => {
      await takeTurn(db, store.engine, 'grouping')
      if ((await countBetween(db)) !== between) return false
      await step(db)
      return true
    })
    if (went === 'lost') return 'lost'
    if (!went) break
    await work.stay()
  }
  return waiting.length
}

interface Begun {
  readonly waiting: readonly WaitingArticle[]
  readonly decisions: readonly GroupingDecision[]
  /** How often something had come between. */
  readonly between: number
}

async function begin(db: Connection, { engine }: Store, work: GroupingWork): Promise<Begun> {
  await takeTurn(db, engine, 'grouping')
  const waiting = await waitAll(db)
  return { waiting, decisions: await work.decisions(db), between: await countBetween(db) }
}

/** What grouping knows already of articles other than those given. */
async function loadOthers(db: Connection, added: readonly NewReport[]): Promise<NewReport[]> {
  const replaced = new Set(added.map(({ article }) => article))
  const others: NewReport[] = []
  for (let after = -1; ; ) {
    const page = db.selectFrom('grouping_report').selectAll().where('key', '>', after).orderBy('key').limit(PAGE)
    const rows = await page.execute()
    if (rows.length === 0) return others
    for (const row of rows) {
      const { article, version } = row
      if (!replaced.has(article)) others.push({ article, version, terms: unpackTerms(row) })
    }
    after = rows.at(-1)!.key
  }
}

async function groupInMemory(
  all: readonly NewReport[],
  decisions: readonly GroupingDecision[],
  stay: () => Promise<void>,
): Promise<{ memory: GroupingMemory; groups: Group[] }> {
  const memory = keepInMemory()
  const reports = all.map(({ terms }) => terms)
  return { memory, groups: await doInTurns(groupFirst(memory, reports, decisions), stay) }
}

type Step = (db: Connection) => Promise<void>

/** What is to be written, a transaction each; in the order of the keys, so that it is written along the tables. */
function* stepsToKeep(
  engine: Engine,
  added: readonly NewReport[],
  memory: GroupingMemory,
  plan: StoryPlan,
  all: readonly number[],
): Generator<Step> {
  const keys = [...all].sort((a, b) => a - b)
  yield clear
  for (const some of chunks(added, PAGE)) yield (db) => putReports({ db, engine }, some)
  for (const some of chunks(keys, PAGE)) {
    yield async (db) => {
      await putLists(db, memory.lists(some) as ReadonlyMap<number, readonly Neighbour[]>)
      const groups = memory.groups(some) as ReadonlyMap<number, readonly number[]>
      await setGroups({ db, engine }, [...new Set(groups.values())])
    }
  }
  for (let from = 0; from < plan.groups.length; ) {
    let to = from
    for (let members = 0; to < plan.groups.length && members < PAGE; to++) members += plan.groups[to]!.length
    const [first, last] = [from, to]
    yield (db) => assignGroups(db, plan, first, last)
    from = to
  }
}

async function clear(db: Connection): Promise<void> {
  await db.deleteFrom('grouping_neighbour').execute()
  await db.updateTable('grouping_report').set({ joined: null }).where('joined', 'is not', null).execute()
}

/** Puts reports in the place of the former versions of their articles. */
async function putReports({ db, engine }: Asked, added: readonly NewReport[]): Promise<void> {
  for (const some of chunks(added)) {
    const articles = some.map(({ article }) => article)
    const former = await db.selectFrom('grouping_report').selectAll().where('article', 'in', articles).execute()
    await forgetCarriers({ db, engine }, former.map(unpackTerms))
    await db.deleteFrom('grouping_report').where('article', 'in', articles).execute()
    const rows = some.map(({ terms, article, version }) => ({ ...packTerms(terms), article, version, joined: null }))
    await db.insertInto('grouping_report').values(rows).execute()
    for (const carriers of chunks(some.flatMap(({ terms }) => carrierRows(terms)))) {
      await db.insertInto('grouping_carrier').values(carriers).execute()
    }
  }
}

async function putLists(db: Connection, lists: ReadonlyMap<number, readonly Neighbour[]>): Promise<void> {
  const rows = [...lists].flatMap(([lister, nearest]) =>
    nearest.map(({ key, cosine }) => ({ lister, listed: key, cosine })),
  )
  for (const some of chunks(rows)) await db.insertInto('grouping_neighbour').values(some).execute()
}
