import type { StoryChanges } from '../record/changes/render-changes.ts'
import type { Record, RecordSpan } from '../record/record.ts'
import type { SearchAnswer } from '../store/search/find.ts'
import type { Report } from '../story/report.ts'
import type { TaskProgress } from './activity.ts'

/** A story as the list shows it. */
export interface ShelfStory {
  readonly id: string
  readonly title: string
  readonly span: Record['span']
  readonly reports: number
  readonly origins: number
  /** Its last development in words; null where nothing changed yet. */
  readonly last: { readonly at: string; readonly what: string } | null
  /** How many news lines the reader has not seen; null where the reader never opened the story. */
  readonly news: number | null
}

/** One version of an article that was kept. */
export interface ShelfVersion {
  readonly number: number
  readonly retrieved: string | null
  readonly sha256: string
  readonly report: Report
}

/** What the pages show and do: kept stories behind a door that the desk opens. */
export interface Shelf {
  stories(): Promise<readonly ShelfStory[]>
  /** The record of a kept story; null where there is none of that id. */
  record(story: string): Promise<Record | null>
  /** The versions of an article, the newest first; empty where none is kept. */
  versions(article: string): Promise<readonly ShelfVersion[]>
  /** The bytes as they came; null where none of that hash is kept. */
  original(sha256: string): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string } | null>
  /** What is new in a story since the reader last looked, and notes that they have looked now. */
  changes(story: string): Promise<StoryChanges | null>
  /** Finds what fits; throws a QueryError where the words can't be understood. */
  search(query: string, offset: number): Promise<SearchAnswer>
  /** What the reader decided of a story, the newest first. */
  decisions(): Promise<readonly ShelfDecision[]>
  /** Puts something right; throws a RequestError where it can't be done. The records it touches are made anew. */
  decide(order: Order): Promise<void>
  undo(decision: number): Promise<void>
  /** Takes in files, folders and addresses as the command line does, and writes the records of the stories they touch. */
  add(inputs: readonly string[], options: AddOptions, progress: TaskProgress): Promise<void>
}

/** A decision as the pages list it. */
export interface ShelfDecision {
  readonly id: number
  readonly words: string
  readonly story: string
  readonly reason: string | null
  readonly at: string
  readonly undone: boolean
}

/** What a form asks for. */
export type Order = { readonly story: string; readonly reason: string | null } & (
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'merge'; readonly other: string }
  | { readonly kind: 'split'; readonly articles: readonly string[] }
  | { readonly kind: 'not-same-claim'; readonly claims: readonly [RecordSpan, RecordSpan] }
)

/** What was asked for can't be done; the message says why. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
}

export interface AddOptions {
  /** The day of reports that state none, ISO 8601. */
  readonly published: string | undefined
}
