import robotsParser from 'robots-parser'
import type { World } from '../world.ts'

interface Robots {
  isAllowed(url: string, userAgent: string): boolean | undefined
  getCrawlDelay(userAgent: string): number | undefined
}

/** What a host's robots.txt says of an address. */
export interface Permission {
  /** `unknown` where the file can't be had for now: nothing is asked of the host then. */
  readonly verdict: 'allowed' | 'forbidden' | 'unknown'
  /** Milliseconds the host asks to leave between two requests. */
  readonly spacing: number
  /** Why nothing is known, in words. */
  readonly reason?: string
}

/** An answer to the question for robots.txt, or why the host can't be reached. */
export type RobotsAnswer = { readonly status: number; readonly text: string } | { readonly unreachable: string }

/** A host whose robots.txt can't be had for now, with the reason. */
interface Unknown {
  readonly unknown: string
}

/** A robots.txt is asked for again after a day (RFC 9309, 2.4); one that could not be had, after five minutes. Milliseconds. */
const LASTS_MS = 24 * 3_600_000
const FAILED_LASTS_MS = 5 * 60_000

/** The longest pause between two requests that a host may ask for, in milliseconds: crawl-delay is no part of the standard. */
const LONGEST_SPACING_MS = 60_000

/** So much of a robots.txt is read, in bytes (RFC 9309, 2.5). */
export const ROBOTS_SIZE = 500 * 2 ** 10

// @NOTE The package's types describe an ES module; what Node loads is the function itself.
const parse = robotsParser as unknown as (place: string, text: string) => Robots

/** Asks each host's robots.txt (RFC 9309) and remembers the answer for as long as it lasts. */
export function openRobots(
  userAgent: string,
  { now }: Pick<World, 'now'>,
  ask: (url: string) => Promise<RobotsAnswer>,
): (url: URL) => Promise<Permission> {
  const known = new Map<string, { readonly robots: Promise<Robots | Unknown | null>; readonly asked: number }>()
  return async (url) => {
    const place = new URL('/robots.txt', url).href
    const before = known.get(place)
    const age = before ? Math.abs(now() - before.asked) : Number.POSITIVE_INFINITY
    const failed = await before?.robots.then(isUnknown, () => true)
    const lasts = failed ? FAILED_LASTS_MS : LASTS_MS
    // Whoever waited for the same file may find that another has asked for it meanwhile.
    if (known.get(place) === before && age >= lasts) {
      known.set(place, { robots: readRobots(place, ask), asked: now() })
    }
    const robots = await known.get(place)!.robots
    if (isUnknown(robots)) return { verdict: 'unknown', spacing: 0, reason: robots.unknown }
    const allowed = robots?.isAllowed(url.href, userAgent) ?? true
    const spacing = Math.min((robots?.getCrawlDelay(userAgent) || 0) * 1000, LONGEST_SPACING_MS)
    return { verdict: allowed ? 'allowed' : 'forbidden', spacing }
  }
}

/** No file, or a client error, allows everything; a server that fails or cannot be reached allows nothing (RFC 9309, 2.3.1). */
async function readRobots(
  place: string,
  ask: (url: string) => Promise<RobotsAnswer>,
): Promise<Robots | Unknown | null> {
  const answer = await ask(place)
  if ('unreachable' in answer) return { unknown: answer.unreachable }
  // 429 is a client error by its number alone: who is asked too much has not allowed everything.
  if (answer.status >= 500 || answer.status === 429)
    return { unknown: `its robots.txt answered with status ${answer.status}, so nothing is asked of it for now` }
  return answer.status >= 200 && answer.status < 300 ? parse(place, answer.text) : null
}

function isUnknown(robots: Robots | Unknown | null): robots is Unknown {
  return robots !== null && 'unknown' in robots
}
