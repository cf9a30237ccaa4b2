import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { hashWord } from '../tagging/hashed-weights.ts'
import { TAGS } from '../tagging/tag-words.ts'
import type { WordCodes } from '../tagging/word-codes.ts'

/** The tag of a unit that is a whole quotation. */
export const QUOTE_TAG = TAGS.length
const QUOTE_WORD = hashWord('“…”')
const COLON = hashWord(':')
const DASHES = new Set(['—', '–', '--', '-'].map(hashWord))
const ALL_CAPITALS = 2
// A quotation shorter than this is a phrase of the sentence around it, and its cues look for speakers out there.
const LONG_QUOTATION = 5

/**
 * A text as a row of units, a column for each thing the models look at. Seen from without, a quotation is one unit,
 * however long; seen from within, each token is one.
 */
export interface Units extends Omit<WordCodes, 'only'> {
  /** The first token of the unit, and the one after its last. */
  readonly first: Int32Array
  readonly last: Int32Array
  readonly tag: Uint8Array
  /** Sentences counted from 0; what lies in one quotation is in one sentence. */
  readonly sentence: Int32Array
  readonly paragraph: Int32Array
  /** The quotation a unit lies in or is, else -1. */
  readonly quotation: Int32Array
  /** The words of a quotation that is one unit, else 0. */
  readonly quoted: Uint16Array
  /** The unit each token is in. */
  readonly unitOf: Int32Array
}

/** What the units of a text are made of. */
export interface Parsed {
  readonly tokens: readonly Token[]
  readonly codes: WordCodes
  readonly tags: Uint8Array
  /** The sentence, paragraph and quotation each token is in; -1 where it is in none. */
  readonly sentenceOf: Int32Array
  readonly paragraphOf: Int32Array
  readonly quotationOf: Int32Array
}

/** The units of a text, seen from within its quotations (`open`) or from without. */
export function layUnits(parsed: Parsed, open: boolean): Units {
  const { tokens, codes, tags, sentenceOf, paragraphOf, quotationOf } = parsed
  const size = tokens.length
  const units = emptyUnits(size)
  let at = -1
  let sentence = -1
  for (let token = 0; token < size; token++) {
    const inside = quotationOf[token]!
    const goesOn = token > 0 && inside >= 0 && inside === quotationOf[token - 1]
    if (!goesOn && (token === 0 || sentenceOf[token] !== sentenceOf[token - 1])) sentence++
    if (goesOn && !open) {
      units.last[at] = token + 1
      units.quoted[at]!++
    } else if (at >= 0 && isAbbreviationPoint(parsed, token)) units.last[at] = token + 1
    else {
      at++
      units.first[at] = token
      units.last[at] = token + 1
      units.sentence[at] = sentence
      units.paragraph[at] = paragraphOf[token]!
      units.quotation[at] = inside
      if (inside >= 0 && !open) copyQuotation(units, at, codes, Math.min(token + 1, size - 1))
      else copyToken(units, at, codes, tags, token)
    }
    units.unitOf[token] = at
  }
  return { ...units, size: at + 1 }
}

/** For each token the span it starts in, else -1; spans are in order and don't overlap. */
export function indexBySpan(tokens: readonly Token[], spans: readonly Span[]): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1)
  let span = 0
  for (let at = 0; at < tokens.length; at++) {
    const { start } = tokens[at]!
    while (span < spans.length && spans[span]!.end <= start) span++
    if (span < spans.length && spans[span]!.start <= start) found[at] = span
  }
  return found
}

/** The point of "Dec. 7" and "Gov. Lind": it touches its word and ends no sentence. It is part of the word's unit. */
function isAbbreviationPoint({ tokens, sentenceOf }: Parsed, token: number): boolean {
  const before = tokens[token - 1]
  return (
    tokens[token]!.text === '.' &&
    before?.kind === 'word' &&
    before.end === tokens[token]!.start &&
    sentenceOf[token + 1] === sentenceOf[token]
  )
}

function emptyUnits(size: number): Units {
  return {
    size,
    first: new Int32Array(size),
    last: new Int32Array(size),
    word: new Int32Array(size),
    stem: new Int32Array(size),
    suffix: new Int32Array(size),
    path: new Int32Array(size),
    shape: new Uint8Array(size),
    cue: new Uint8Array(size),
    speaker: new Uint8Array(size),
    tag: new Uint8Array(size),
    sentence: new Int32Array(size),
    paragraph: new Int32Array(size),
    quotation: new Int32Array(size),
    quoted: new Uint16Array(size),
    unitOf: new Int32Array(size),
  }
}

function copyToken(units: Units, at: number, codes: WordCodes, tags: Uint8Array, token: number): void {
  units.word[at] = codes.word[token]!
  units.stem[at] = codes.stem[token]!
  units.suffix[at] = codes.suffix[token]!
  units.path[at] = codes.path[token]!
  units.shape[at] = codes.shape[token]!
  units.cue[at] = codes.cue[token]!
  units.speaker[at] = codes.speaker[token]!
  units.tag[at] = tags[token]!
}

/** A quotation shows its first word only; what counts is where it stands. */
function copyQuotation(units: Units, at: number, codes: WordCodes, firstWord: number): void {
  units.word[at] = QUOTE_WORD
  units.stem[at] = codes.word[firstWord]!
  units.shape[at] = codes.shape[firstWord]!
  units.tag[at] = QUOTE_TAG
}

/** Where a cue looks for its speaker and content: units from `from` to `to` of a view, the cue at `at`. */
export interface Window {
  readonly units: Units
  readonly from: number
  readonly to: number
  readonly at: number
}

// A sentence longer than this on one side of its cue (a table, a list run together) is read only so far.
const FARTHEST = 70

/** The window of a cue: its sentence, with the quotations before and after that may belong to it. */
export function windowOf(parsed: Parsed, outer: Units, inner: () => Units, token: number): Window {
  const unit = outer.unitOf[token]!
  const quotation = outer.quotation[unit]!
  if (quotation < 0) return widen(outer, unit, unit)
  const units = inner()
  const at = units.unitOf[token]!
  if (!isSentence(outer, unit, parsed)) return clip({ units, ...sentenceAround(units, at), at })
  // Within a quotation of whole sentences the window ends at its marks and at its own sentences' ends.
  const { from, to } = sentenceWithin(parsed, outer.first[unit]! + 1, outer.last[unit]!, token)
  return clip({ units, from: units.unitOf[from]!, to: units.unitOf[to - 1]! + 1, at })
}

/** Whether a quotation is a sentence of its own rather than a phrase of the one around it. */
function isSentence(outer: Units, unit: number, { tokens }: Parsed): boolean {
  const firstWord = tokens[outer.first[unit]! + 1]
  return outer.quoted[unit]! >= LONG_QUOTATION && firstWord !== undefined && firstWord.text !== firstWord.lower
}

// Of a sentence without an end (a text that was given as one line) no more is walked on one side than any window may hold.
const SENTENCE = 4 * FARTHEST

function sentenceAround(units: Units, at: number): { from: number; to: number } {
  let from = at
  let to = at + 1
  while (from > 0 && at - from < SENTENCE && units.sentence[from - 1] === units.sentence[at]) from--
  while (to < units.size && to - at < SENTENCE && units.sentence[to] === units.sentence[at]) to++
  return { from, to }
}

function sentenceWithin({ sentenceOf }: Parsed, first: number, last: number, at: number): { from: number; to: number } {
  let from = at
  let to = at + 1
  while (from > first && at - from < SENTENCE && sentenceOf[from - 1] === sentenceOf[at]) from--
  while (to < last && to - at < SENTENCE && sentenceOf[to] === sentenceOf[at]) to++
  return { from, to }
}

function widen(units: Units, at: number, unit: number): Window {
  let { from, to } = sentenceAround(units, unit)
  const { quoted, paragraph } = units
  // “Is it true?” she asked.
  if (from > 0 && quoted[from - 1]! > 0 && paragraph[from - 1] === paragraph[at]) {
    from = sentenceAround(units, from - 1).from
  }
  // “It is true,” she said. “I saw it.”   She said:¶ “I saw it.”
  if (to < units.size && quoted[to]! > 0) {
    if (paragraph[to] === paragraph[at]) to = sentenceAround(units, to).to
    else if (isOpenEnded(units, from, to, unit)) to++
  }
  return clip({ units, from, to, at })
}

// "He went on." this near its end leads to the quotation of the next paragraph.
const NEAR_END = 3

/** Whether a sentence leads to what the next paragraph quotes: it ends in a colon, or right after its cue. */
function isOpenEnded({ quoted, word }: Units, from: number, to: number, cue: number): boolean {
  for (let unit = from; unit < to; unit++) if (quoted[unit]! > 0) return false
  return word[to - 1] === COLON || to - cue <= NEAR_END
}

function clip({ units, from, to, at }: Window): Window {
  const start = Math.max(afterDateline(units, from, at), at - FARTHEST)
  return { units, from: start, to: Math.min(to, at + FARTHEST), at }
}

// The most units that stand before a dateline's dash: "SÃO PAULO, Brazil, May 3 (AP) —".
const DATELINE = 12

/** Where a paragraph's text begins: after the dash of "MINSK, Belarus —", which no statement takes in. */
function afterDateline({ shape, paragraph, word }: Units, from: number, at: number): number {
  if (shape[from] !== ALL_CAPITALS || (from > 0 && paragraph[from - 1] === paragraph[from])) return from
  for (let unit = from + 1; unit < at && unit <= from + DATELINE; unit++) if (DASHES.has(word[unit]!)) return unit + 1
  return from
}
