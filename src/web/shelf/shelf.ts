import type { Decided } from '../../desk/deciding/decide.ts'
import type { Order } from '../../desk/deciding/decision-order.ts'
import type { StoryChanges } from '../../record/changes/render-changes.ts'
import type { Record } from '../../record/record.ts'
import type { VersionLine } from '../../store/articles/versions.ts'
import type { SearchAnswer, SearchPage } from '../../store/search/find.ts'
import type { StoredDecision } from '../../store/stories/decisions.ts'
import type { WatchLine } from '../../store/watch/watches.ts'
import type { Report } from '../../story/report.ts'
import type { TaskProgress } from '../activity.ts'

/** A story as the list shows it. */
export interface ShelfStory {
  readonly id: string
  readonly title: string
  readonly span: { readonly from: string; readonly to: string } | null
  readonly reports: number
  readonly origins: number
  /** Whether reports came that its record does not hold yet. */
  readonly stale: boolean
  /** How many changes the reader has not seen; null where they never opened it. */
  readonly news: number | null
  /** The last thing that happened in it; null where nothing has, or where the list is too long to look. */
  readonly latest: { readonly date: string; readonly words: string } | null
  /** The language of all its reports; null where it is not known, or where the list is too long to look. */
  readonly language: string | null
}

/** A page as it was drawn with its record. */
export interface FrontPage {
  readonly title: string
  readonly html: string
}

/** What the pages show and do: kept stories behind a door. */
export interface Shelf {
  stories(): Promise<readonly ShelfStory[]>
  /** The record of a kept story; null where there is none of that id. */
  record(story: string): Promise<Record | null>
  /** The front page of a long story as it was drawn with its record; null where it is to be drawn. */
  frontPage(story: string): Promise<FrontPage | null>
  /** An article as it is now, with all its versions, the oldest first; null where none is kept. */
  article(id: string): Promise<{ readonly report: Report; readonly versions: readonly VersionLine[] } | null>
  /** The bytes as they came; null where none of that hash is kept. */
  original(sha256: string): Promise<Uint8Array | null>
  /** What is new in a story since the reader last looked; null where there is no such story. */
  changes(story: string): Promise<StoryChanges | null>
  /** Whether a story has changed since the reader last looked; false where they never did. */
  hasNews(story: string): Promise<boolean>
  /** Notes that the reader has seen a story as it is now. */
  markSeen(story: string): Promise<void>
  /** Finds what fits; throws a QueryError where the words can't be understood. */
  /** What fits: the first page, or the one behind or before a place. */
  search(words: string, place: Omit<SearchPage, 'limit'>): Promise<SearchAnswer>
  /** What the reader put right, the newest first. */
  decisions(): Promise<readonly StoredDecision[]>
  /** Puts something right, and makes the records it touches anew; throws a DecisionError or a StoryNameError. */
  decide(order: Omit<Order, 'reader'>): Promise<Decided>
  /** Takes a decision back; false where none of that number stands. */
  undo(decision: number): Promise<boolean>
  /** What is followed, and how each is doing. */
  watched(): Promise<readonly WatchLine[]>
  /** Follows an address from now on; throws a WatchError where it can't be. */
  watch(address: string): Promise<void>
  /** Follows an address no more; what came of it stays. */
  unwatch(address: string): Promise<void>
  /** Takes in files, folders and addresses as the command line does, and writes the records of the stories they touch. */
  add(inputs: readonly string[], options: AddOptions, progress: TaskProgress): Promise<void>
}

/** What was asked for can't be done; the message says why. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
}

export interface AddOptions {
  /** The day of reports that state none, ISO 8601. */
  readonly published: string | undefined
}
