import { stem } from '../../text/stem.ts'
import { STOPWORDS } from '../../text/words/stopwords.ts'
import { readWords } from '../../text/words.ts'
import type { Report } from '../report.ts'
import { rarity } from './background.ts'
import { findNumberedThings, type NumberedThings } from './numbered-things.ts'

/** A report's words as weighted terms, of length one as a vector. */
export interface ReportTerms {
  readonly report: Report
  /** Numbers of the stems, ascending. */
  readonly terms: Uint32Array
  readonly weights: Float32Array
  /** What its head counts in a series. */
  readonly numbered: NumberedThings
  /** Days since 1970; null where the report has no date. */
  readonly day: number | null
}

/** All reports' terms, and what each number stands for. */
export interface TermTable {
  readonly reports: readonly ReportTerms[]
  /** How many reports carry each term. */
  readonly carriers: Uint32Array
  /** A form in which the term stands in a text, for people to read. */
  readonly forms: readonly string[]
}

/** The title says what a report is about: each of its words counts for so many of the body's. Tuned on events, 1 to 6. */
const TITLE_WEIGHT = 6
/** The lead counts double, and the more the nearer the top: what the first words add falls to a third after so many. */
const LEAD_WORDS = 80

/** A text's first signs say what it is about; what stands after them is not counted. Tuned on events and ecb: from 5,000 on it changes nothing. */
const MOST_SIGNS = 6000

/** Counts the words of reports, weighted by place and rarity. Reports come in a fixed order, so that the same come out alike. */
export function weighTerms(reports: readonly Report[]): TermTable {
  const vocabulary: Vocabulary = { termOf: new Map(), numbers: new Map(), forms: [] }
  const counts = reports.map(({ article }) => countTerms(article, vocabulary))
  const carriers = new Uint32Array(vocabulary.forms.length)
  for (const count of counts) for (const term of count.keys()) carriers[term]!++
  const stems = [...vocabulary.numbers.keys()]
  const rarities = Float64Array.from(stems, (word, n) => rarity(word, carriers[n]!, reports.length))
  return { reports: reports.map((report, n) => weigh(report, counts[n]!, rarities)), carriers, forms: vocabulary.forms }
}

interface Vocabulary {
  /** The term of each spelling; null for one that says nothing. */
  readonly termOf: Map<string, number | null>
  /** The number of each stem. */
  readonly numbers: Map<string, number>
  readonly forms: string[]
}

function countTerms(
  { title, text }: Pick<Report['article'], 'title' | 'text'>,
  vocabulary: Vocabulary,
): Map<number, number> {
  const counts = new Map<number, number>()
  const add = (source: string, weightAt: (place: number) => number) => {
    const { spelt, starts, ends } = readWords(source)
    spelt.forEach((word, place) => {
      let term = vocabulary.termOf.get(word)
      if (term === undefined) {
        term = newTerm(word, source.slice(starts[place], ends[place]), vocabulary)
        vocabulary.termOf.set(word, term)
      }
      if (term !== null) counts.set(term, (counts.get(term) ?? 0) + weightAt(place))
    })
  }
  if (title) add(title, () => TITLE_WEIGHT)
  add(text.slice(0, MOST_SIGNS), (place) => 1 + Math.exp(-place / LEAD_WORDS))
  return counts
}

function newTerm(word: string, form: string, { numbers, forms }: Vocabulary): number | null {
  if (STOPWORDS.has(word)) return null
  const root = stem(word)
  const known = numbers.get(root)
  if (known !== undefined) return known
  numbers.set(root, forms.length)
  forms.push(form)
  return forms.length - 1
}

function weigh(report: Report, counts: ReadonlyMap<number, number>, rarities: Float64Array): ReportTerms {
  const terms = Uint32Array.from(counts.keys()).sort()
  const weights = Float32Array.from(terms, (term) => (1 + Math.log(counts.get(term)!)) * rarities[term]!)
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1
  return {
    report,
    terms,
    weights: weights.map((weight) => weight / length),
    numbered: findNumberedThings(report.article),
    day: dayOf(report),
  }
}

function dayOf({ article: { published } }: Report): number | null {
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
