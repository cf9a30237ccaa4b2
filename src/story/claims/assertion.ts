import type { Statement } from '../../language/reading.ts'
import { contains, overlaps, type Span, spansIn } from '../../text/span.ts'
import { stem } from '../../text/stem.ts'
import { STOPWORDS } from '../../text/words/stopwords.ts'
import { readWords } from '../../text/words.ts'
import { type DaySpan, daySpan } from '../calendar.ts'
import { plainWords } from '../events/site.ts'
import { AHEAD, POSSIBLE } from '../events/words/modality.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import { findSaidDay } from '../said-day.ts'
import { NEGATIONS } from '../statements/words/english.ts'
import { REPORTING_WORDS } from './words/reporting.ts'

/** What a stretch of a report asserts, made comparable with what another report says. */
export interface Assertion {
  /** The stems of its content words, and `@id` for each name. */
  readonly terms: ReadonlySet<string>
  /** The values of its numbers and lengths of time: "112", "53.4%", "P9Y". */
  readonly quantities: ReadonlySet<string>
  /** The days, weeks, months and years it names; not the day on which it was said. */
  readonly days: readonly DaySpan[]
  /** The ids of those who are said to say it. */
  readonly speakers: ReadonlySet<string>
  /** Whether anything in it is turned round: "did not fire", "denied". */
  readonly isNegated: boolean
  /** Whether it lies ahead or is only possible: "will meet", "may invade". */
  readonly isAhead: boolean
}

/** Reads what a stretch of a report asserts: a sentence, a clause, or the content of a statement in its pieces. */
export function readAssertion(report: Report, pieces: readonly Span[], cast: Cast): Assertion {
  const { names, times, figures, statements } = report.reading
  const within = <T extends Span>(spans: readonly T[]): T[] => pieces.flatMap((piece) => spansIn(spans, piece))
  const own = { names: within(names), times: within(times), figures: within(figures) }
  const said = statements.filter(({ cue }) => cue !== null && pieces.some((piece) => overlaps(cue, piece)))
  const idOf = (ref: string): string => cast.personOf(report.article.id, ref) ?? ref
  const { stems, numbers, isTurned } = readOwnWords(report.article.text, pieces, own)
  const ahead = pieces.map(({ start, end }) => plainWords(report.article.text.slice(start, end)))
  return {
    terms: new Set([...stems, ...own.names.map(({ ref }) => `@${idOf(ref)}`)]),
    quantities: new Set([...numbers, ...quantitiesOf(own)]),
    days: own.times.flatMap((time) => (isSayingsDay(report, said, time) ? [] : (daySpan(time.value) ?? []))),
    speakers: new Set(said.flatMap(({ speaker }) => (speaker?.ref ? [idOf(speaker.ref)] : []))),
    isNegated: isTurned || said.some(({ attitude, negated }) => negated || attitude === 'denies'),
    isAhead: ahead.some((words) => AHEAD.test(words) || POSSIBLE.test(words)),
  }
}

type Own = { readonly [kind in 'names' | 'times' | 'figures']: Report['reading'][kind] }

/** The words that are no part of a name, a time or a figure: stems, the numbers among them, and whether one turns the rest. */
function readOwnWords(text: string, pieces: readonly Span[], { names, times, figures }: Own) {
  const stems: string[] = []
  const numbers: string[] = []
  let isTurned = false
  for (const piece of pieces) {
    const { spelt, starts, ends } = readWords(text.slice(piece.start, piece.end))
    spelt.forEach((word, i) => {
      const span = { start: piece.start + starts[i]!, end: piece.start + ends[i]! }
      const isIn = (spans: readonly Span[]): boolean => spans.some((other) => overlaps(other, span))
      if (NEGATIONS.has(word)) isTurned = true
      else if (isIn(names) || isIn(times)) return
      else if (/\d/.test(word)) numbers.push(...(isIn(figures) ? [] : [word]))
      else if (!STOPWORDS.has(word) && !REPORTING_WORDS.has(word)) stems.push(stem(word))
    })
  }
  return { stems, numbers, isTurned }
}

function quantitiesOf({ figures, times }: Own): string[] {
  const counts = figures.flatMap(({ value, unit }) => (value === null ? [] : `${value}${unit === '%' ? '%' : ''}`))
  return [...counts, ...times.filter(({ type }) => type === 'DURATION').map(({ value }) => value)]
}

/** Whether a day is that on which something is said: outside of what is said, and read as its day. */
function isSayingsDay(report: Report, said: readonly Statement[], time: Own['times'][number]): boolean {
  return said.some(
    (statement) =>
      findSaidDay(report, statement)?.value === time.value.slice(0, 10) &&
      !statement.content.some((piece) => contains(piece, time)),
  )
}
