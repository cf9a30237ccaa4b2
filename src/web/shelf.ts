import type { Record } from '../record/record.ts'
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
  /** Takes in files, folders and addresses as the command line does, and writes the records of the stories they touch. */
  add(inputs: readonly string[], options: AddOptions, progress: TaskProgress): Promise<void>
}

export interface AddOptions {
  /** The day of reports that state none, ISO 8601. */
  readonly published: string | undefined
}
