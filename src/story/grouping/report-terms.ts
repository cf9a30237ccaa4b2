import { sha256 } from '../../text/fingerprint.ts'
import type { Report } from '../report.ts'
import { countWords, type Vocabulary } from './count-words.ts'
import { findNumberedThings, type NumberedThings } from './numbered-things.ts'

/** All that grouping keeps of a report. It follows from the report alone. */
export interface ReportTerms {
  readonly id: string
  /** A number that stands for the id, below 2^52: reports are sorted by it, so that no order of arrival shows. */
  readonly key: number
  readonly title: string | null
  /** Days since 1970; null where the report has no date. */
  readonly day: number | null
  /** Hashes of its weightiest stems, ascending. */
  readonly terms: Uint32Array
  /** Their weights; of length one as a vector. */
  readonly weights: Float32Array
  /** The heaviest, which lead to other reports, the heaviest first. */
  readonly leading: readonly LeadingTerm[]
  /** What its head counts in a series. */
  readonly numbered: NumberedThings
}

export interface LeadingTerm {
  readonly term: number
  /** A form in which it stands in the text, for people to read. */
  readonly form: string
}

/** Stems kept of a report: the lighter ones change no group. */
const MOST_TERMS = 160
/** Heaviest terms of a report that lead to others. 16 and 24 were compared on events and ecb. */
const LEADING_TERMS = 24

/** What grouping keeps of a report. A vocabulary shared by many reports saves time and changes nothing. */
export function describeReport({ article }: Report, vocabulary: Vocabulary = new Map()): ReportTerms {
  const heaviest = countWords(article, vocabulary)
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, MOST_TERMS)
  const length = Math.sqrt(heaviest.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1
  const kept = [...heaviest].sort((a, b) => a.term - b.term)
  return {
    id: article.id,
    key: keyOf(article.id),
    title: article.title,
    day: dayOf(article),
    terms: Uint32Array.from(kept, ({ term }) => term),
    weights: Float32Array.from(kept, ({ weight }) => weight / length),
    leading: heaviest.slice(0, LEADING_TERMS).map(({ term, form }) => ({ term, form })),
    numbered: findNumberedThings(article),
  }
}

/** The number under which a report is grouped. */
export function keyOf(id: string): number {
  return Number.parseInt(sha256(id).slice(0, 13), 16)
}

function dayOf({ published }: Report['article']): number | null {
  const day =
    published && published.precision !== 'year' ? Date.parse(published.value.slice(0, 10)) / 86_400_000 : Number.NaN
  return Number.isFinite(day) ? day : null
}

/** How alike two reports' words are: the cosine of their weighted terms. */
export function cosineOf(a: ReportTerms, b: ReportTerms): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const [x, y] = [a.terms[i]!, b.terms[j]!]
    if (x === y) sum += a.weights[i++]! * b.weights[j++]!
    else if (x < y) i++
    else j++
  }
  return sum
}
