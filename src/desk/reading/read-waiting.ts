import { type Claim, claimReadings, LEASE_MS, renewReadings } from '../../store/reading/reading-queue.ts'
import { type Read, type ReadingEffect, storeReadings } from '../../store/reading/store-reading.ts'
import { compareVersions } from '../../story/versions/compare-versions.ts'
import type { Keeper } from '../keeper.ts'
import { readAll } from './reading-pool.ts'

/** Documents claimed at once. */
const CLAIMED = 32
/** Readings stored at once: one transaction, one flush to the disk. */
const STORED = 32

export interface ReadWaitingOptions {
  readonly jobs?: number | undefined
  /** No further document is claimed once this is aborted; those under way are read to their end. */
  readonly signal?: AbortSignal | undefined
  /** Called with each effect, and with the reason where a document could not be read. */
  progress(effect: ReadingEffect, read: Read): void
}

/** Reads what waits in the store until nothing is left for this process; others may read beside it. Returns how many it read. */
export async function readWaiting(keeper: Keeper, options: ReadWaitingOptions): Promise<number> {
  const renewing = setInterval(() => void renewReadings(keeper.store, keeper.holder).catch(() => {}), LEASE_MS / 3)
  try {
    let read = 0
    // An article's later retrieval can only be claimed when its earlier one is read: that takes another pass.
    for (let pass = await readPass(keeper, options); pass > 0; pass = await readPass(keeper, options)) read += pass
    return read
  } finally {
    clearInterval(renewing)
  }
}

async function readPass({ store, holder, version, now }: Keeper, options: ReadWaitingOptions): Promise<number> {
  const claims: Claim[] = []
  let done: Read[] = []
  let read = 0
  const put = async () => {
    const maker = { reader: version, at: now(), compare: compareVersions }
    const effects = await storeReadings(store, done, maker)
    for (const [n, effect] of effects.entries()) options.progress(effect, done[n]!)
    read += done.length
    done = []
  }
  for await (const outcome of readAll(waiting(), options.jobs)) {
    done.push({ claim: claims.shift()!, outcome })
    if (done.length >= STORED || claims.length === 0) await put()
  }
  if (done.length > 0) await put()
  return read

  async function* waiting() {
    while (!options.signal?.aborted) {
      const some = await claimReadings(store, holder, CLAIMED)
      if (some.length === 0) return
      for (const claim of some) {
        claims.push(claim)
        yield { source: claim.source }
      }
    }
  }
}
