import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { Found } from '../source/found.ts'
import { type ReadOutcome, readFound } from './read-source.ts'

/** Documents fewer than this are read in the process itself: threads take some 0.3 s to start (measured on two cores). */
const WORTH_THREADS = 24

/** Documents under way for each thread: enough to keep all busy while order is kept, few enough to keep memory flat. */
const AHEAD = 4

/** A document that takes longer than this is given up; the slowest real page of the measured sets takes under 2 s. */
const TIME_LIMIT_MS = 60_000

/** Reads documents on `jobs` threads, in their order; a handful is read without any. */
export async function* readAll(
  found: AsyncIterable<Found>,
  jobs: number = availableParallelism(),
): AsyncGenerator<ReadOutcome> {
  const waiting: Found[] = []
  const rest = found[Symbol.asyncIterator]()
  let more = true
  while (more && waiting.length < WORTH_THREADS) {
    const next = await rest.next()
    if (next.done) more = false
    else waiting.push(next.value)
  }
  if (!more || jobs < 2) {
    for (const document of waiting) yield readFound(document)
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield readFound(next.value)
    return
  }
  yield* readOnThreads(waiting, rest, jobs)
}

async function* readOnThreads(first: Found[], rest: AsyncIterator<Found>, jobs: number): AsyncGenerator<ReadOutcome> {
  // The same file runs as source (TypeScript) and as built (JavaScript).
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const filename = new URL(`./reading-worker.${ending}`, import.meta.url).href
  const pool = new Piscina({ filename, minThreads: jobs, maxThreads: jobs })
  const underWay: Promise<ReadOutcome>[] = []
  try {
    for (let next = first.shift() ?? (await take(rest)); next; next = first.shift() ?? (await take(rest))) {
      underWay.push(readOnThread(pool, next))
      if (underWay.length >= jobs * AHEAD) yield await underWay.shift()!
    }
    while (underWay.length > 0) yield await underWay.shift()!
  } finally {
    await pool.destroy()
  }
}

async function take(found: AsyncIterator<Found>): Promise<Found | null> {
  const next = await found.next()
  return next.done ? null : next.value
}

async function readOnThread(pool: Piscina, found: Found): Promise<ReadOutcome> {
  if ('unread' in found) return found
  try {
    return await pool.run(found.source, { signal: AbortSignal.timeout(TIME_LIMIT_MS) })
  } catch (error) {
    const slow = error instanceof Error && error.name === 'AbortError'
    const reason = slow
      ? `reading took longer than ${TIME_LIMIT_MS / 1000} s`
      : `reading failed: ${(error as Error).message}`
    return { unread: { id: found.source.id, code: 'unreadable', reason } }
  }
}
