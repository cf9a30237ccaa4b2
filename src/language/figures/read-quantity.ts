import { readNumber } from '../numbers/read-number.ts'
import { phraseAt, phraseBefore } from '../patterns/phrases.ts'
import type { Piece } from '../patterns/piece.ts'
import type { FiguresPack } from './figures-pack.ts'

/** A number as its words give it: a value, or only bounds; and which pieces say it. */
export interface Quantity {
  readonly value: number | null
  readonly bounds: readonly [number, number] | null
  readonly from: number
  readonly to: number
  readonly rule: 'number' | 'vague' | 'fraction' | 'ratio' | 'range'
  /** The currency of a sign before the number, or null. */
  readonly currency: string | null
}

/** The quantity that starts at a piece, or null: "115,000", "$1.2bn", "two dozen", "tens of thousands", "a third". */
export function readQuantity(pack: FiguresPack, pieces: readonly Piece[], at: number): Quantity | null {
  const sign = readSign(pack, pieces, at)
  if (sign) {
    const number = readPlainNumber(pack, pieces, sign.to)
    return number && { ...number, from: at, currency: sign.currency }
  }
  if (pack.minus.has(pieces[at]!.lower)) {
    const number = readPlainNumber(pack, pieces, at + 1)
    return number && { ...number, from: at, value: -number.value! }
  }
  return readVague(pack, pieces, at) ?? readFraction(pack, pieces, at) ?? readPlainNumber(pack, pieces, at)
}

/** "$", "US$", "C$" right before a number. */
function readSign(pack: FiguresPack, pieces: readonly Piece[], at: number): { to: number; currency: string } | null {
  const here = pack.currencySigns.get(pieces[at]!.text)
  if (here) return { to: at + 1, currency: here }
  const next = pieces[at + 1]
  if (!next || next.start !== pieces[at]!.end || pieces[at]!.kind !== 'word') return null
  const currency = pack.currencySigns.get(pieces[at]!.text + next.text)
  return currency ? { to: at + 2, currency } : null
}

function readPlainNumber(pack: FiguresPack, pieces: readonly Piece[], at: number): Quantity | null {
  if (at >= pieces.length) return null
  const number = readSpaced(pieces, at) ?? readNumber(pack.numbers, pieces, at) ?? readArticle(pack, pieces, at)
  return number && quantity(number.value, at, number.end, 'number')
}

/** "94 000": groups of three digits with a blank between. */
function readSpaced(pieces: readonly Piece[], at: number): { value: number; end: number } | null {
  if (!/^\d{1,3}$/.test(pieces[at]!.text)) return null
  let digits = pieces[at]!.text
  let end = at + 1
  while (end < pieces.length && /^\d{3}$/.test(pieces[end]!.text) && pieces[end]!.start === pieces[end - 1]!.end + 1) {
    digits += pieces[end++]!.text
  }
  return end > at + 1 ? { value: Number(digits), end } : null
}

/** "a hundred thousand", "half a million". */
function readArticle(pack: FiguresPack, pieces: readonly Piece[], at: number): { value: number; end: number } | null {
  const half = pack.halves.has(pieces[at]!.lower)
  let end = half ? at + 1 : at
  if (!pack.articles.has(pieces[end]?.lower ?? '')) return null
  let value = half ? 0.5 : 1
  const start = ++end
  for (let scale = scaleAt(pack, pieces, end); scale; scale = scaleAt(pack, pieces, end)) {
    value *= scale
    end++
  }
  return end > start ? { value, end } : null
}

function scaleAt(pack: FiguresPack, pieces: readonly Piece[], at: number): number | undefined {
  return pack.numbers.scales.get(pieces[at]?.lower ?? '')
}

function readVague(pack: FiguresPack, pieces: readonly Piece[], at: number): Quantity | null {
  const length = phraseAt(pack.vague, pieces, at)
  if (!length) return null
  const words = pieces.slice(at, at + length).map(({ lower }) => lower)
  const bounds = pack.bounds.get(words.join(' ')) ?? null
  return bounds && { ...quantity(null, at, at + length, 'vague'), bounds }
}

/** "two-thirds", "a quarter of", "half of them", "one in ten", "nine out of ten". */
function readFraction(pack: FiguresPack, pieces: readonly Piece[], at: number): Quantity | null {
  const word = pieces[at]!.lower
  const isOf = (i: number): boolean => pack.of.has(pieces[i]?.lower ?? '')
  if (pack.halves.has(word))
    return isOf(at + 1) && !isNth(pack, pieces[at - 1]) ? quantity(0.5, at, at + 1, 'fraction') : null
  if (pack.articles.has(word)) {
    const part = pack.fractions.get(pieces[at + 1]?.lower ?? '')
    return part && (isOf(at + 2) || isShare(pack, pieces, at)) ? quantity(part, at, at + 2, 'fraction') : null
  }
  const over = readNumber(pack.numbers, pieces, at)
  if (!over) return null
  const hyphen = pieces[over.end]?.lower === '-'
  const next = hyphen ? over.end + 1 : over.end
  const part = pack.fractions.get(pieces[next]?.lower ?? '')
  if (part && (hyphen || isOf(next + 1))) return quantity(over.value * part, at, next + 1, 'fraction')
  return readRatio(pack, pieces, at, over)
}

/** "fell by a third", "cut by up to a fifth."; not "about a third party". */
function isShare(pack: FiguresPack, pieces: readonly Piece[], at: number): boolean {
  if (pack.shareBefore.has(pieces[at - 1]?.lower ?? '')) return true
  return phraseBefore(pack.qualifiers, pieces, at, 0) > 0 && !/^[\p{L}-]/u.test(pieces[at + 2]?.text ?? '')
}

/** "the second half of" is a part, not a share. */
function isNth(pack: FiguresPack, before: Piece | undefined): boolean {
  return before !== undefined && (pack.numbers.ordinals.has(before.lower) || pack.definites.has(before.lower))
}

function readRatio(
  pack: FiguresPack,
  pieces: readonly Piece[],
  at: number,
  over: { value: number; end: number },
): Quantity | null {
  const length = phraseAt(pack.ratios, pieces, over.end)
  const start = over.end + length
  const under = length && start < pieces.length ? readNumber(pack.numbers, pieces, start) : null
  return under && under.value > over.value ? quantity(over.value / under.value, at, under.end, 'ratio') : null
}

function quantity(value: number | null, from: number, to: number, rule: Quantity['rule']): Quantity {
  return { value, bounds: null, from, to, rule, currency: null }
}
