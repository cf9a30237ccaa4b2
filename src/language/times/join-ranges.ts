import type { Meaning } from './meaning.ts'
import { isDayMeaning } from './meaning.ts'
import type { Found, TimesPack } from './times-pack.ts'

/** Lets the two ends of a range lean on each other, where one says what the other leaves out. */
export function joinRanges(found: readonly Found[], pack: TimesPack): Found[] {
  return found.map((one, index) => {
    const [before, next] = [found[index - 1], found[index + 1]]
    if (next && isHourOf(one, next)) return { ...one, meaning: { ...next.meaning, clock: one.meaning.clock! } }
    if (next && isRange(one, next, pack)) return { ...one, meaning: withYearOf(one.meaning, next.meaning) }
    if (!before || !isRange(before, one, pack) || pack.and.has(one.pieces[before.to]!.lower)) return one
    return { ...one, meaning: asEnd(before, one) }
  })
}

/** "8pm (1800 GMT) on Sunday": an hour and, behind what brackets say of it, its day. */
function isHourOf(one: Found, next: Found): boolean {
  if (one.meaning.kind !== 'clock' || !isDayMeaning(next.meaning) || next.meaning.clock) return false
  const between = one.pieces.slice(one.to, next.from)
  const closing = between.findIndex(({ text }) => text === ')')
  return between[0]?.text === '(' && closing > 0 && between.length - closing <= 2
}

function isRange(one: Found, next: Found, pack: TimesPack): boolean {
  return next.from - one.to === 1 && pack.rangeWords.has(one.pieces[one.to]!.lower)
}

/**
 * The first end with the year that only the second says: "between 16 April and 28 May 2004", "April and May this year",
 * "from November to March 2005" — the year before, where the first would otherwise come after the second.
 */
function withYearOf(one: Meaning, next: Meaning): Meaning {
  if ((one.kind !== 'date' && one.kind !== 'month') || (next.kind !== 'date' && next.kind !== 'month')) return one
  if (one.year !== null || one.yearBy !== undefined || (one.kind === 'month' && one.by !== null)) return one
  const early = dayOfYear(one) > dayOfYear(next) ? 1 : 0
  if (next.yearBy !== undefined) return { ...one, yearBy: next.yearBy - early }
  return next.year === null ? one : { ...one, year: next.year - early }
}

/** "Friday to Sunday": the Sunday after that Friday. */
function asEnd(before: Found, { meaning }: Found): Meaning {
  const isWeekdays = before.meaning.kind === 'weekday' && meaning.kind === 'weekday' && meaning.by === null
  return isWeekdays && meaning.weekBy === undefined ? { ...meaning, leans: 1 } : meaning
}

/** A number that orders dates and months within a year. */
function dayOfYear(meaning: { readonly month: number; readonly day?: number }): number {
  return meaning.month * 100 + (meaning.day ?? 0)
}
