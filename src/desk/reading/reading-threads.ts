import { Piscina } from 'piscina'
import type { Source } from '../../article/source.ts'
import { ownFile } from '../../source/own-file.ts'
import { LARGE_BYTES } from './large-bytes.ts'
import { unpackOutcome } from './packed-report.ts'
import type { ReadOutcome } from './read-source.ts'

/** A document that takes longer than this is given up; the slowest real page of the measured sets takes under 2 s. */
const TIME_LIMIT_MS = 60_000

/**
 * What a thread may hold, in megabytes. It needs some 35; told of no limit it lets garbage lie until the process holds twice as much
 * (bench `archive`, two threads: 870 MB without limits on 40 MB of pages; with them some 470 on 1 GB).
 */
const THREAD_LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 }

/** One that reads large documents may hold more: a text takes up to a hundred times its bytes. */
const LARGE_LIMITS = { maxOldGenerationSizeMb: 4096 }

/** A thread without work waits so long for more: to start one anew, with all that it reads by, takes longer than most documents. */
const IDLE_MS = 10_000

export interface ReadingThreads {
  read(source: Source): Promise<ReadOutcome>
  close(): Promise<void>
}

/** Threads that read documents, each document with a time limit that begins when its turn comes. A signal ends them all, and its reason is thrown. */
export function openThreads(jobs: number, signal?: AbortSignal): ReadingThreads {
  const filename = ownFile('desk/reading/reading-worker').href
  const usual = new Piscina({
    filename,
    minThreads: 0,
    maxThreads: jobs,
    idleTimeout: IDLE_MS,
    resourceLimits: THREAD_LIMITS,
  })
  const large = new Piscina({
    filename,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    resourceLimits: LARGE_LIMITS,
  })
  const [usualTurn, largeTurn] = [turnsOf(jobs), turnsOf(1)]
  return {
    read: (source) =>
      source.bytes.length > LARGE_BYTES
        ? largeTurn(() => readOnThread(large, source, signal))
        : usualTurn(() => readOnThread(usual, source, signal)),
    close: async () => {
      await Promise.all([usual.destroy(), large.destroy()])
    },
  }
}

async function readOnThread(pool: Piscina, source: Source, signal: AbortSignal | undefined): Promise<ReadOutcome> {
  signal?.throwIfAborted()
  const limit = AbortSignal.timeout(TIME_LIMIT_MS)
  try {
    const ended = signal ? AbortSignal.any([limit, signal]) : limit
    return unpackOutcome(await pool.run(withoutContent(source), { signal: ended }))
  } catch (error) {
    signal?.throwIfAborted()
    const slow = error instanceof Error && error.name === 'AbortError'
    const reason = slow
      ? `reading took longer than ${TIME_LIMIT_MS / 1000} s`
      : `reading failed: ${(error as Error).message}`
    return { unread: { id: source.id, code: 'unreadable', reason } }
  }
}

/** A document without the bytes its text was taken out of: no thread needs them. */
function withoutContent(source: Source): Source {
  if (!source.original?.content) return source
  const { content, ...original } = source.original
  return { ...source, original }
}

/** Lets so many tasks run at once; others wait for their turn, in order. */
function turnsOf(places: number): <T>(run: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let free = places
  return async (run) => {
    if (free > 0) free--
    else await new Promise<void>((begin) => waiting.push(begin))
    try {
      return await run()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }
}
