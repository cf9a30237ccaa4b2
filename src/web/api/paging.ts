import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { ProblemError } from './problem.ts'

/** Elements of a page where the asker does not say. */
const USUAL_PAGE = 50
const MOST_PAGE = 500

/** How much to give, and where to go on. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(MOST_PAGE).default(USUAL_PAGE).describe('elements at most'),
  cursor: z.string().max(200).optional().describe('“next” of the page before; opaque'),
})
export type PageQuery = z.infer<typeof pageQuery>

/** A page of elements. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    next: z.string().nullable().describe('the cursor of the next page; null on the last one. Also in the Link header'),
  })
}

/** Headers of every page, for its description. */
export const pageHeaders = z.object({ Link: z.string().optional().describe('rel="next" (RFC 8288)') })

/** A cursor: a place, and what it is a place in. */
export function writeCursor(place: number, of = ''): string {
  return Buffer.from(`${place}@${of}`).toString('base64url')
}

/** The place of a cursor, 0 without one. Throws a ProblemError where it is none, or of something that has changed. */
export function readCursor(cursor: string | undefined, of = ''): number {
  if (cursor === undefined) return 0
  const [, place, what] = /^(\d{1,15})@(.*)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (place === undefined) throw new ProblemError(400, 'the cursor is none that was given out')
  if (what !== of) throw new ProblemError(410, 'what the cursor points into has changed: begin again without it')
  return Number(place)
}

/** A cursor of a list that grows: the keys by which its last element given stands in order, so that what comes in before it moves nothing. */
export function writePlace(place: readonly (string | number | boolean)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** The place that a cursor stands for, null without one. Throws a ProblemError where it is none of such places. */
export function readPlace<Place extends z.ZodType>(cursor: string | undefined, place: Place): z.infer<Place> | null {
  if (cursor === undefined) return null
  try {
    return place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch {
    throw new ProblemError(400, 'the cursor is none that was given out')
  }
}

/** A page of a list that is at hand. `of` names the state of the list. */
export function cutPage<T>(
  all: readonly T[],
  { limit, cursor }: PageQuery,
  of = '',
): { items: T[]; next: string | null } {
  const from = readCursor(cursor, of)
  const items = all.slice(from, from + limit)
  return { items, next: from + limit < all.length ? writeCursor(from + limit, of) : null }
}

/** A page of a list of which one more than asked for was loaded. @param place the cursor of what comes behind an element */
export function firstOf<T>(
  found: readonly T[],
  { limit }: PageQuery,
  place: (last: T) => string,
): { items: T[]; next: string | null } {
  const items = found.slice(0, limit)
  return { items, next: found.length > limit ? place(items.at(-1)!) : null }
}

/** Sets the Link header of a page. */
export function linkNext(c: Context, next: string | null): void {
  if (next === null) return
  const address = new URL(c.req.url)
  address.searchParams.set('cursor', next)
  c.header('link', `<${address.pathname}${address.search}>; rel="next"`)
}
