import type { Statement } from '../../language/reading.ts'
import { textOf } from '../../text/span.ts'
import { dayNumber } from '../calendar.ts'
import { type Clause, isFree, standAlone } from './clause.ts'
import { describe } from './describe.ts'
import type { EventMention } from './event-mention.ts'
import { holdersOf, isNegated, overlapOf } from './holders.ts'
import { base, plainWords, type Site, type When } from './site.ts'
import { PAST } from './words/modality.ts'

// Words of a clause that can be no more than "The palace announced Friday" before its "that …".
const SAYING_WORDS = 7

/** "The palace announced Friday that …", where no statement was read: what follows "that" was said then. */
export function reported(site: Site, when: When, clause: Clause, clauses: readonly Clause[]): EventMention | null {
  const { report, cast, sentence } = site
  const words = textOf(report.article.text, clause)
  const content = clauses[clauses.indexOf(clause) + 1]
  if (content?.opener !== 'that' || words.split(/\s+/).length > SAYING_WORDS || when.days.precision !== 'day')
    return null
  const speakers = [...describe(report, cast, [clause]).people]
  const published = report.article.published && dayNumber(report.article.published.value)
  const past = published !== null && when.days.first <= published && PAST.test(plainWords(words))
  if (speakers.length === 0 || !past) return null
  const described = describe(report, cast, [{ start: content.start, end: sentence.end }])
  return {
    ...base(site, when, clause),
    kind: 'announcement',
    speakers,
    shown: sentence,
    status: 'happened',
    ...described,
  }
}

// Content words below which what is said, with nobody and no event named in it, tells nothing by itself.
const FEWEST_STEMS = 3

/** “Yes, we confirm”: it may settle what is planned, and is no event of its own. */
export function isBareAnswer({ report, cast }: Site, { kind, content }: Statement): boolean {
  const { classes, people, stems } = describe(report, cast, content)
  return kind === 'direct' && classes.size === 0 && people.size === 0 && stems.size < FEWEST_STEMS
}

/** An event of saying. A year is too wide for one, and so is a month where nobody is named. */
export function announcement(site: Site, when: When, said: Statement, clause: Clause | null): EventMention | null {
  const { report, cast, sentence } = site
  const speakers = said.speaker ? holdersOf(report, cast, said.speaker) : []
  const published = report.article.published && dayNumber(report.article.published.value)
  if (isNegated(report, said) || when.days.precision === 'year' || (published !== null && when.days.first > published))
    return null
  if (when.days.precision !== 'day' && speakers.length === 0) return null
  const content = said.content.map((piece) => overlapOf(piece, sentence)).filter(({ start, end }) => start < end)
  const described = describe(report, cast, content)
  if (isBareAnswer(site, said)) return null
  // "Tensions have grown since Lind warned last month that …": what she said goes on to the sentence's end.
  const shown =
    clause && isFree(clause) ? standAlone(report.article.text, { ...clause, end: sentence.end }, null) : sentence
  return {
    ...base(site, when, clause ?? sentence),
    kind: 'announcement',
    speakers,
    shown,
    status: 'happened',
    ...described,
  }
}
