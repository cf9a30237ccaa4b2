import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../../src/article/source.ts'
import type { Keeper } from '../../src/desk/keeper.ts'
import { takeIn } from '../../src/desk/take-in.ts'
import { tellKept } from '../../src/desk/telling/tell-kept.ts'
import { claimReadings } from '../../src/store/reading/reading-queue.ts'
import { storeReadings } from '../../src/store/reading/store-reading.ts'
import type { Report } from '../../src/story/report.ts'
import type { CrawledText } from '../crawled.ts'

/** Reports that are kept and read at a time. */
const AT_ONCE = 2500
const CLAIMED = 100

/** Seconds that the steps took. */
export interface Filling {
  keeping: number
  reading: number
  telling: number
}

/** Adds reports to a store as `add` does, with a reader of its own. */
export async function fillStore(
  keeper: Keeper,
  reports: Iterable<CrawledText>,
  { folder, read }: { folder: string; read: (source: Source) => Report },
): Promise<Filling> {
  const took: Filling = { keeping: 0, reading: 0, telling: 0 }
  for (const some of inPieces(reports)) {
    const file = join(folder, 'some.ndjson')
    writeFileSync(file, some.map((line) => `${JSON.stringify(line)}\n`).join(''))
    took.keeping += await secondsOf(() => takeIn(keeper, [file], { stdin: process.stdin }, () => {}))
    took.reading += await secondsOf(() => readWith(keeper, read))
  }
  took.telling += await secondsOf(() => tellKept(keeper, { progress() {} }))
  return took
}

function* inPieces<T>(all: Iterable<T>): Generator<T[]> {
  let piece: T[] = []
  for (const one of all) {
    piece.push(one)
    if (piece.length < AT_ONCE) continue
    yield piece
    piece = []
  }
  if (piece.length > 0) yield piece
}

async function readWith({ store, holder, version, now }: Keeper, read: (source: Source) => Report): Promise<void> {
  for (;;) {
    const claims = await claimReadings(store, holder, CLAIMED)
    if (claims.length === 0) return
    const readings = claims.map((claim) => ({ claim, outcome: { report: read(claim.source) } }))
    await storeReadings(store, readings, { reader: version, at: now(), compare: () => null })
  }
}

/** How long work takes, in seconds by the clock. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
