import type { Activity } from '../activity.ts'
import type { PageFrame } from '../layout.ts'
import type { Shelf } from '../shelf/shelf.ts'

/** What the routes share. */
export interface Server {
  readonly shelf: Shelf
  readonly activity: Activity
  /** A whole page around a body. */
  page(frame: PageFrame): string
}
