import type { Piece } from '../patterns/piece.ts'
import type { FiguresPack } from './figures-pack.ts'
import type { Quantity } from './read-quantity.ts'
import type { Unit } from './read-unit.ts'
import { isWord } from './read-unit.ts'

/** A number with what was read around it, before it is decided whether it is a figure. */
export interface Candidate {
  readonly number: Quantity
  readonly unit: Unit | null
  readonly qualifier: string | null
  /** What befell those counted, where the words say so. */
  readonly fate: string | null
}

/** Why a number is no figure, by name; the first that holds. */
export const REASONS: readonly (readonly [
  name: string,
  holds: (pack: FiguresPack, pieces: readonly Piece[], candidate: Candidate) => boolean,
])[] = [
  ['code', isCode],
  ['label', isLabel],
  ['age', isAge],
  ['score', isScore],
  ['name', isName],
  ['one', isArticle],
  ['reference', isReference],
  ['bare', isBare],
]

/** Whether a candidate is no figure after all. */
export function isNoFigure(pack: FiguresPack, pieces: readonly Piece[], candidate: Candidate): boolean {
  return REASONS.some(([, holds]) => holds(pack, pieces, candidate))
}

/** Digits without a comma; a count so long would have its commas or words. */
const LONG_CODE = /^\d{9,}$/

/** "555-0142", "737-800", "401(k)", "a three-way race": digits joined to digits that are no range. */
function isCode(pack: FiguresPack, pieces: readonly Piece[], { number, unit }: Candidate): boolean {
  if (unit?.kind === 'joined' && pack.noUnits.has(unit.name!.toLowerCase())) return true
  if (number.value !== null && LONG_CODE.test(pieces[number.from]!.text)) return true
  const [first, last] = [pieces[number.from]!, pieces[number.to - 1]!]
  const before = pieces[number.from - 1]
  const after = pieces[number.to]
  if (before && before.end === first.start && /^[-/+.:#@_]$/.test(before.text)) {
    return pieces[number.from - 2]?.end === before.start
  }
  return (
    after?.start === last.end &&
    /^[-/+:_@(]$/.test(after.text) &&
    /^(?:\d|\p{L}$)/u.test(pieces[number.to + 1]?.text ?? '')
  )
}

/** "No. 13", "page 3", "12) The bridge". */
function isLabel(pack: FiguresPack, pieces: readonly Piece[], { number, unit }: Candidate): boolean {
  const before = pieces[number.from - 1]?.lower ?? ''
  if (!unit && before !== '(' && pieces[number.to]?.text === ')') return true
  return pack.labels.has(before === '.' ? (pieces[number.from - 2]?.lower ?? '') : before)
}

/** Years; nobody is reported to be older. */
const OLDEST = 120

/** Pieces; how far before a number its "ages of" may stand. */
const AGE_WITHIN = 4

/** "Marin, 54," "aged 19", "a 70-year-old", "under six". */
function isAge(pack: FiguresPack, pieces: readonly Piece[], { number, unit, qualifier, fate }: Candidate): boolean {
  const { from, to } = number
  const value = number.value ?? number.bounds?.[1] ?? null
  if (value === null || value > OLDEST || number.currency) return false
  if (unit)
    return pack.ages.has(unit.name?.toLowerCase() ?? '') || pack.ages.has(pieces[unit.words?.to ?? to]?.lower ?? '')
  const before = pieces[from - 1]?.lower ?? ''
  // "At 47, he is the youngest.", but "put the toll at 47, he said"
  if (pieces[to]?.text === ',' && pack.agesAt.has(before) && !followsTally(pack, pieces, from)) return true
  if (fate === null && (pack.agesBefore.has(before) || pack.agesBefore.has(qualifier ?? ''))) return true
  // "between the ages of 18 and 29"
  for (let at = from - 1; at >= Math.max(0, from - AGE_WITHIN); at--) {
    if (pack.ages.has(pieces[at]!.lower) && (qualifier === null || qualifier === 'between')) return true
  }
  const name = pieces[from - 2]?.text ?? ''
  return before === ',' && /^\p{Lu}/u.test(name) && /^[,.;)]$/.test(pieces[to]?.text ?? '.')
}

/** "3-1", "52-48": two numbers with a hyphen and nothing counted. */
function isScore(_pack: FiguresPack, pieces: readonly Piece[], { number, unit }: Candidate): boolean {
  const hyphened = pieces.slice(number.from, number.to).some(({ text }) => /^[-–]$/.test(text))
  return hyphened && number.rule === 'range' && !unit
}

/** "Boeing 737", "Flight 604", "Group of 12", "12 Mill Road": a number beside a capital that counts nothing. */
function isName(pack: FiguresPack, pieces: readonly Piece[], { number, unit, qualifier }: Candidate): boolean {
  if (unit || qualifier || number.currency || number.rule !== 'number') return false
  const next = pieces[number.to]
  if (next && isWord(next) && /^\p{Lu}/u.test(next.text)) return true
  const before = pieces[number.from - 1]
  if (!before) return false
  const name = pack.of.has(before.lower) ? pieces[number.from - 2] : before
  return (
    name !== undefined &&
    isWord(name) &&
    /^\p{Lu}/u.test(name.text) &&
    !pack.stops.has(name.lower) &&
    !pack.wheres.has(name.lower)
  )
}

/** "one official", "one of them": no more than "a", unless it is qualified or somebody's fate. */
function isArticle(
  _pack: FiguresPack,
  pieces: readonly Piece[],
  { number, qualifier, fate, unit }: Candidate,
): boolean {
  if (number.value !== 1 || number.currency || number.rule !== 'number') return false
  if (unit?.kind === 'percent' || unit?.kind === 'money' || unit?.kind === 'measure') return false
  return pieces[number.from]!.kind === 'word' && fate === null && (qualifier === null || unit === null)
}

/** People or things. "The two leaders" have been spoken of; "the 225 seats" are counted. */
const FEW = 12

function isReference(pack: FiguresPack, pieces: readonly Piece[], { number, qualifier, unit }: Candidate): boolean {
  if (number.value === null || number.value > FEW || qualifier || unit?.kind === 'money' || unit?.kind === 'percent')
    return false
  return (
    number.rule === 'number' &&
    unit !== null &&
    pack.definites.has(pieces[number.from - 1]?.lower ?? '') &&
    unit.kind === 'noun'
  )
}

/** A number with nothing to count, no qualifier and nobody's fate: a figure only where its digits are many. */
const LEAST_BARE = 10

function isBare(pack: FiguresPack, pieces: readonly Piece[], { number, unit, qualifier, fate }: Candidate): boolean {
  if (unit || qualifier || fate || number.currency || number.rule !== 'number') return false
  // "three of them"
  if (pack.of.has(pieces[number.to]?.lower ?? '') && number.value !== 1) return false
  if (number.value !== null && followsTally(pack, pieces, number.from)) return false
  return number.value === null || number.value < LEAST_BARE || pieces[number.from]!.kind === 'word'
}

/** Pieces; how far before a number the word may stand that says it is a count. */
const TALLY_WITHIN = 16

/** "the toll at three", "the number of people killed rose to four": a bare number that a word before it calls a count. */
function followsTally(pack: FiguresPack, pieces: readonly Piece[], from: number): boolean {
  if (!pack.tallyLinks.has(pieces[from - 1]?.lower ?? '')) return false
  for (let at = from - 2; at >= Math.max(0, from - TALLY_WITHIN); at--) {
    if (pieces[at]!.kind === 'number' || /^[.;:!?]$/.test(pieces[at]!.text)) return false
    if (pack.tallies.has(pieces[at]!.lower)) return true
  }
  return false
}
