import { stem } from '../../text/stem.ts'
import { STOPWORDS } from '../../text/words/stopwords.ts'
import { readWords } from '../../text/words.ts'
import type { Report } from '../report.ts'
import { rarity } from './background.ts'

/** A report's words as weighted terms, of length one as a vector. */
export interface ReportTerms {
  readonly report: Report
  /** Numbers of the stems, ascending. */
  readonly terms: Uint32Array
  readonly weights: Float32Array
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

/** Counts the words of reports, weighted by place and rarity. Reports come in a fixed order, so that the same come out alike. */
export function weighTerms(reports: readonly Report[]): TermTable {
  const numbers = new Map<string, number>()
  const forms: string[] = []
  const counts = reports.map(({ article }) => countTerms(article, numbers, forms))
  const carriers = new Uint32Array(forms.length)
  for (const count of counts) for (const term of count.keys()) carriers[term]!++
  const rarities = Float64Array.from([...numbers.keys()], (word, n) => rarity(word, carriers[n]!, reports.length))
  return { reports: reports.map((report, n) => weigh(report, counts[n]!, rarities)), carriers, forms }
}

function countTerms(
  { title, text }: Pick<Report['article'], 'title' | 'text'>,
  numbers: Map<string, number>,
  forms: string[],
): Map<number, number> {
  const counts = new Map<number, number>()
  const add = (
    words: readonly string[],
    source: string,
    starts: Uint32Array,
    ends: Uint32Array,
    weigh: (place: number) => number,
  ) =>
    words.forEach((word, place) => {
      if (STOPWORDS.has(word)) return
      const root = stem(word)
      let number = numbers.get(root)
      if (number === undefined) {
        number = forms.length
        numbers.set(root, number)
        forms.push(source.slice(starts[place], ends[place]))
      }
      counts.set(number, (counts.get(number) ?? 0) + weigh(place))
    })
  if (title) {
    const words = readWords(title)
    add(words.spelt, title, words.starts, words.ends, () => TITLE_WEIGHT)
  }
  const words = readWords(text)
  add(words.spelt, text, words.starts, words.ends, (place) => 1 + Math.exp(-place / LEAD_WORDS))
  return counts
}

function weigh(report: Report, counts: ReadonlyMap<number, number>, rarities: Float64Array): ReportTerms {
  const terms = Uint32Array.from(counts.keys()).sort()
  const weights = Float32Array.from(terms, (term) => (1 + Math.log(counts.get(term)!)) * rarities[term]!)
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1
  return { report, terms, weights: weights.map((weight) => weight / length), day: dayOf(report) }
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
