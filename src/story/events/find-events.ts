import type { TimeExpression } from '../../language/reading.ts'
import { type Span, textOf } from '../../text/span.ts'
import { type DaySpan, dayNumber, daySpan } from '../calendar.ts'
import { openPageMatter } from '../page-matter.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import { announcement, reported } from './announcement.ts'
import { type Clause, clauseAt, isRelative, splitClauses } from './clause.ts'
import { datesAnother } from './dates-another.ts'
import type { EventMention } from './event-mention.ts'
import { isEarlierPlan } from './find-status.ts'
import { overlapOf } from './holders.ts'
import { ANSWER_REACH, hoursLater, isAnswered, openingNews } from './opening-news.ts'
import { isQuestion, plainWords, type Site } from './site.ts'
import { holderOf, saidIn, statementsBySentence } from './statements-at.ts'
import { tellEvent } from './tell-event.ts'
import { goesOnFrom, isBareHour, isBound, isQuotedAlone, nounPhraseAfter } from './time-phrase.ts'
import { toldPart } from './told-part.ts'
import { AHEAD } from './words/modality.ts'

/** The dated events of a report: those its time expressions date, and the news that it opens with, dated by its own day. */
export function findEvents(report: Report, cast: Cast): EventMention[] {
  const { sentences, times } = report.reading
  const statements = statementsBySentence(report.reading)
  const found: EventMention[] = []
  const isMatter = openPageMatter(report.article.text)
  const parts = sentences.map((whole) => {
    const part = isMatter(whole) || isOfNotice(report, whole) ? null : toldPart(report.article, whole)
    return part && !isCreditLine(textOf(report.article.text, part)) ? part : null
  })
  const lede = parts.findIndex((part) => part !== null)
  let news: EventMention | null = null
  let lastOfOpening = lede
  let next = 0
  parts.forEach((sentence, position) => {
    if (!sentence) return
    for (; next < times.length && times[next]!.start < sentence.start; next++);
    const site = { report, cast, sentence, position, statements: statements[position]! }
    const before = found.length
    for (; next < times.length && times[next]!.start < sentence.end; next++) {
      const isSecond = goesOnFrom(report.article.text, times[next - 1], times[next]!)
      const mention = isSecond ? null : dateEvent(site, times[next]!)
      if (mention) found.push(mention)
    }
    const later = found.length === before ? hoursLater(site, found.at(-1)) : null
    if (later) found.push(later)
    if (news || position < lede || position > lastOfOpening) return
    news = openingNews(site, found.slice(before))
    if (position === lede && found.length === before && isAnswered(site)) lastOfOpening += ANSWER_REACH
    if (news) found.push(news)
  })
  return found
}

/** "Correction: On Monday we wrote that …" tells of a report, and not of what happened. */
function isOfNotice({ article }: Report, sentence: Span): boolean {
  const own = article.notices.filter(({ where }) => where === 'text')
  return own.some(({ words }) => words.includes(textOf(article.text, sentence)))
}

/** The event that a time expression dates, if it dates one. */
function dateEvent(site: Site, time: TimeExpression): EventMention | null {
  const { text } = site.report.article
  if (isQuestion(textOf(text, site.sentence))) return null
  const days = time.type === 'DATE' || time.type === 'TIME' ? daySpan(time.value) : null
  if (!days || isBound(text, site.sentence, time) || isBareHour(textOf(text, time), time.rule)) return null
  if (isQuotedAlone(text, time)) return null
  if (isThisYear(days, site.report) || SAID_BEFORE.test(textOf(text, site.sentence))) return null
  const holder = holderOf(text, site.statements, time)
  // “Every gate is open today”: a speaker's today says how things are, and no report; their "this morning" may be another day's.
  if (holder?.statement.kind === 'direct' && OF_THE_SPEAKER.test(textOf(text, time))) return null
  const when = {
    value: time.value,
    days,
    rule: time.rule,
    time: { start: time.start, end: time.end },
    isReckoned: isReckoned(time, site.report.reading.times),
  }
  const phrase = nounPhraseAfter(text, site.sentence, time)
  if (phrase === 'other') return null
  if (!phrase && datesAnother(site, time, days)) return null
  // "will be declared the winner of the 2024 race" names the race, and tells nothing of its year.
  if (phrase && days.precision === 'year' && AHEAD.test(plainWords(textOf(text, site.sentence)))) return null
  if (phrase) return tellEvent(site, when, { ...phrase, opener: 'noun' }, holder?.statement ?? null)
  const stretch = holder ? overlapOf(holder.piece, site.sentence) : site.sentence
  const clauses = splitClauses(text, stretch)
  const own = clauseAt(clauses, time.start) ?? { ...stretch, opener: null }
  const clause = WHICH_HAPPENS.test(textOf(text, own)) ? { ...stretch, opener: null } : withAntecedent(own, clauses)
  const said = saidIn(site.statements, clause, time)
  const told = (said && announcement(site, when, said, clause)) ?? reported(site, when, clause, clauses)
  if (!told && holder && isEarlierPlan(plainWords(textOf(text, clause))))
    return announcement(site, when, holder.statement, null)
  return told ?? tellEvent(site, when, clause, holder?.statement ?? null)
}

/** "a frigate, | which is due to arrive on Friday": a relative clause is about what stands before it. */
function withAntecedent(clause: Clause, clauses: readonly Clause[]): Clause {
  const before = isRelative(clause) && !clause.relativeTo ? clauses[clauses.indexOf(clause) - 1] : undefined
  return before && AHEAD_OPENERS.has(clause.opener ?? '') ? { ...clause, subject: before } : clause
}

// "that" as often opens what is said, and "who" is about a person, whom the sentence names.
const AHEAD_OPENERS: ReadonlySet<string> = new Set(['which', 'where'])

/** "On Monday he had said so": set against today's words, and told of that day by the reports of it. */
const SAID_BEFORE =
  /^(?:he|she|they|it) had\b|^(?:on|in|last) .{3,80}? had (?:said|told|denied|promised|insisted|warned|vowed|ruled)\b/i

// "his sample to be opened, | which will happen on Friday": what happens is told before.
const WHICH_HAPPENS =
  /^which (?:will|is|was|are|were|would)\b.{0,30}?\b(?:happens?|happened|take place|took place|be held|held)\b/i

const OF_THE_SPEAKER = /^(?:today|now|tonight|(?:earlier )?this (?:morning|afternoon|evening)|last night)$/i

/** Whether a time is reckoned from the report's own day: "on Sunday", and "a day later" that leans on it; not "on Oct. 1". */
function isReckoned({ anchor, rule }: TimeExpression, times: readonly TimeExpression[]): boolean {
  if (anchor === null) return false
  if (anchor === 'published') return !/date|month|feast/.test(rule)
  const leansOn = times.find(({ start, end }) => start === anchor.start && end === anchor.end)
  return leansOn !== undefined && isReckoned(leansOn, times)
}

/** "Xinhua | Updated: 2017-09-15 21:45" and "By Agnes Moe and agencies" are no sentences: fields, names, and hardly a word in small letters. */
function isCreditLine(words: string): boolean {
  return /\s\|\s/.test(words) || !/(?<![\p{L}\d])\p{Ll}{2,}/u.test(words) || BY_LINE.test(words)
}

const BY_LINE = /^By \p{Lu}[^.;:]*[^.;:!?]$/u

/** "This year" is a setting of the news, not a date in it. */
function isThisYear({ precision, first, last }: DaySpan, { article }: Report): boolean {
  const published = article.published && dayNumber(article.published.value)
  return precision === 'year' && published !== null && first <= published && published <= last
}
