import type { Statement } from '../../language/reading.ts'
import { type Span, textOf } from '../../text/span.ts'
import { dayNumber } from '../calendar.ts'
import { type Clause, isFree, isRelative, LACKS_SUBJECT, standAlone } from './clause.ts'
import { type Description, describe } from './describe.ts'
import type { EventMention } from './event-mention.ts'
import { findStatus } from './find-status.ts'
import { isNegated, overlapOf } from './holders.ts'
import { base, plainWords, type Site, type When } from './site.ts'
import { wholeOf } from './statements-at.ts'
import { NO_VERB, PAST } from './words/modality.ts'

/** The event that a clause tells of a day, a month or a year, and who holds it; null where it tells none. */
export function tellEvent(site: Site, when: When, clause: Clause, holder: Statement | null): EventMention | null {
  const { report, cast, sentence } = site
  const { text } = report.article
  const isNoun = clause.opener === 'noun'
  const { classes, people, places, stems } = describe(
    report,
    cast,
    clause.subject ? [clause.subject, clause] : [clause],
  )
  const words = plainWords(textOf(text, clause))
  if (classes.size === 0 && !tellsSomething(words, when, { people, stems }, holder)) return null
  const published = report.article.published && dayNumber(report.article.published.value)
  // "denied that he knew the man who was arrested on Monday" takes the arrest for granted.
  const held = isRelative(clause) ? null : holder
  const around = plainWords(textOf(text, sentence))
  const status = findStatus({
    words,
    before: isNoun || !when.time ? '' : plainWords(text.slice(clause.start, Math.max(clause.start, when.time.start))),
    time: isNoun || !when.time ? '' : textOf(text, when.time).toLowerCase(),
    around,
    attitude: held?.attitude ?? null,
    negated: held !== null && isNegated(report, held),
    days: when.days,
    published,
  })
  if (!status) return null
  const aside = holder !== null && holder.speaker !== null && isAside(holder, sentence)
  const alone = !isNoun && (isFree(clause) || aside) ? standAlone(text, clause, when.time) : null
  const shown = alone && readsAlone(textOf(text, alone)) ? alone : sentence
  const told = base(site, when, clause)
  const isNamed = people.size > 0
  const described = { classes, people: isNamed ? people : told.around.people, places, stems, isNamed }
  return { ...told, kind: 'event', speakers: [], shown, status, ...described }
}

function readsAlone(words: string): boolean {
  return !OPENS_WITH_PRONOUN.test(words) && !LACKS_SUBJECT.test(words)
}

// "they met at the dam" needs the sentence that says who.
export const OPENS_WITH_PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those)\b/i

/**
 * Whether words that name no kind of event tell one all the same: of a day, any two words do; a month needs a verb of the
 * past or somebody who speaks of it, a year also somebody who does something. Else a month or a year is only a setting.
 */
function tellsSomething(
  words: string,
  { days }: When,
  about: Pick<Description, 'people' | 'stems'>,
  holder: Statement | null,
): boolean {
  if (about.stems.size < 2) return false
  if (days.precision === 'day') return true
  const past = PAST.test(words.replace(NO_VERB, ' '))
  if (days.precision === 'year') return past && about.people.size > 0
  return past || holder !== null
}

// The share of its sentence that a statement must cover for the whole sentence to be shown for what it says.
const MAIN_SHARE = 0.6

/** A statement beside the main one, as in "…, which warned that an attack may follow next month". */
function isAside(statement: Statement, sentence: Span): boolean {
  const whole = overlapOf(wholeOf(statement), sentence)
  return (whole.end - whole.start) / (sentence.end - sentence.start) < MAIN_SHARE
}
