import type { Record } from '../record/record.ts'
import type { VersionLine } from '../store/versions.ts'
import type { Report } from '../story/report.ts'
import type { TaskProgress } from './activity.ts'

/** A story as the list shows it. */
export interface ShelfStory {
  readonly id: string
  readonly title: string
  readonly span: { readonly from: string; readonly to: string } | null
  readonly reports: number
  readonly origins: number
  /** Whether reports came that its record does not hold yet. */
  readonly stale: boolean
}

/** What the pages show and do: kept stories behind a door. */
export interface Shelf {
  stories(): Promise<readonly ShelfStory[]>
  /** The record of a kept story; null where there is none of that id. */
  record(story: string): Promise<Record | null>
  /** An article as it is now, with all its versions, the oldest first; null where none is kept. */
  article(id: string): Promise<{ readonly report: Report; readonly versions: readonly VersionLine[] } | null>
  /** The bytes as they came; null where none of that hash is kept. */
  original(sha256: string): Promise<Uint8Array | null>
  /** Takes in files, folders and addresses as the command line does, and writes the records of the stories they touch. */
  add(inputs: readonly string[], options: AddOptions, progress: TaskProgress): Promise<void>
}

export interface AddOptions {
  /** The day of reports that state none, ISO 8601. */
  readonly published: string | undefined
}
