import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import type { Record } from '../../record/record.ts'
import { writeRecord } from '../../record/write-record.ts'
import { ungroupedArticles } from '../../store/articles/articles.ts'
import { groupWaiting } from '../../store/grouping/group-waiting.ts'
import type { GroupingWork } from '../../store/grouping/grouping-work.ts'
import { LEASE_MS, type Lease, releaseLease, takeLease, underLease } from '../../store/lease.ts'
import { indexStory } from '../../store/search/index-story.ts'
import type { Connection, Store } from '../../store/store.ts'
import { type FrontPage, keepFrontPage } from '../../store/stories/front-pages.ts'
import { loadGroup } from '../../store/stories/load-group.ts'
import { keepNews } from '../../store/stories/news-log.ts'
import {
  hasStaleStories,
  type KeptRecord,
  loadRecord,
  type StaleStory,
  staleStories,
  storeRecord,
} from '../../store/stories/records.ts'
import type { Decision } from '../../story/decisions/decision.ts'
import { tellStory } from '../../story/tell-stories.ts'
import { standingDecisions } from '../deciding/standing-decisions.ts'
import { type Keeper, releaseGone, TELLING } from '../keeper.ts'
import { drawFrontPage } from './front-page.ts'

/** Between two looks whether another process is done with telling, in milliseconds. */
const PAUSE_MS = 300

/** Stories that are told within so many milliseconds are kept together: one transaction, one flush to the disk. */
const TOGETHER_MS = 500

export interface TellKeptOptions {
  readonly signal?: AbortSignal | undefined
  /** Called with each story whose record was made. */
  progress(story: StaleStory): void
}

/**
 * Groups the articles that came since the last time, and makes the record of each story that changed. One process does it at a time;
 * another one's work is waited for. Returns false where it was told to stop before all was done.
 */
export async function tellKept(keeper: Keeper, options: TellKeptOptions): Promise<boolean> {
  while (!options.signal?.aborted) {
    if (!(await hasWork(keeper))) return true
    const lease = await takeLease(keeper.store, TELLING, keeper.holder)
    if (lease) await tellUnder(keeper, lease, options)
    else {
      await sleep(PAUSE_MS, undefined, { signal: options.signal }).catch(() => {})
      await releaseGone(keeper)
    }
  }
  return false
}

async function hasWork({ store }: Keeper): Promise<boolean> {
  return (await ungroupedArticles(store.db, 1)).length > 0 || (await hasStaleStories(store))
}

async function tellUnder(keeper: Keeper, lease: Lease, options: TellKeptOptions): Promise<void> {
  const { store } = keeper
  const renew = renewer(keeper)
  let told: Told[] = []
  let begun = performance.now()
  const keep = async (): Promise<boolean> => {
    await renew()
    const kept = await underLease(store, lease, (db) => keepTold(db, keeper, told))
    if (kept === 'lost') return false
    for (const stale of kept) options.progress(stale)
    told = []
    begun = performance.now()
    return true
  }
  try {
    if (!(await regroup(keeper, lease, renew, options.signal))) return
    const waiting = await staleStories(store)
    // A decision that is made from here on makes its story stale anew.
    const { of } = await standingDecisions(store)
    for (const stale of waiting) {
      if (options.signal?.aborted) break
      told.push(await tell(store, stale, of.get(stale.story)))
      if (performance.now() - begun > TOGETHER_MS && !(await keep())) return
    }
    if (told.length > 0) await keep()
  } finally {
    await releaseLease(store, lease)
  }
}

/** A story that was told, to be kept with what it was told from. */
interface Told {
  readonly stale: StaleStory
  readonly record: Record
  readonly before: KeptRecord | null
  readonly front: FrontPage | null
}

async function tell(store: Store, stale: StaleStory, decisions: readonly Decision[] | undefined): Promise<Told> {
  const group = await loadGroup(store, stale.story)
  const record = writeRecord(tellStory(group, decisions), group.revisions)
  const front = await drawFrontPage(store, stale.story, record)
  return { stale, record, before: await loadRecord(store, stale.story), front }
}

/** Keeps what was told, but for stories that have changed meanwhile. Returns those that were kept. */
async function keepTold(db: Connection, { store, version, now }: Keeper, told: readonly Told[]): Promise<StaleStory[]> {
  const made = { teller: version, at: now() }
  const kept: StaleStory[] = []
  for (const { stale, record, before, front } of told) {
    if (!(await storeRecord(db, stale, record, made))) continue
    await indexStory(db, store.engine, stale.story, record)
    await keepNews(db, stale.story, before, record, made.at)
    await keepFrontPage(db, stale.story, front)
    kept.push(stale)
  }
  return kept
}

/** Puts every article that waits into its story; false where another process has taken over, or this one was told to stop. */
async function regroup(
  { store }: Keeper,
  lease: Lease,
  stay: () => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const work: GroupingWork = {
    transact: async (some) => (signal?.aborted ? 'lost' : underLease(store, lease, some)),
    stay,
    decisions: async (db) => (await standingDecisions({ db })).grouping,
  }
  for (;;) {
    const grouped = await groupWaiting(store, work)
    if (grouped === 'lost') return false
    if (grouped === 0) return true
    await stay()
  }
}

/** Lets others have their turn, and puts the end of the lease off, no more often than needed: each time is a flush to the disk. */
function renewer({ store, holder }: Keeper): () => Promise<void> {
  let renewed = performance.now()
  return async () => {
    await nextTurn()
    if (performance.now() - renewed < LEASE_MS / 3) return
    await takeLease(store, TELLING, holder)
    renewed = performance.now()
  }
}
