import { latestLine } from '../../record/latest-line.ts'
import { oneLanguage } from '../../record/one-language.ts'
import type { Record } from '../../record/record.ts'
import type { Store } from '../../store/store.ts'
import { loadRecord, recordHashes } from '../../store/stories/records.ts'
import type { ShelfStory } from './shelf.ts'

/** What the list of stories shows of a record. */
type Shown = Pick<ShelfStory, 'latest' | 'language'>

/**
 * Looks up the last development of stories and their language, by their handles. A record is read once, and again only
 * when it is another: of what was asked for last, each is kept by the record's hash.
 */
export function latestLines(
  store: Pick<Store, 'db'>,
): (handles: readonly string[]) => Promise<ReadonlyMap<string, Shown>> {
  let known: ReadonlyMap<string, Shown> = new Map()
  return async (handles) => {
    const byHash = new Map<string, Shown>()
    const byHandle = new Map<string, Shown>()
    for (const { story, handle, hash } of await recordHashes(store, handles)) {
      const found = known.get(hash) ?? (await readShown(store, story))
      byHash.set(hash, found)
      byHandle.set(handle, found)
    }
    known = byHash
    return byHandle
  }
}

async function readShown(store: Pick<Store, 'db'>, story: number): Promise<Shown> {
  const kept = await loadRecord(store, story)
  if (!kept) return { latest: null, language: null }
  const record = JSON.parse(kept.json) as Record
  const latest = latestLine(record)
  return { latest: latest && { date: latest.date.value, words: latest.text }, language: oneLanguage(record) }
}
