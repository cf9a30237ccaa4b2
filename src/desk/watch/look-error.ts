import type { Validators } from '../../source/fetch/fetched.ts'
import type { WatchKind } from '../../store/watch/watch-kind.ts'
import type { NewWatch } from '../../store/watch/watches.ts'

/** What a look came to. */
export interface Look {
  readonly kind: WatchKind
  /** The feed's own title, where it has one. */
  readonly title: string | null
  /** Articles that came for the first time, and that came with other bytes than before. */
  readonly kept: { readonly new: number; readonly again: number }
  /** What of it could not be had, each a line. */
  readonly failed: readonly string[]
  /** Milliseconds that the feed or its server asks to leave until the next look, or null. */
  readonly said: number | null
  /** With which to ask whether anything is new; none where something of this look is still wanted. */
  readonly validators: Validators
}

/** What was found names what is to be followed instead: a site's front page its feed, an OPML list its feeds. */
export interface Instead {
  readonly instead: readonly NewWatch[]
}

/** Nothing can be made of what was found; the message says why. */
export class LookError extends Error {
  override readonly name = 'LookError'
}
