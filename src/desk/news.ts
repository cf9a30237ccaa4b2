import type { Changes } from '../record/changes/changes.ts'
import { allNew, compareRecords, isChanged } from '../record/changes/compare-records.ts'
import type { Record } from '../record/record.ts'
import type { Store } from '../store/store.ts'
import { loadRecord, storiesInOrder } from '../store/stories/records.ts'
import { loadSeen, markSeen, seenHashes } from '../store/stories/seen.ts'
import type { Keeper } from './keeper.ts'

/** What is new in a story for a reader, and what has to be noted once they have seen it. */
export interface StoryNews {
  readonly record: Record
  readonly changes: Changes
  readonly seen: { readonly story: number; readonly json: string; readonly hash: string }
}

export interface NewsAsked {
  /** Ids of stories; all where none are named. */
  readonly stories: readonly number[]
  readonly reader: string
  /** `last`: against what the reader has seen; else a day or moment, ISO 8601, against what was kept before it. */
  readonly since: string
}

/** What is new in each story, one after the other; stories without news are left out. */
export async function* findNews(store: Store, { stories, reader, since }: NewsAsked): AsyncGenerator<StoryNews> {
  const hashes = await seenHashes(store.db, reader)
  for (const story of stories.length > 0 ? stories : await storiesInOrder(store)) {
    const kept = await loadRecord(store, story)
    if (!kept || (since === 'last' && hashes.get(story) === kept.hash)) continue
    const record = JSON.parse(kept.json) as Record
    const before = await recordBefore(store, story, reader, since)
    const changes = before ? compareRecords(before, record) : allNew(record)
    if (isChanged(changes)) yield { record, changes, seen: { story, json: kept.json, hash: kept.hash } }
  }
}

async function recordBefore(store: Store, story: number, reader: string, since: string): Promise<Record | null> {
  if (since === 'last') return (await loadSeen(store.db, reader, story))?.record ?? null
  // What tells stories is long to load, and mostly not needed.
  return (await import('./record-until.ts')).recordUntil(store, story, since)
}

/** Notes that a reader has seen stories as they were shown. */
export async function markNewsSeen({ store, now }: Keeper, reader: string, news: readonly StoryNews[]): Promise<void> {
  const at = now()
  await store.transact(async (db) => {
    for (const { seen } of news) await markSeen(db, reader, seen, at)
  })
}

/** How many changes each story has for a reader: handle → number, null for a story they have never seen. */
export async function countNews(store: Store, reader: string): Promise<Map<string, number | null>> {
  const counts = new Map<string, number | null>()
  const hashes = await seenHashes(store.db, reader)
  const rows = await store.db
    .selectFrom('story')
    .select(['id', 'handle', 'hash'])
    .where('hash', 'is not', null)
    .execute()
  for (const { id, handle, hash } of rows) {
    if (!hashes.has(id)) counts.set(handle, null)
    else if (hashes.get(id) === hash) counts.set(handle, 0)
    else {
      for await (const { changes } of findNews(store, { stories: [id], reader, since: 'last' }))
        counts.set(handle, changes.changes.length)
      if (!counts.has(handle)) counts.set(handle, 0)
    }
  }
  return counts
}
