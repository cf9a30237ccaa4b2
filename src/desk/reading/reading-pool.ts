import { availableParallelism } from 'node:os'
import type { Found } from '../../source/found.ts'
import { LARGE_BYTES } from './large-bytes.ts'
import { type ReadOutcome, readFound } from './read-source.ts'

/** Documents fewer than this are read in the process itself: threads take some 0.3 s to start (measured on two cores). */
const WORTH_THREADS = 24

/** Documents under way for each thread: enough to keep all busy while order is kept, few enough to keep memory flat. */
const AHEAD = 4

/** Bytes of documents under way together, however few they are. */
const MOST_BYTES_AHEAD = 64 * 2 ** 20

/** Reads documents on `jobs` threads, in their order; a handful of usual size is read without any. A signal ends it, and its reason is thrown. */
export async function* readAll(
  found: AsyncIterable<Found>,
  jobs: number = availableParallelism(),
  signal?: AbortSignal,
): AsyncGenerator<ReadOutcome> {
  signal?.throwIfAborted()
  const first: Found[] = []
  const rest = found[Symbol.asyncIterator]()
  let few = false
  while (!few && first.length < WORTH_THREADS) {
    const next = await rest.next()
    if (next.done) few = true
    else first.push(next.value)
    // One that may take long needs a thread, where it can be given up.
    if (!next.done && bytesOf(next.value) > LARGE_BYTES) break
  }
  if (!few) yield* readOnThreads(first, rest, jobs, signal)
  else {
    for (const document of first) {
      signal?.throwIfAborted()
      yield readFound(document)
    }
  }
}

async function* readOnThreads(
  first: Found[],
  rest: AsyncIterator<Found>,
  jobs: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<ReadOutcome> {
  // The library of threads is loaded where there is work for them.
  const { openThreads } = await import('./reading-threads.ts')
  const threads = openThreads(jobs, signal)
  const underWay: { readonly bytes: number; readonly outcome: Promise<ReadOutcome> }[] = []
  let bytesAhead = 0
  const takeOldest = (): Promise<ReadOutcome> => {
    const { bytes, outcome } = underWay.shift()!
    bytesAhead -= bytes
    return outcome
  }
  try {
    for (let next = first.shift() ?? (await take(rest)); next; next = first.shift() ?? (await take(rest))) {
      const bytes = bytesOf(next)
      while (underWay.length > 0 && bytesAhead + bytes > MOST_BYTES_AHEAD) yield await takeOldest()
      const outcome = 'unread' in next ? Promise.resolve(next) : threads.read(next.source)
      outcome.catch(() => {}) // one that is given up while others are waited for
      underWay.push({ bytes, outcome })
      bytesAhead += bytes
      if (underWay.length >= jobs * AHEAD) yield await takeOldest()
    }
    while (underWay.length > 0) yield await takeOldest()
  } finally {
    await threads.close()
    await rest.return?.()
  }
}

const bytesOf = (found: Found): number => ('source' in found ? found.source.bytes.length : 0)

async function take(found: AsyncIterator<Found>): Promise<Found | null> {
  const next = await found.next()
  return next.done ? null : next.value
}
