import { setTimeout as sleep } from 'node:timers/promises'
import { writeRecord } from '../../record/write-record.ts'
import { ungroupedArticles } from '../../store/articles/articles.ts'
import { groupWaiting } from '../../store/grouping/group-waiting.ts'
import { type Lease, releaseLease, takeLease, underLease } from '../../store/lease.ts'
import { indexStory } from '../../store/search/index-story.ts'
import { loadGroup } from '../../store/stories/load-group.ts'
import { keepNews } from '../../store/stories/news-log.ts'
import { loadRecord, type StaleStory, staleStories, storeRecord } from '../../store/stories/records.ts'
import { tellStory } from '../../story/tell-stories.ts'
import { standingDecisions } from '../deciding/standing-decisions.ts'
import { type Keeper, releaseGone, TELLING } from '../keeper.ts'

/** Between two looks whether another process is done with telling, in milliseconds. */
const PAUSE_MS = 300

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
  return (await ungroupedArticles(store.db)).length > 0 || (await staleStories(store)).length > 0
}

async function tellUnder(keeper: Keeper, lease: Lease, options: TellKeptOptions): Promise<void> {
  const { store, holder, now, version } = keeper
  try {
    if ((await regroup(keeper, lease)) === 'lost') return
    for (const stale of await staleStories(store)) {
      if (options.signal?.aborted) return
      const { of } = await standingDecisions(store)
      const group = await loadGroup(store, stale.story)
      const record = writeRecord(tellStory(group, of.get(stale.story)), group.revisions)
      const before = await loadRecord(store, stale.story)
      await takeLease(store, TELLING, holder)
      const made = { teller: version, at: now() }
      const stored = await underLease(store, lease, async (db) => {
        const isNewest = await storeRecord(db, stale, record, made)
        if (isNewest) {
          await indexStory(db, store.engine, stale.story, record)
          await keepNews(db, stale.story, before, record, made.at)
        }
        return isNewest
      })
      if (stored === 'lost') return
      if (stored) options.progress(stale)
    }
  } finally {
    await releaseLease(store, lease)
  }
}

/** Puts every article that waits into its story. */
async function regroup({ store, holder }: Keeper, lease: Lease): Promise<'done' | 'lost'> {
  for (;;) {
    const { grouping } = await standingDecisions(store)
    const grouped = await underLease(store, lease, (db) => groupWaiting(db, store.engine, { decisions: grouping }))
    if (grouped === 'lost') return 'lost'
    if (grouped === 0) return 'done'
    await takeLease(store, TELLING, holder)
  }
}
