import type { Record } from '../../record/record.ts'
import type { Store } from '../../store/store.ts'
import { loadRecord, recordHashes } from '../../store/stories/records.ts'

/** A record as it was read, with the story it is of. */
export interface ReadRecord {
  readonly story: number
  readonly handle: string
  /** Of the record's JSON. */
  readonly hash: string
  readonly record: Record
}

/** Letters of JSON whose records are held at once: the last one read is held whatever its length. In memory each takes some four times as much. */
const MOST_LETTERS = 32 * 2 ** 20

/**
 * Reads the records of stories by their handles; null where there is none yet. Those that were asked for last are held by
 * their hash, so that the pages of a long record do not parse it each time: the same object comes again.
 */
export function recordReader(store: Pick<Store, 'db'>): (handle: string) => Promise<ReadRecord | null> {
  // The one asked for last stands last.
  const held = new Map<string, { readonly read: ReadRecord; readonly letters: number }>()
  const hold = (read: ReadRecord, letters: number): ReadRecord => {
    held.delete(read.hash)
    held.set(read.hash, { read, letters })
    let all = [...held.values()].reduce((sum, one) => sum + one.letters, 0)
    for (const [hash, one] of held) {
      if (all <= MOST_LETTERS || hash === read.hash) break
      held.delete(hash)
      all -= one.letters
    }
    return read
  }
  return async (handle) => {
    const [found] = await recordHashes(store, [handle])
    if (!found) return null
    const known = held.get(found.hash)
    if (known && known.read.story === found.story) return hold(known.read, known.letters)
    const kept = await loadRecord(store, found.story)
    if (!kept) return null
    const { json, ...of } = kept
    return hold({ ...of, record: JSON.parse(json) as Record }, json.length)
  }
}
