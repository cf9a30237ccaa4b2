import { FETCH_SETTINGS } from '../../source/fetch/fetch-settings.ts'
import type { Found } from '../../source/found.ts'
import type { Known } from '../../source/known.ts'
import { readInputs } from '../../source/read-inputs.ts'
import { VERSION } from '../version.ts'
import type { ReadOutcome } from './read-source.ts'
import { readAll } from './reading-pool.ts'

export interface ReadOptions {
  /** The day to give to what has no date of its own, ISO 8601. */
  readonly published?: string | undefined
  /** How many threads read at once; as many as there are processors unless said. */
  readonly jobs?: number | undefined
  /** Hosts that may be read although they are at private or loopback addresses. */
  readonly allowHost?: readonly string[] | undefined
  readonly stdin: NodeJS.ReadableStream
  /** What was had of addresses before: what is as it was then is passed over. */
  readonly known?: Known
  /** Is handed each document's bytes as they came in, before it is read. */
  readonly keep?: (original: KeptOriginal) => void | Promise<void>
  /** Ends reading: what is under way is given up, and the signal's reason is thrown. */
  readonly signal?: AbortSignal | undefined
}

/** The bytes a document was read from, as they came in. */
export interface KeptOriginal {
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** Reads every document of the inputs, in their order. One bad document never stops the others. */
export function readReports(inputs: readonly string[], options: ReadOptions): AsyncGenerator<ReadOutcome> {
  return readSources(findSources(inputs, options), options)
}

/** Reads documents as they are found, in their order. */
export function readSources(
  found: AsyncIterable<Found>,
  options: Pick<ReadOptions, 'jobs' | 'keep' | 'signal'>,
): AsyncGenerator<ReadOutcome> {
  const own = withOwnIds(found)
  return readAll(options.keep ? keeping(own, options.keep) : own, options.jobs, options.signal)
}

/** Every document of the inputs, unread, with the user's day where one was given. */
export function findSources(inputs: readonly string[], options: ReadOptions): AsyncGenerator<Found> {
  const fetching = { ...FETCH_SETTINGS, userAgent: `Dateline/${VERSION}`, allowHosts: options.allowHost ?? [] }
  const found = readInputs(inputs, { stdin: options.stdin, fetching, known: options.known, signal: options.signal })
  return withFallback(found, options.published)
}

async function* keeping(all: AsyncIterable<Found>, keep: NonNullable<ReadOptions['keep']>): AsyncGenerator<Found> {
  for await (const found of all) {
    if ('source' in found) {
      const { bytes, mediaType, original } = found.source
      await keep(original?.content ? { bytes: original.content, mediaType: original.mediaType } : { bytes, mediaType })
    }
    yield found
  }
}

/** Gives the user's day to each document; it counts only where the document and its crawler state none. */
async function* withFallback(all: AsyncIterable<Found>, published: string | undefined): AsyncGenerator<Found> {
  for await (const found of all) {
    if (published === undefined || 'unread' in found) yield found
    else yield { source: { ...found.source, given: { ...found.source.given, fallback: published } } }
  }
}

/** Gives a document whose id another one has ("a/1.txt" and "b/1.txt", named singly) an id of its own. */
async function* withOwnIds(all: AsyncIterable<Found>): AsyncGenerator<Found> {
  const taken = new Map<string, number>()
  for await (const found of all) {
    if ('unread' in found) {
      yield found
      continue
    }
    const { id } = found.source
    const before = taken.get(id) ?? 0
    taken.set(id, before + 1)
    yield before === 0 ? found : { source: { ...found.source, id: `${id}#${before + 1}` } }
  }
}
