import type { Figure, Statement } from '../../language/reading.ts'
import { type Span, spansIn, textOf, trimSpan } from '../../text/span.ts'
import { tokenise } from '../../text/tokens.ts'
import { dayNumber, daySpan } from '../calendar.ts'
import { clauseAt, splitClauses } from '../events/clause.ts'
import { describe } from '../events/describe.ts'
import { holderOf, statementsBySentence } from '../events/statements-at.ts'
import { stemOf } from '../events/stems.ts'
import { isBound } from '../events/time-phrase.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import { speakerOf } from '../statements/speaker.ts'
import { NO_SPEAKER, PRONOUNS } from '../statements/words/english.ts'
import {
  GENERIC,
  GRADES,
  MEASURES,
  PAGE_UNITS,
  PART_AFTER,
  PART_BEFORE,
  PART_WITHIN,
  PREDICATES,
} from './words/predicates.ts'

/** One figure in one report, with what it counts and who gives it. */
export interface FigureClaim {
  readonly report: Report
  readonly figure: Figure & { readonly value: number }
  /** What is counted, in one word: `killed`, or the stem of the unit, `troop`. */
  readonly key: string
  /** Whether that word says what happened to those counted. */
  readonly predicate: boolean
  readonly measure: boolean
  /** The figure with what it counts, as the source has it. */
  readonly counted: Span
  /** Who or what is counted, where that is more than people in general: `child`, `soldier`. */
  readonly kind: string | null
  /** Suspected, confirmed, new …: the words that part this count from another of the same. */
  readonly grade: string
  /** Where, whose and what kind: the stems of what is counted, apart from the key. */
  readonly about: ReadonlySet<string>
  /** Who and where: the names of what is counted, else of its sentence. */
  readonly people: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  /** The places that what is counted names itself: "42 people in Trieste". */
  readonly where: ReadonlySet<string>
  readonly sentence: Span
  /** The day, month or year well before the report that its clause names; null for what is news. */
  readonly asOf: string | null
  /** The day it was reported. */
  readonly published: number | null
  /** A person's id, or the source's words for who gives it; null for the report's own voice. */
  readonly by: string | null
}

/** The figures of a report that count something, each with who gives it. */
export function findClaims(report: Report, cast: Cast): FigureClaim[] {
  const { sentences, figures } = report.reading
  const statements = figures.length > 0 ? statementsBySentence(report.reading) : []
  const found: FigureClaim[] = []
  let next = 0
  sentences.forEach((sentence, position) => {
    for (; next < figures.length && figures[next]!.start < sentence.end; next++) {
      const claim = claimOf(report, cast, sentence, figures[next]!, statements[position]!)
      if (claim) found.push(claim)
    }
  })
  return found
}

function claimOf(
  report: Report,
  cast: Cast,
  sentence: Span,
  figure: Figure,
  statements: readonly Statement[],
): FigureClaim | null {
  const { article } = report
  if (figure.value === null || figure.start < sentence.start || isPart(article.text, figure)) return null
  const predicate = predicateOf(article.text, sentence, figure)
  const unit = figure.unit?.toLowerCase().split(/\s+/).at(-1)
  if (unit && PAGE_UNITS.has(unit)) return null
  const key = predicate?.name ?? (unit && stemOf(unit))
  if (!key) return null
  const end = Math.max(figure.end, figure.counted?.end ?? 0, predicate?.end ?? 0)
  const counted = trimSpan(article.text, { start: figure.start, end: Math.min(sentence.end, end) })
  const own = describe(report, cast, [counted])
  const whole = describe(report, cast, [sentence])
  const about = [...own.stems].filter(
    (stem) => stem !== key && !/\d/.test(stem) && !GENERIC_STEMS.has(stem) && !ANY_PREDICATE.has(stem),
  )
  const holder = holderOf(article.text, statements, figure)?.statement
  return {
    report,
    figure: { ...figure, value: figure.value },
    key,
    predicate: predicate !== null,
    grade: gradeOf(textOf(article.text, counted)),
    kind: unit && !GENERIC.has(unit) && !NAME_OF.has(unit) ? stemOf(unit) : null,
    measure: unit !== undefined && MEASURES.has(unit),
    counted,
    about: new Set(about),
    people: own.people.size > 0 ? own.people : whole.people,
    places: own.places.size > 0 ? own.places : whole.places,
    where: own.places,
    sentence,
    asOf: asOf(report, sentence, figure),
    published: article.published && dayNumber(article.published.value),
    by: holder ? giverOf(report, cast, holder) : null,
  }
}

/** "another 40", "20 of those injured", "15-member": some of a number, one more number, or no count of its own. */
function isPart(text: string, { start, end, qualifier }: Figure): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  const own = text.slice(start, end)
  return (
    PART_BEFORE.test(`${before} ${qualifier ?? ''} ${own}`) ||
    PART_WITHIN.test(qualifier && own.startsWith(qualifier) ? own.slice(qualifier.length).trimStart() : own) ||
    PART_AFTER.test(text.slice(end, end + 12)) ||
    /^\S+-\p{L}/u.test(own)
  )
}

// Days before a report from which on a time is that of older news: "20 people were hurt in 2016" is no count of today's dead.
const OLD_DAYS = 14

/** The first time of old in a figure's clause, "since January" apart; null where it names none. */
function asOf({ article, reading }: Report, sentence: Span, figure: Span): string | null {
  const published = article.published && dayNumber(article.published.value)
  if (published === null) return null
  const clause = clauseAt(splitClauses(article.text, sentence), figure.start) ?? sentence
  const old = spansIn(reading.times, clause).find((time) => {
    const days = isBound(article.text, sentence, time) ? null : daySpan(time.value)
    return days !== null && days.last < published - OLD_DAYS
  })
  return old?.value ?? null
}

function gradeOf(words: string): string {
  return tokenise(words)
    .flatMap(({ lower }) => (GRADES.has(lower) ? [lower] : []))
    .sort()
    .join(' ')
}

const NAME_OF = new Map(
  Object.entries(PREDICATES).flatMap(([name, words]) => words.split(' ').map((word) => [word, name])),
)
const ANY_PREDICATE = new Set([...NAME_OF.keys()].map(stemOf))
const GENERIC_STEMS = new Set([...GENERIC].map(stemOf))

// How many words after and before a figure may say what happened to those counted: "37 people were later found dead".
const WORDS_AFTER = 5
const WORDS_BEFORE = 4

/** What happened to those counted, by the words beside the figure: after it first, then the verb before it. */
function predicateOf(text: string, sentence: Span, { start, end, unit }: Figure): { name: string; end: number } | null {
  if (unit && MEASURES.has(unit.toLowerCase())) return null
  const own = tokenise(unit ?? '').find(({ lower }) => NAME_OF.has(lower))
  if (own) return { name: NAME_OF.get(own.lower)!, end }
  for (const token of tokenise(text.slice(end, Math.min(sentence.end, end + 80))).slice(0, WORDS_AFTER)) {
    if (/^[,;:."”]$/.test(token.text) || token.kind === 'number') break
    const name = NAME_OF.get(token.lower)
    if (name) return { name, end: end + token.end }
  }
  const before = tokenise(text.slice(Math.max(sentence.start, start - 60), start)).slice(-WORDS_BEFORE)
  for (const token of before.reverse()) {
    if (/^[,;:."”]$/.test(token.text) || token.kind === 'number') break
    const name = NAME_OF.get(token.lower)
    if (name) return { name, end }
  }
  return null
}

/** Who gives a figure; nobody but the report where the words are a pronoun that nothing resolves, or a picture's. */
function giverOf(report: Report, cast: Cast, statement: Statement): string | null {
  const { id, by } = speakerOf(report, statement, cast)
  if (id !== null || by === null) return id
  return PRONOUNS.has(by.toLowerCase()) || NO_SPEAKER.test(by) ? null : by
}
