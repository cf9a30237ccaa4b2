import { splitParagraphs } from './paragraphs.ts'
import type { Span } from './span.ts'
import { trimSpan } from './span.ts'

/** A language's words that a full stop belongs to. */
export interface SentenceWords {
  /** Shortened words that something always follows: titles, "vs.", "e.g.". */
  readonly neverLast: ReadonlySet<string>
  /** Shortened words before a number, and words of their own without one, in small letters: "No. 2". */
  readonly numbered: ReadonlySet<string>
  /** Halves of the day, in small letters without their last stop, and what goes on behind them: "9 a.m. Tuesday". */
  readonly clocks: ReadonlySet<string>
  readonly afterClock: RegExp
  /** Shortened words that can end a sentence as well: what follows decides. */
  readonly seldomLast: ReadonlySet<string>
  /** Words that open sentences and seldom stand within one with a capital letter. */
  readonly openers: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()
/** For a language without words of its own yet: only initials and small letters go on. */
const NO_WORDS: SentenceWords = {
  neverLast: NONE,
  numbered: NONE,
  clocks: NONE,
  afterClock: /^\d/,
  seldomLast: NONE,
  openers: NONE,
}

// The segmenter's boundaries that a reader doesn't see are taken back: after titles, shortened words and initials, and
// before a small letter. F1 .996 with such a merge, where libraries reach .92 to .98 (measured before this project).
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of a text; none crosses a paragraph's end, and none is longer than `LONGEST`. */
export function splitSentences(text: string, words: SentenceWords = NO_WORDS): Span[] {
  return splitParagraphs(text)
    .flatMap((paragraph) => sentencesOf(text, paragraph, words))
    .flatMap((sentence) => (sentence.end - sentence.start > LONGEST ? cut(text, sentence) : [sentence]))
}

// Letters; what runs on for longer is a list, a table or a hostile page, and is taken in pieces, so that reading each thing in
// its sentence costs in proportion to the text. Of 11,876 sentences of news one is longer, a list.
const LONGEST = 2000

/** The pieces of an endless sentence: cut behind its commas, else between its words, else anywhere. */
function cut(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  for (let at = start; at < end; ) {
    const piece = text.slice(at, Math.min(end, at + LONGEST))
    const [own] = at + LONGEST >= end ? [piece] : (/^.*[,;:]\s/su.exec(piece) ?? /^.*\s/su.exec(piece) ?? whole(piece))
    const span = trimSpan(text, { start: at, end: at + own.length })
    if (span.end > span.start) pieces.push(span)
    at += own.length
  }
  return pieces
}

/** A piece without the first half of a character that it would cut in two. */
function whole(piece: string): [string] {
  return [/[\uD800-\uDBFF]$/.test(piece) ? piece.slice(0, -1) : piece]
}

function sentencesOf(text: string, paragraph: Span, words: SentenceWords): Span[] {
  const found: Span[] = []
  // The segmenter takes a single line break for a boundary; in a paragraph it is only white space.
  const line = text.slice(paragraph.start, paragraph.end).replace(/\n/g, ' ')
  for (const { index, segment } of segmenter.segment(line)) {
    const span = trimSpan(text, { start: paragraph.start + index, end: paragraph.start + index + segment.length })
    if (span.end === span.start) continue
    const before = found.at(-1)
    if (before && runsOn(text, before, span, words)) found[found.length - 1] = { start: before.start, end: span.end }
    else found.push(span)
  }
  return found
}

/** Characters; the longest shortened word or run of closing signs that is looked at. */
const LOOKED_AT = 24

/** Whether a segment goes on with what stands before it. */
function runsOn(text: string, before: Span, after: Span, words: SentenceWords): boolean {
  const next = text.slice(after.start, Math.min(after.end, after.start + LOOKED_AT))
  if (/^[\p{Ll},;:)\]]/u.test(next)) return true
  // A closing quotation mark, alone after its quotation.
  if (/^["'”’)\]]+$/.test(next)) return true
  const last = text.slice(Math.max(before.start, before.end - LOOKED_AT), before.end)
  if (!last.endsWith('.')) return false
  const word = last
    .slice(0, -1)
    .split(/[\s("“'‘`[—]/)
    .at(-1)!
  return endsShortened(word, next, words)
}

/** Whether a word before a full stop is shortened there, and what follows belongs to its sentence. */
function endsShortened(word: string, next: string, words: SentenceWords): boolean {
  const small = word.toLowerCase()
  if (words.neverLast.has(word)) return true
  if (words.numbered.has(small)) return /^\d/.test(next)
  if (words.clocks.has(small)) return words.afterClock.test(next)
  // Initials and letters with stops: "J.", "U.S.", "Ph.D".
  const shortened = words.seldomLast.has(word) || /^(?:\p{Lu}\p{Ll}?\.)*\p{Lu}$/u.test(word)
  if (!shortened) return false
  const opener = /^["'“‘`(]*(\p{L}+)/u.exec(next)?.[1] ?? ''
  return !words.openers.has(opener) && !/^["“`]/.test(next)
}
