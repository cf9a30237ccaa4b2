import type { Found } from '../source/found.ts'
import { readInputs } from '../source/read-inputs.ts'
import type { ReadOutcome } from './read-source.ts'
import { readAll } from './reading-pool.ts'

export interface ReadOptions {
  /** The day to give to what has no date of its own, ISO 8601. */
  readonly published?: string | undefined
  /** How many threads read at once; as many as there are processors unless said. */
  readonly jobs?: number | undefined
  readonly stdin: NodeJS.ReadableStream
}

/** Reads every document of the inputs, in their order. One bad document never stops the others. */
export function readReports(inputs: readonly string[], options: ReadOptions): AsyncGenerator<ReadOutcome> {
  return readAll(withFallback(readInputs(inputs, options.stdin), options.published), options.jobs)
}

/** Gives the user's day to each document; it counts only where the document and its crawler state none. */
async function* withFallback(all: AsyncIterable<Found>, published: string | undefined): AsyncGenerator<Found> {
  for await (const found of all) {
    if (published === undefined || 'unread' in found) yield found
    else yield { source: { ...found.source, given: { ...found.source.given, fallback: published } } }
  }
}
