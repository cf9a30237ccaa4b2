import { latestLine } from '../../record/latest-line.ts'
import type { Record } from '../../record/record.ts'
import type { Store } from '../../store/store.ts'
import { loadRecord, recordHashes } from '../../store/stories/records.ts'
import type { ShelfStory } from './shelf.ts'

type Latest = ShelfStory['latest']

/**
 * Looks up the last development of stories, by their handles. A record is read once, and again only when it is another:
 * of what was asked for last, each is kept by the record's hash.
 */
export function latestLines(
  store: Pick<Store, 'db'>,
): (handles: readonly string[]) => Promise<ReadonlyMap<string, Latest>> {
  let known: ReadonlyMap<string, Latest> = new Map()
  return async (handles) => {
    const byHash = new Map<string, Latest>()
    const byHandle = new Map<string, Latest>()
    for (const { story, handle, hash } of await recordHashes(store, handles)) {
      const latest = known.get(hash)
      const found = latest === undefined ? await readLatest(store, story) : latest
      byHash.set(hash, found)
      byHandle.set(handle, found)
    }
    known = byHash
    return byHandle
  }
}

async function readLatest(store: Pick<Store, 'db'>, story: number): Promise<Latest> {
  const kept = await loadRecord(store, story)
  const latest = kept && latestLine(JSON.parse(kept.json) as Record)
  return latest && { date: latest.date.value, words: latest.text }
}
