import type { Figure, Statement } from '../../language/reading.ts'
import { type Span, textOf, trimSpan } from '../../text/span.ts'
import { dayNumber } from '../calendar.ts'
import { clauseAt, isRelative, splitClauses } from '../events/clause.ts'
import { describe } from '../events/describe.ts'
import { statementsBySentence } from '../events/statements-at.ts'
import { stemOf } from '../events/stems.ts'
import { withoutDateline } from '../events/without-dateline.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import { isOther, isPart } from './is-part.ts'
import { gradeOf, nounOf, whomOf } from './noun-of-figure.ts'
import { ordinalFigures } from './ordinal-figures.ts'
import { periodOf } from './period-of.ts'
import { readHolder } from './read-holder.ts'
import { type KindRead, type Measured, readKind } from './read-kind.ts'
import { type Scope, scopeOf } from './scope-of.ts'
import {
  CORRECTS,
  FORMER,
  GENERIC,
  type Kind,
  LINK,
  MEASURES,
  PAGE_UNITS,
  RATE,
  SAID_BEFORE,
  STANDS_FOR_COUNT,
  STANDS_FOR_MONEY,
  VERB_AFTER,
} from './words/kinds.ts'

/** One figure in one report, with what it counts and who gives it. */
export interface FigureClaim {
  readonly report: Report
  readonly figure: Figure & { readonly value: number }
  /** What is counted, in one word: `killed`, or the stem of the unit, `troop`. */
  readonly key: string
  /** The kind that word names; null where it is only the noun that is counted. */
  readonly kind: Kind | null
  readonly measured: Measured
  readonly measure: boolean
  /** The figure with what it counts, as the source has it. */
  readonly counted: Span
  /** Who or what is counted, where that is more than people in general: `child`, `soldier`. */
  readonly whom: string | null
  /** Suspected, new …: the words that part this count from another of the same. */
  readonly grade: string
  /** Where, whose and what kind: the stems of what is counted, apart from the key. */
  readonly about: ReadonlySet<string>
  /** Who and where: the names of what is counted, else of its sentence. */
  readonly people: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  /** The countries it is said to count in, or the world; null where nothing is said, and of a noun: troops may stand between two. */
  readonly scope: Scope | null
  readonly sentence: Span
  /** The day it was reported. */
  readonly published: number | null
  /** A day, month or year long before the report for which the number is given, as its value; else null. */
  readonly period: string | null
  /** A person's id, or the source's words for who gives it; null for the report's own voice. */
  readonly by: string | null
  /** The claim whose thing this one counts too, where it only says "the number". */
  readonly follows: FigureClaim | null
  /** Given as what was said until now: "from 46", "its previous figure of 241". */
  readonly former: boolean
  /** Its sentence puts an earlier number right. */
  readonly corrects: boolean
  /** Told beside the news, of a thing in it: "the tower in which 38 people died". */
  readonly aside: boolean
  /** Reckoned from an ordinal: "a fifth person died". */
  readonly workedOut: boolean
}

/** Where a figure stands, and what is at hand to read it by. */
interface Place {
  readonly report: Report
  readonly cast: Cast
  readonly sentence: Span
  readonly statements: readonly Statement[]
  /** The claims before it in its report. */
  readonly before: readonly FigureClaim[]
}

/** The figures of a report that count something, each with who gives it. */
export function findClaims(report: Report, cast: Cast): FigureClaim[] {
  const { sentences } = report.reading
  const ordinals = ordinalFigures(report)
  const figures = [...report.reading.figures, ...ordinals].sort((a, b) => a.start - b.start)
  const statements = figures.length > 0 ? statementsBySentence(report.reading) : []
  const found: FigureClaim[] = []
  let next = 0
  sentences.forEach((sentence, position) => {
    for (; next < figures.length && figures[next]!.start < sentence.end; next++) {
      const place = { report, cast, sentence, statements: statements[position]!, before: found }
      const claim = claimOf(place, figures[next]!)
      if (claim) found.push({ ...claim, workedOut: ordinals.includes(figures[next]!) })
    }
  })
  return found
}

function claimOf(place: Place, figure: Figure): FigureClaim | null {
  const { report, cast, sentence, statements } = place
  const { text } = report.article
  if (figure.value === null || figure.start < sentence.start) return null
  const measured = measuredOf(figure)
  const bare = figure.unit === null || (measured === 'percent' && figure.counted === null)
  if (bare && !isLinked(text, sentence, figure)) return null
  const read = readKind(text, sentence, figure, measured)
  const isAmount = measured === 'money' && figure.counted === null && !RATE.test(text.slice(figure.end, sentence.end))
  const mayFollow = bare || isAmount
  const follows = read || !mayFollow ? null : antecedentOf(place, figure, measured)
  const unit = nounOf(figure)
  if (unit && PAGE_UNITS.has(unit)) return null
  const key = read?.name ?? follows?.key ?? (unit && stemOf(unit))
  if (!key) return null
  if (isPart(text, sentence, figure) && !(read && isOther(text, sentence, figure, key, place.before))) return null
  const by = readHolder(report, cast, sentence, figure, statements)
  if (by === undefined) return null
  const kind = read?.kind ?? follows?.kind ?? null
  const described = follows ?? {
    ...describeCounted(place, figure, read),
    key,
    whom: whomOf(text, sentence, figure, kind),
  }
  const own = {
    start: figure.start,
    end: Math.min(sentence.end, Math.max(figure.end, figure.counted?.end ?? 0, read?.end ?? 0)),
  }
  return {
    report,
    figure: { ...figure, value: figure.value },
    key,
    kind,
    measured,
    measure: follows?.measure ?? (kind === null && unit !== null && (MEASURES.has(unit) || measured !== 'count')),
    counted: trimSpan(text, own),
    whom: described.whom,
    grade: follows?.grade ?? gradeOf(textOf(text, own)),
    about: without(described.about, key),
    people: described.people,
    places: described.places,
    scope: kind?.measured === 'count' ? scopeOf(report, cast, sentence, figure, by) : null,
    sentence,
    published: report.article.published && dayNumber(report.article.published.value),
    period: periodOf(report, sentence, figure),
    by,
    follows,
    former: FORMER.test(text.slice(sentence.start, figure.start)),
    corrects: CORRECTS.test(textOf(text, sentence)),
    aside: isRelative(clauseAt(splitClauses(text, sentence), figure.start) ?? { ...sentence, opener: null }),
    workedOut: false,
  }
}

function measuredOf({ unit, rule }: Figure): Measured {
  if (unit === '%') return 'percent'
  return rule.startsWith('money') ? 'money' : 'count'
}

/** Whether a number without a noun leans on words before it, or is itself the subject of what is said. */
function isLinked(text: string, sentence: Span, figure: Figure): boolean {
  return (
    figure.qualifier !== null ||
    LINK.test(text.slice(sentence.start, figure.start)) ||
    isSubject(text, sentence, figure)
  )
}

function isSubject(text: string, sentence: Span, { start, end }: Figure): boolean {
  return SAID_BEFORE.test(text.slice(sentence.start, start)) && VERB_AFTER.test(text.slice(end, sentence.end))
}

// Letters before a number within which it says that it gives a number of what was counted before.
const ANAPHOR_REACH = 60

/** The claim whose thing a number without a noun counts too: the last one before it that is measured as it is. */
function antecedentOf({ report, sentence, before }: Place, figure: Figure, measured: Measured): FigureClaim | null {
  const { text } = report.article
  const lead = text.slice(Math.max(sentence.start, figure.start - ANAPHOR_REACH), figure.start)
  const standsFor = measured === 'money' ? STANDS_FOR_MONEY : STANDS_FOR_COUNT
  if (!standsFor.test(lead) && !isSubject(text, sentence, figure)) return null
  const last = before.findLast((claim) => claim.measured === measured)
  if (!last) return null
  const between = text.slice(last.sentence.end, sentence.start)
  // A number in the sentence before, or in this one; a paragraph further it is another's.
  return last.sentence === sentence || (between.length <= 1 && !/\n\n/.test(between)) || /^\s+$/.test(between)
    ? last
    : null
}

function describeCounted({ report, cast, sentence }: Place, figure: Figure, read: KindRead | null) {
  const end = Math.min(sentence.end, Math.max(figure.end, figure.counted?.end ?? 0, read?.end ?? 0))
  const own = describe(report, cast, [trimSpan(report.article.text, { start: figure.start, end })])
  const whole = describe(report, cast, [withoutDateline(report.article.text, sentence)])
  return {
    about: own.stems,
    people: own.people.size > 0 ? own.people : whole.people,
    places: own.places.size > 0 ? own.places : whole.places,
  }
}

const GENERIC_STEMS = new Set([...GENERIC].map(stemOf))

function without(stems: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return new Set([...stems].filter((stem) => stem !== key && !/\d/.test(stem) && !GENERIC_STEMS.has(stem)))
}
