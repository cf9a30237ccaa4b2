import type { DateToken } from './date-tokens.ts'
import { type NamedMonth, namedMonth } from './month-names.ts'
import { CONNECTIVES } from './words/date-words.ts'

// The parts that written dates are made of, each looked for at one token.

/** The number at a token when it has so many digits. */
export function numberAt(tokens: readonly DateToken[], at: number, least: number, most: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length < least || token.text.length > most) return null
  return Number(token.text)
}

/** What stands right before a token without a space: a date does not begin inside a longer number. */
export function glued(tokens: readonly DateToken[], at: number): string {
  const before = tokens[at - 1]
  if (before?.kind !== 'mark') return ''
  return tokens[at - 2]?.kind === 'number' ? before.text : ''
}

/** Steps over one mark of those wanted, with a space on either side; the mark is null where there is another. */
export function skipMark(tokens: readonly DateToken[], at: number, wanted: RegExp): [number, string | null] {
  let i = at
  if (tokens[i]?.kind === 'space') i++
  const text = tokens[i]?.text ?? ''
  const mark = wanted.test(text) ? text : wanted.test(text.slice(0, 1)) && text.length > 1 ? text.slice(0, 1) : null
  if (mark === null) return [at, null]
  i++
  if (tokens[i]?.kind === 'space') i++
  return [i, mark]
}

/** At most so many words, marks and spaces stand between two parts of a date ("3 de diciembre, de 2021"). */
const MOST_BETWEEN = 6

export function skipConnectives(tokens: readonly DateToken[], at: number): number {
  let i = at
  while (i - at < MOST_BETWEEN) {
    const token = tokens[i]
    const joins =
      token?.kind === 'space' ||
      (token?.kind === 'mark' && /[.,/()'’`ºª°\-–·]/.test(token.text)) ||
      (token?.kind === 'word' && CONNECTIVES.has(token.text.toLowerCase()))
    if (!joins) break
    i++
  }
  return i
}

/** A month's name of one word or two ("كانون الأول"), or in Thai letters with a dot ("ธ.ค."). */
export function monthNameAt(
  tokens: readonly DateToken[],
  at: number,
  language: string | null,
): (NamedMonth & { next: number }) | null {
  const [first, mark, second] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (first?.kind !== 'word') return null
  if (second?.kind === 'word' && (mark!.kind === 'space' || mark!.text === '.')) {
    const two = namedMonth(`${first.text}${mark!.kind === 'space' ? '_' : '.'}${second.text}`, language)
    if (two) return { ...two, next: at + 3 }
  }
  const one = namedMonth(first.text, language)
  return one && { ...one, next: at + 1 }
}

/** "tháng 12" */
export function vietnameseMonthAt(tokens: readonly DateToken[], at: number): (NamedMonth & { next: number }) | null {
  if (!/^(?:tháng|thg)$/iu.test(tokens[at]?.text ?? '')) return null
  const numberIndex = skipConnectives(tokens, at + 1)
  const month = numberAt(tokens, numberIndex, 1, 2)
  return month === null ? null : { month, calendar: 'gregorian', next: numberIndex + 1 }
}

/** The year of "3 Dec '21" and "03-Dec-21": two digits right after an apostrophe or a dash. */
export function shortYearAt(tokens: readonly DateToken[], at: number): number | null {
  if (!/^['’-]$/.test(tokens[at - 1]?.text ?? '') || tokens[at + 1]?.text === ':') return null
  return fullYear(numberAt(tokens, at, 2, 2))
}

/** The year of "(Lisbon, 14 March 20)": two digits that end the line or a bracket. */
export function lastYearAt(tokens: readonly DateToken[], at: number): number | null {
  const next = tokens[at + 1]?.kind === 'space' ? tokens[at + 2] : tokens[at + 1]
  const ends = !next || next.kind === 'line' || /^[)\]|]$/.test(next.text)
  return ends ? fullYear(numberAt(tokens, at, 2, 2)) : null
}

/** The year of "03.12.21": all three parts have two digits, and nothing numeric goes on behind. */
export function twoDigitYearAt(
  tokens: readonly DateToken[],
  first: number,
  second: number,
  year: number,
): number | null {
  const short = tokens[first]!.text.length !== 2 || tokens[second]!.text.length !== 2
  // "8.5.12" is a version of something unless it stands at the end of a line, after a comma or nothing.
  if (short && !(tokens[year + 1] === undefined && /^,?$/.test(previousMark(tokens, first)))) return null
  if (year - first !== 4 || (/^[-/.:]$/.test(tokens[year + 1]?.text ?? '') && tokens[year + 2]?.kind === 'number')) {
    return null
  }
  return fullYear(numberAt(tokens, year, 2, 2))
}

function previousMark(tokens: readonly DateToken[], at: number): string {
  return (tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : tokens[at - 1])?.text ?? ''
}

const fullYear = (short: number | null): number | null => (short === null ? null : short + (short > 90 ? 1900 : 2000))
