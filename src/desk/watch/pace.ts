import type { WatchKind } from '../../store/watch/watch-kind.ts'
import { LONGEST_WAIT_MS } from '../../store/watch/watch-queue.ts'

const MINUTE_MS = 60_000

/** Milliseconds between the first two looks at something. */
export const FIRST_PACE_MS = 15 * MINUTE_MS
/** A busy feed is looked at no more often than this, and a quiet one no less, unless it says so itself. Milliseconds. */
export const SHORTEST_PACE_MS = 5 * MINUTE_MS
export const LONGEST_PACE_MS = 6 * 60 * MINUTE_MS
/** Folders are on the machine's own disk: a look costs nobody anything. Milliseconds. */
const FOLDER_PACE_MS = 30_000
/** How much sooner the next look comes where there was news, and how much later where there was none. */
const SOONER = 0.5
const LATER = 1.25
/** Looks at what was added together drift apart by up to this part of their pace, to either side. */
const JITTER = 0.1

/** What a look says of the time until the next. */
export interface PaceFacts {
  readonly kind: WatchKind | null
  readonly news: boolean
  /** Milliseconds that the feed or its server asks for, or null. */
  readonly said: number | null
}

/** Milliseconds from this look to the next: shorter where there was news, longer where not, and never shorter than was asked for. */
export function nextPace(before: number, { kind, news, said }: PaceFacts): number {
  if (kind === 'folder') return FOLDER_PACE_MS
  const own = Math.min(Math.max(before * (news ? SOONER : LATER), SHORTEST_PACE_MS), LONGEST_PACE_MS)
  return Math.round(Math.min(Math.max(own, said ?? 0), LONGEST_WAIT_MS))
}

/** The wait that a pace comes to: never less than what was asked for. @param chance from 0 to 1 */
export function waitOf(pace: number, { said }: Pick<PaceFacts, 'said'>, chance: number): number {
  return Math.round(Math.min(Math.max(pace * (1 - JITTER + 2 * JITTER * chance), said ?? 0), LONGEST_WAIT_MS))
}

/** Milliseconds until something is looked at again that failed so many times: twice as long each time, and as long as was asked for. */
export function waitAfterFailure(failures: number, retryAfter: number | null, chance: number): number {
  const own = SHORTEST_PACE_MS * 2 ** Math.min(failures - 1, 20) * (0.5 + chance)
  return Math.round(Math.min(Math.max(own, retryAfter ?? 0), LONGEST_WAIT_MS))
}

/** How long an answer stays fresh as its server says (RFC 9111, 5.2.2.1), in milliseconds; null where it does not say. */
export function freshFor(headers: Readonly<Record<string, string>>): number | null {
  const age = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(headers['cache-control'] ?? '')?.[1]
  return age ? Number(age) * 1000 : null
}
