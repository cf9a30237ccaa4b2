import type { Piece } from '../patterns/piece.ts'
import type { NumberWords } from './number-words.ts'

/** A number read from words or digits: its value, and the index of the piece after it. */
export interface ReadNumber {
  readonly value: number
  readonly end: number
}

/** Digits; more are a code. */
const MOST_DIGITS = 24
/** Pieces of the longest number in words; nobody writes a longer one. */
const MOST_PIECES = 20

const digitPatterns = new WeakMap<NumberWords, RegExp>()

/** A language's numbers in digits: whole part, fraction, suffix. */
function digitsOf(words: NumberWords): RegExp {
  let pattern = digitPatterns.get(words)
  if (!pattern) {
    const { group, point } = words.marks
    pattern = new RegExp(`^(\\d{1,3}(?:[${group}]\\d{3})+|\\d+)(?:[${point}](\\d+))?(\\p{L}*)$`, 'u')
    digitPatterns.set(words, pattern)
  }
  return pattern
}

/** The number that starts at a piece — "115,000", "1.3 million", "1.2bn", "two hundred and five" — or null. */
export function readNumber(words: NumberWords, pieces: readonly Piece[], at: number): ReadNumber | null {
  const piece = pieces[at]!
  if (piece.kind === 'number') return readDigits(words, pieces, at)
  if (piece.kind !== 'word' || !words.ones.has(piece.lower)) return null
  return readWords(words, pieces, at)
}

/** The place of an ordinal ("7th", "second"), or null. */
export function readOrdinal(words: NumberWords, piece: Piece): number | null {
  if (piece.kind === 'word') return words.ordinals.get(piece.lower) ?? null
  if (piece.kind !== 'number' || !words.ordinalSuffix.test(piece.lower)) return null
  return Number.parseInt(piece.lower, 10)
}

function readDigits(words: NumberWords, pieces: readonly Piece[], at: number): ReadNumber | null {
  const match = digitsOf(words).exec(pieces[at]!.lower)
  if (!match) return null
  const suffix = match[3] ? words.scaleSuffixes.get(match[3]) : 1
  if (suffix === undefined) return null
  if (match[1]!.length > MOST_DIGITS) return null
  const value = rounded(Number(`${match[1]!.replaceAll(words.marks.group, '')}.${match[2] ?? 0}`) * suffix)
  return readScales(words, pieces, at + 1, value)
}

/** "1.3" and "million", with or without a hyphen between. */
function readScales(words: NumberWords, pieces: readonly Piece[], at: number, start: number): ReadNumber {
  let value = start
  let end = at
  while (end < at + MOST_PIECES) {
    const next = pieces[end]?.lower === '-' ? end + 1 : end
    const scale = words.scales.get(pieces[next]?.lower ?? '')
    if (scale === undefined) break
    value = rounded(value * scale)
    end = next + 1
  }
  return { value, end }
}

function readWords(words: NumberWords, pieces: readonly Piece[], at: number): ReadNumber {
  let total = 0
  let group = words.ones.get(pieces[at]!.lower)!
  let last = group
  let end = at + 1
  while (end < Math.min(pieces.length, at + MOST_PIECES)) {
    const next = skipJoint(words, pieces, end, last)
    const word = pieces[next]?.lower ?? ''
    const scale = next === end || pieces[end]!.lower === '-' ? words.scales.get(word) : undefined
    const one = words.ones.get(word)
    if (scale !== undefined) {
      if (scale >= 1000) {
        total += group * scale
        group = 0
      } else group *= scale
      last = scale
    } else if (one !== undefined && one < last && goesOn(last, one)) {
      group += one
      last = one
    } else break
    end = next + 1
  }
  return { value: total + group, end }
}

/** "and" joins only after a hundred or more ("two hundred and five", never "two and five"); a hyphen joins anywhere. */
function skipJoint(words: NumberWords, pieces: readonly Piece[], at: number, last: number): number {
  const word = pieces[at]!.lower
  if (word === '-') return at + 1
  return last >= 100 && words.joints.has(word) && words.ones.has(pieces[at + 1]?.lower ?? '') ? at + 1 : at
}

/** Twenty goes on with five, a hundred with anything smaller; "five three" is two numbers. */
function goesOn(last: number, one: number): boolean {
  return last >= 100 || (last >= 20 && one < 10)
}

/** Products of decimals without the dust of binary fractions: 1.1 million is 1100000. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
