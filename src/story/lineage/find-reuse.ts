import type { Article } from '../../article/article.ts'
import { type Citation, cite } from '../citation.ts'
import type { Report } from '../report.ts'
import { alignPassages, type Passage } from './align-passages.ts'
import { isBackground } from './background.ts'
import { isStandingMatter, maskBoilerplate } from './boilerplate.ts'
import { type ComparableText, makeComparable } from './comparable-text.ts'
import type { Reuse } from './lineage.ts'
import { indexShingles, seedsOf } from './shared-shingles.ts'

/** Two texts share at least this many words of reporting, quotations left out, before one is called a copy in part. */
export const LEAST_SHARED_WORDS = 20
/**
 * Words outside quotations that a passage must share: shorter turns of phrase come from what is reported, in
 * translations too. On made copies 6 to 12 find the same.
 */
const LEAST_PASSAGE_WORDS = 12
/** Of these, words of plain vocabulary: "of the Fundamentalist Church of Jesus Christ" is a name, not a passage. */
const LEAST_PLAIN_WORDS = 3
/** Words taken off a pair's count for each place where the two give different numbers: a form filled in twice is no copy. */
const CLASH_WORDS = 5
/** Words that a text must say twice, in a row, to be shown as doubled. */
const LEAST_DOUBLED_WORDS = 15
/** The text that two reports share. */
export interface SharedText {
  /** Number of the earlier report. */
  readonly a: number
  readonly b: number
  /** Words shared outside quotations. */
  readonly words: number
  /** Share of the shorter text's words that stand in the other. */
  readonly part: number
  /** Words that each text has. */
  readonly lengths: readonly [a: number, b: number]
  /** Whether it is the outlet's own background, carried over, and no copy. */
  readonly background: boolean
  readonly passages: readonly Passage[]
}

/**
 * The passages that stand, word for word or lightly edited, in two of the reports, or twice in one.
 * `reports` are in order of publication. Found by an index of shingles, then aligned word by word (seed and extend, as
 * in Smith, Cordell and Mullen, "Computational methods for uncovering reprinted texts", 2015).
 */
export function findReuse(reports: readonly Report[]): { shared: SharedText[]; reuse: Reuse[] } {
  const texts = makeComparable(reports)
  const index = indexShingles(texts)
  maskBoilerplate(index)
  const first = firstOfSameText(texts)
  const shared = texts.flatMap((_, b) => {
    const found = [...seedsOf(index, b)]
      .sort(([a], [other]) => a - other)
      .flatMap(([a, seeds]) => sharedText(texts, a, b, alignPassages(texts[a]!, texts[b]!, seeds)) ?? [])
    const twin = first[b]!
    return twin === b || found.some(({ a }) => a === twin) ? found : [wholeText(texts, twin, b), ...found]
  })
  return { shared, reuse: shared.flatMap((pair) => citePassages(pair, texts)) }
}

/** For each text the first that has the same words, which may be itself. What says little must have the same title too. */
function firstOfSameText(texts: readonly ComparableText[]): number[] {
  const first = new Map<string, number>()
  return texts.map(({ words, standing, report: { article } }, n) => {
    const saying = words.length - standing.reduce((sum, mark) => sum + mark, 0)
    const key = saying >= LEAST_SHARED_WORDS ? words.join(' ') : `${article.title}\n${article.text.trim()}`
    if (!first.has(key)) first.set(key, n)
    return first.get(key)!
  })
}

/** A text given twice is a copy however short it is, and if it is one quotation from end to end. */
function wholeText(texts: readonly ComparableText[], a: number, b: number): SharedText {
  const words = texts[b]!.words.length
  const passage = {
    aStart: 0,
    aEnd: words,
    bStart: 0,
    bEnd: words,
    matched: words,
    unquoted: words,
    plain: words,
    clashes: 0,
  }
  return {
    a,
    b,
    words,
    part: 1,
    lengths: [words, words],
    background: false,
    passages: words > 0 ? [passage] : [],
  }
}

function sharedText(
  texts: readonly ComparableText[],
  a: number,
  b: number,
  found: readonly Passage[],
): SharedText | null {
  const passages = found.filter(isTelling(a === b))
  const words = sum(passages, 'unquoted')
  const counted = words - CLASH_WORDS * sum(passages, 'clashes')
  const lengths = [texts[a]!.words.length, texts[b]!.words.length] as const
  const part = sum(passages, 'matched') / Math.min(...lengths)
  const background = a !== b && isBackground(texts[a]!, texts[b]!, passages)
  const pair = { a, b, words, part, lengths, background, passages }
  if (a === b) return passages.length > 0 ? pair : null
  const isCopy = counted >= LEAST_SHARED_WORDS
  return isCopy && !isStandingMatter(texts[a]!, texts[b]!, passages) ? pair : null
}

/** Whether a passage counts; one that doubles another part of its own text must be longer and lie apart from it. */
function isTelling(isDoubled: boolean): (passage: Passage) => boolean {
  return ({ unquoted, plain, aEnd, bStart }) =>
    plain >= LEAST_PLAIN_WORDS &&
    (isDoubled ? unquoted >= LEAST_DOUBLED_WORDS && aEnd <= bStart : unquoted >= LEAST_PASSAGE_WORDS)
}

function sum(passages: readonly Passage[], key: 'matched' | 'unquoted' | 'clashes'): number {
  return passages.reduce((total, passage) => total + passage[key], 0)
}

function citePassages({ a, b, passages, background }: SharedText, texts: readonly ComparableText[]): Reuse[] {
  const [textA, textB] = [texts[a]!, texts[b]!]
  return [...passages]
    .sort((p, q) => p.bStart - q.bStart)
    .map(({ aStart, aEnd, bStart, bEnd, matched }) => ({
      a: citeWords(textA, aStart, aEnd),
      b: citeWords(textB, bStart, bEnd),
      words: matched,
      exact: matched === aEnd - aStart && matched === bEnd - bStart,
      background,
    }))
}

/** Cites a run of words with the stop or closing mark that belongs to its last one, and an opening mark to its first. */
function citeWords({ report, starts, ends }: ComparableText, from: number, to: number): Citation {
  const { article } = report
  let start = starts[from]!
  let end = ends[to - 1]!
  if (/["“«„(]/.test(article.text[start - 1] ?? '')) start--
  while (/[.,;:!?"”»)]/.test(article.text[end] ?? '')) end++
  return cite(article as Pick<Article, 'id' | 'text'>, { start, end })
}
