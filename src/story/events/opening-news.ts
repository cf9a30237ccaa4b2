import { textOf } from '../../text/span.ts'
import { type DaySpan, daySpan } from '../calendar.ts'
import { announcement, isBareAnswer } from './announcement.ts'
import { splitClauses } from './clause.ts'
import type { EventMention } from './event-mention.ts'
import type { EventStatus } from './event-status.ts'
import { tellsOfPast } from './find-status.ts'
import { isQuestion, type Site } from './site.ts'
import { saidIn } from './statements-at.ts'
import { OPENS_WITH_PRONOUN, tellEvent } from './tell-event.ts'

/** What a report opens with is the news of its day, where its first sentence names no day of the last days itself. */
export function openingNews(site: Site, dated: readonly EventMention[]): EventMention | null {
  const { published, text } = site.report.article
  const days = published && daySpan(published.value)
  if (days?.precision !== 'day' || dated.some((mention) => isNews(mention, days))) return null
  const words = textOf(text, site.sentence)
  // "She was a captain known in …" and "When a ferry is lost …" lead up to the news; a plan or a fear is of another day.
  if (isQuestion(words) || OPENS_WITH_PRONOUN.test(words) || LEADS_UP.test(words)) return null
  const when = { value: published!.value, days, rule: 'opening', time: null, isReckoned: true }
  const said = saidIn(site.statements, site.sentence, null)
  if (said) return said.speaker && announcement(site, when, said, null)
  const clause = splitClauses(text, site.sentence)[0] ?? { ...site.sentence, opener: null }
  const told = tellsOfPast(textOf(text, clause).toLowerCase()) ? tellEvent(site, when, clause, null) : null
  return told && AHEAD_STATUS.has(told.status) ? null : told
}

const LEADS_UP = /^["“'‘]?(?:when|if|for some time|once|imagine)\b/i
const AHEAD_STATUS: ReadonlySet<string> = new Set<EventStatus>(['planned', 'confirmed', 'possible'])

// Days before a report's own of which its first sentence may tell: over a weekend or a night.
const NEWS_DAYS = 3

function isNews({ days, status }: EventMention, { first }: DaySpan): boolean {
  return status === 'happened' && days.precision === 'day' && days.first <= first && days.first >= first - NEWS_DAYS
}

// Sentences after “Yes, we confirm” in which it is told what.
export const ANSWER_REACH = 3

/** Whether a report opens with no more than an answer, so that its news stands behind it. */
export function isAnswered(site: Site): boolean {
  const said = saidIn(site.statements, site.sentence, null)
  return said !== null && isBareAnswer(site, said)
}

const HOURS_LATER =
  /^(?:(?:just |only |a few |several )?(?:hours|minutes|moments) (?:later|afterwards)|later (?:that|the same|on the same) day),? /i

/** "Hours later, the governor stepped down", behind a sentence that is dated to the day: of that day, as the report has it. */
export function hoursLater(site: Site, before: EventMention | undefined): EventMention | null {
  const { text } = site.report.article
  const opening = HOURS_LATER.exec(textOf(text, site.sentence))?.[0]
  if (!opening || before?.position !== site.position - 1 || before.days.precision !== 'day') return null
  const clause = splitClauses(text, { ...site.sentence, start: site.sentence.start + opening.length })[0]
  const when = { value: before.date, days: before.days, rule: 'hours-later', time: null, isReckoned: before.isReckoned }
  const told = clause && tellEvent(site, when, clause, null)
  return told?.status === 'happened' ? told : null
}
