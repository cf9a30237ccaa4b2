import { Readable } from 'node:stream'
import type { Unread } from '../article/article.ts'
import type { Source } from '../article/source.ts'
import type { CheckedSentence } from '../record/draft/check-draft.ts'
import type { Record, RecordDocument } from '../record/record.ts'
import { SCHEMA_ID } from '../record/schema-id.ts'
import type { Found } from '../source/found.ts'
import type { Report } from '../story/report.ts'

// What programs import. Nothing is loaded, opened or started before a function is called.

/** A document that the caller has at hand. Exactly one of `text` (a clean body), `html` (a page) and `raw` (a page's text, menus and all). */
export interface Document {
  /** Its name in the record; else its address, else its place in the list, from 1. */
  readonly id?: string
  readonly url?: string
  readonly title?: string
  /** As the publisher gave it: ISO 8601 or RFC 5322. */
  readonly published?: string
  readonly text?: string
  readonly html?: string
  readonly raw?: string
}

/** A path of a file or folder, an http(s) address, or a document at hand. */
export type Input = string | Document
export type Inputs = Input | Iterable<Input> | AsyncIterable<Input>

export interface LibraryOptions {
  /** The day of what states none, ISO 8601. */
  readonly published?: string
  /** How many threads read at once, from 24 documents on; 1 unless said. */
  readonly jobs?: number
  /** Hosts that may be read although their addresses are private. */
  readonly allowHost?: readonly string[]
  /** Ends what is under way; the signal's reason is thrown. */
  readonly signal?: AbortSignal
}

/** One document read, or why it could not be. */
export type Outcome = { readonly report: Report } | { readonly unread: Unread }

/**
 * Reads documents one by one, in their order, as they come: each with its article and what its language says. One bad
 * document never stops the others. Ending the loop early ends reading.
 *
 * @example for await (const outcome of read('reports/')) if ('report' in outcome) console.log(outcome.report.article.title)
 */
export async function* read(inputs: Inputs, options: LibraryOptions = {}): AsyncGenerator<Outcome> {
  const { findSources, readSources } = await import('./reading/read-reports.ts')
  const settings = { ...options, jobs: options.jobs ?? 1, stdin: Readable.from([]) }
  async function* find(): AsyncGenerator<Found> {
    let place = 0
    for await (const input of listOf(inputs)) {
      place++
      options.signal?.throwIfAborted()
      if (typeof input === 'string') yield* findSources([input], settings)
      else yield { source: sourceOf(input, place, options.published) }
    }
  }
  yield* readSources(find(), settings)
}

/**
 * Reads documents, groups them into stories and gives the record of each, those with most reports first.
 *
 * @example const { stories } = await story(['a.html', { html, url }])
 */
export async function story(
  inputs: Inputs,
  options: LibraryOptions & { readonly oneStory?: boolean } = {},
): Promise<RecordDocument> {
  const reports: Report[] = []
  const unread: Unread[] = []
  for await (const outcome of read(inputs, options)) {
    if ('report' in outcome) reports.push(outcome.report)
    else unread.push(outcome.unread)
  }
  const { writeRecords } = await import('./telling/write-records.ts')
  const stories: Record[] = []
  for (const record of writeRecords(reports, { oneStory: options.oneStory ?? false })) {
    stories.push(record)
    // Telling a story takes a while: whoever waits may want to end it.
    await new Promise((resolve) => setImmediate(resolve))
    options.signal?.throwIfAborted()
  }
  return { schema: SCHEMA_ID, stories, unread }
}

/** Holds each sentence of an English draft against the records: what supports it, what contradicts it, or that nothing does. */
export async function check(
  draft: string,
  document: Pick<RecordDocument, 'stories'>,
  options: { readonly published?: string } = {},
): Promise<readonly CheckedSentence[]> {
  const { checkDraft } = await import('../record/draft/check-draft.ts')
  const published = options.published ? { value: options.published, precision: 'day' as const } : null
  return checkDraft({ text: draft, title: null, language: 'en', published }, document.stories)
}

async function* listOf(inputs: Inputs): AsyncGenerator<Input> {
  if (typeof inputs === 'string') yield inputs
  else if (Symbol.iterator in inputs || Symbol.asyncIterator in inputs) yield* inputs
  else yield inputs
}

/** Throws TypeError where a document has none, or more than one, of `text`, `html` and `raw`. */
function sourceOf({ id, url, title, published, ...bodies }: Document, place: number, fallback?: string): Source {
  const { text, html, raw } = bodies
  const given = [text, html, raw].filter((body) => body !== undefined)
  if (given.length !== 1) {
    throw new TypeError(`document ${id ?? url ?? place}: exactly one of text, html and raw is wanted`)
  }
  return {
    id: id ?? url ?? String(place),
    bytes: new TextEncoder().encode(given[0]),
    mediaType: html === undefined ? 'text/plain' : 'text/html',
    form: text !== undefined ? 'clean' : html !== undefined ? 'page' : 'raw',
    path: null,
    url: url ?? null,
    retrieved: null,
    charset: 'utf-8',
    given: { ...(title ? { title } : {}), ...(published ? { published } : {}), ...(fallback ? { fallback } : {}) },
  }
}
