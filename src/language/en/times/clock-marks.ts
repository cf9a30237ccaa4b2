import type { Piece } from '../../patterns/piece.ts'

/** Marks from which on a text is a page that was written as things happened: "1403 The army says … 1410 Reports from …". */
const FEWEST_MARKS = 4
/** Of years that a report speaks of there is none before; of the marks of a day one is: 14.03 is no year of the news. */
const FIRST_YEAR = 1800

const marksOf = new WeakMap<readonly Piece[], ReadonlySet<number>>()

/** Whether a number in four digits opens an entry of a live page, and is the time of its writing. */
export function isClockMark(pieces: readonly Piece[], at: number): boolean {
  const marks = marksOf.get(pieces) ?? findMarks(pieces)
  marksOf.set(pieces, marks)
  return marks.has(at)
}

function findMarks(pieces: readonly Piece[]): Set<number> {
  const numbers: number[] = []
  const loose: number[] = []
  for (let at = 0; at < pieces.length; at++) {
    if (!/^\d{4}$/.test(pieces[at]!.text) || !/^["“]?\p{Lu}/u.test(pieces[at + 1]?.text ?? '')) continue
    const before = pieces[at - 1]?.text ?? '.'
    if (/[.?!"”’\])]$/u.test(before)) numbers.push(at)
    // Of a page whose lines were run together the marks stand behind any word, but for those that lead to a year.
    else if (!LEADS_TO_YEAR.test(before)) loose.push(at)
  }
  const isClock = (at: number): boolean => Number(pieces[at]!.text) < 2400 && Number(pieces[at]!.text) % 100 < 60
  const isLive =
    numbers.length >= FEWEST_MARKS &&
    numbers.every(isClock) &&
    numbers.some((at) => Number(pieces[at]!.text) < FIRST_YEAR)
  return new Set(isLive ? [...numbers, ...loose.filter(isClock)] : [])
}

/** A preposition, a month or a sign right before a year. */
const LEADS_TO_YEAR = /^(?:in|of|since|from|until|till|by|to|before|after|during|the|year|[^\p{L}]+|\p{Lu}\p{Ll}+)$/u
