import type { Found, TimesPack } from './times-pack.ts'

/**
 * Gives the first end of a range the year that only the second says: "between 16 April and 28 May 2004", "from November
 * to March 2005" — the year before, where the first would otherwise come after the second.
 */
export function lendYears(found: readonly Found[], pack: TimesPack): Found[] {
  return found.map((one, index) => {
    const next = found[index + 1]
    const joined = next && next.from - one.to === 1 && pack.rangeWords.has(one.pieces[one.to]!.lower)
    return joined ? withYearOf(one, next) : one
  })
}

function withYearOf(one: Found, next: Found): Found {
  const { meaning } = one
  const other = next.meaning
  if ((meaning.kind !== 'date' && meaning.kind !== 'month') || (other.kind !== 'date' && other.kind !== 'month'))
    return one
  if (meaning.year !== null || meaning.yearBy !== undefined || other.year === null) return one
  if (meaning.kind === 'month' && meaning.by !== null) return one
  const year = dayOfYear(meaning) > dayOfYear(other) ? other.year - 1 : other.year
  return { ...one, meaning: { ...meaning, year } }
}

/** A number that orders dates and months within a year. */
function dayOfYear(meaning: { readonly month: number; readonly day?: number }): number {
  return meaning.month * 100 + (meaning.day ?? 0)
}
