import type { HitPlace } from './find.ts'
import { QueryError } from './query.ts'

/** A place among hits as a word that can be given back: what comes in before it moves nothing. */
export function writeHitCursor(place: HitPlace): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** The place that a cursor stands for. Throws a QueryError where it is none that was given out. */
export function readHitCursor(cursor: string): HitPlace {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (isPlace(place)) return place
  } catch {
    // Said below.
  }
  throw new QueryError(`“${cursor}” is no place that an earlier answer gave: begin again without it`)
}

function isPlace(value: unknown): value is HitPlace {
  if (!Array.isArray(value) || value.length !== 3) return false
  const [inTitle, day, id] = value as unknown[]
  return typeof inTitle === 'boolean' && typeof day === 'string' && Number.isSafeInteger(id)
}
