import type { Statement, TimeExpression } from '../../language/reading.ts'
import { type Span, textOf } from '../../text/span.ts'
import { type DaySpan, dayNumber, daySpan } from '../calendar.ts'
import { openPageMatter } from '../page-matter.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import { announcement, isBareAnswer, reported } from './announcement.ts'
import { type Clause, clauseAt, isFree, isRelative, LACKS_SUBJECT, splitClauses, standAlone } from './clause.ts'
import { datesAnother } from './dates-another.ts'
import { type Description, describe } from './describe.ts'
import type { EventMention } from './event-mention.ts'
import type { EventStatus } from './event-status.ts'
import { findStatus, isEarlierPlan, tellsOfPast } from './find-status.ts'
import { isNegated, overlapOf } from './holders.ts'
import { base, plainWords, type Site, type When } from './site.ts'
import { holderOf, saidIn, statementsBySentence, wholeOf } from './statements-at.ts'
import { goesOnFrom, isBareHour, isBound, isQuotedAlone, nounPhraseAfter } from './time-phrase.ts'
import { toldPart } from './told-part.ts'
import { AHEAD, NO_VERB, PAST } from './words/modality.ts'

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

const HOURS_LATER =
  /^(?:(?:just |only |a few |several )?(?:hours|minutes|moments) (?:later|afterwards)|later (?:that|the same|on the same) day),? /i

/** "Hours later, the governor stepped down", behind a sentence that is dated to the day: of that day, as the report has it. */
function hoursLater(site: Site, before: EventMention | undefined): EventMention | null {
  const { text } = site.report.article
  const opening = HOURS_LATER.exec(textOf(text, site.sentence))?.[0]
  if (!opening || before?.position !== site.position - 1 || before.days.precision !== 'day') return null
  const clause = splitClauses(text, { ...site.sentence, start: site.sentence.start + opening.length })[0]
  const when = { value: before.date, days: before.days, rule: 'hours-later', time: null, isReckoned: before.isReckoned }
  const told = clause && event(site, when, clause, null)
  return told?.status === 'happened' ? told : null
}

/** "Correction: On Monday we wrote that …" tells of a report, and not of what happened. */
function isOfNotice({ article }: Report, sentence: Span): boolean {
  const own = article.notices.filter(({ where }) => where === 'text')
  return own.some(({ words }) => words.includes(textOf(article.text, sentence)))
}

// Sentences after “Yes, we confirm” in which it is told what.
const ANSWER_REACH = 3

function isAnswered(site: Site): boolean {
  const said = saidIn(site.statements, site.sentence, null)
  return said !== null && isBareAnswer(site, said)
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
  if (phrase) return event(site, when, { ...phrase, opener: 'noun' }, holder?.statement ?? null)
  const stretch = holder ? overlapOf(holder.piece, site.sentence) : site.sentence
  const clauses = splitClauses(text, stretch)
  const own = clauseAt(clauses, time.start) ?? { ...stretch, opener: null }
  const clause = WHICH_HAPPENS.test(textOf(text, own)) ? { ...stretch, opener: null } : withAntecedent(own, clauses)
  const said = saidIn(site.statements, clause, time)
  const told = (said && announcement(site, when, said, clause)) ?? reported(site, when, clause, clauses)
  if (!told && holder && isEarlierPlan(plainWords(textOf(text, clause))))
    return announcement(site, when, holder.statement, null)
  return told ?? event(site, when, clause, holder?.statement ?? null)
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

/** What a report opens with is the news of its day, where its first sentence names no day of the last days itself. */
function openingNews(site: Site, dated: readonly EventMention[]): EventMention | null {
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
  const told = tellsOfPast(textOf(text, clause).toLowerCase()) ? event(site, when, clause, null) : null
  return told && AHEAD_STATUS.has(told.status) ? null : told
}

const LEADS_UP = /^["“'‘]?(?:when|if|for some time|once|imagine)\b/i
const AHEAD_STATUS: ReadonlySet<string> = new Set<EventStatus>(['planned', 'confirmed', 'possible'])

function isQuestion(words: string): boolean {
  return /\?["”'’]?$/.test(words)
}

// Days before a report's own of which its first sentence may tell: over a weekend or a night.
const NEWS_DAYS = 3

function isNews({ days, status }: EventMention, { first }: DaySpan): boolean {
  return status === 'happened' && days.precision === 'day' && days.first <= first && days.first >= first - NEWS_DAYS
}

function event(site: Site, when: When, clause: Clause, holder: Statement | null): EventMention | null {
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
const OPENS_WITH_PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those)\b/i

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
