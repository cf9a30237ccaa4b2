import { textOf } from '../../text/span.ts'
import { weekdayNamed } from '../calendar.ts'
import { cite } from '../citation.ts'
import type { EventMention } from '../events/event-mention.ts'
import { countShared } from '../events/matter.ts'
import type { Dispute } from './dispute.ts'
import { BEFORE_DAY, COUNTED_OR_HOUR, NUMBER_WORDS, RECKONED } from './words/english.ts'

/** Content words that two mentions must share, and the share of the shorter one's: what is told in fewer may be two events. */
const LEAST_STEMS = 4
const LEAST_SHARE = 0.6
/** Days between two days that are given for one event, at most: what lies further apart happened twice. */
const MOST_DAYS = 7
/** Mentions of one kind and with one of the same people that one is compared with, so that work stays in proportion. */
const REACH = 150

/** The same share where one side only reckons ("yesterday"), and how many days apart such a side must lie, as its zone is seldom known. */
// No two of 383 public event reports and two timelines' 361 differ so, at any share from .6 to .9 and 1 to 3 days: only the
// invented reports of the tests need it.
const LEAST_SHARE_RECKONED = 0.75
const FEWEST_DAYS_RECKONED = 2

/**
 * Where two reports give different days for one past event, each in words that name its day ("on Tuesday", "on 7 December")
 * or one of them by "yesterday", which may be a day off by the reckoning. Who did what, and every number, must agree.
 */
export function findDateDisputes(mentions: readonly EventMention[]): Dispute[] {
  const byMatter = new Map<string, EventMention[]>()
  const found = new Map<EventMention, EventMention[]>()
  for (const mention of mentions) {
    if (!namesPastDay(mention)) continue
    const met = new Set<EventMention>()
    for (const key of keysOf(mention)) {
      const others = byMatter.get(key) ?? []
      for (const other of others.slice(-REACH)) met.add(other)
      others.push(mention)
      byMatter.set(key, others)
    }
    const against = [...met].find((other) => isDisputed(other, mention))
    if (against) found.set(against, [...(found.get(against) ?? []), mention])
  }
  return [...found].map(([first, others]) => tell([first, ...others]))
}

function keysOf({ classes, people }: EventMention): string[] {
  return [...classes].flatMap((kind) => [...people].map((person) => `${kind}\0${person}`))
}

/** Whether the words themselves name a day, by its date or its weekday, on which the event is said to have happened. */
function namesPastDay({ kind, status, time, days, report }: EventMention): boolean {
  if (kind !== 'event' || status !== 'happened' || !time || days.precision !== 'day') return false
  const words = textOf(report.article.text, time)
  if (RECKONED.test(words)) return report.article.published !== null && report.article.published.basis !== 'inferred'
  if (!/\d/.test(words)) return weekdayNamed(words) !== null
  // "Floods 13 Jan: live" heads a page with its own day.
  const isTold =
    weekdayNamed(words) !== null || BEFORE_DAY.test(report.article.text.slice(Math.max(0, time.start - 5), time.start))
  return isTold && /\p{L}{3}|\d{4}/u.test(words) && !COUNTED_OR_HOUR.test(words)
}

/** "Friday" in two reports a week apart is one slip of the reckoning, not two days. */
function sameWords(a: EventMention, b: EventMention): boolean {
  const [one, other] = [a, b].map(({ report, time }) => textOf(report.article.text, time!))
  const weekday = weekdayNamed(one!)
  return one === other || (weekday !== null && weekday === weekdayNamed(other!))
}

function isDisputed(a: EventMention, b: EventMention): boolean {
  if (a.report === b.report || a.days.first === b.days.first || sameWords(a, b)) return false
  const apart = Math.abs(a.days.first - b.days.first)
  const reckoned = [a, b].filter(({ report, time }) => RECKONED.test(textOf(report.article.text, time!))).length
  if (apart > MOST_DAYS || reckoned > 1 || (reckoned === 1 && apart < FEWEST_DAYS_RECKONED)) return false
  if (countShared(a.people, b.people) < Math.min(a.people.size, b.people.size)) return false
  const [words, others] = [wordsOf(a), wordsOf(b)]
  if (numbersDiffer(numbersOf(a), numbersOf(b))) return false
  const shared = countShared(words, others)
  return (
    shared >= LEAST_STEMS &&
    shared >= (reckoned > 0 ? LEAST_SHARE_RECKONED : LEAST_SHARE) * Math.min(words.size, others.size)
  )
}

/** The numbers that a mention names besides its day, in figures or in words: "from three to four". */
function numbersOf({ report, shown, stems }: EventMention): Set<string> {
  const words = textOf(report.article.text, shown).toLowerCase().match(NUMBER_WORDS) ?? []
  return new Set([...words, ...[...stems].filter((stem) => /\d/.test(stem))])
}

/** Whether both name numbers, and not the same. */
function numbersDiffer(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && (countShared(a, b) < a.size || countShared(a, b) < b.size)
}

const wordsOf = ({ stems }: EventMention) => new Set([...stems].filter((stem) => !/\d/.test(stem)))

function tell(mentions: readonly EventMention[]): Dispute {
  const topic = mentions.map(({ report, shown }) => textOf(report.article.text, shown)).sort(byLength)[0]!
  const sides = mentions.map(({ report, shown, time }) => ({
    position: textOf(report.article.text, time!),
    by: report.article.outlet?.name ?? report.article.outlet?.domain ?? report.article.agencies[0] ?? null,
    evidence: [cite(report.article, shown)],
  }))
  return { kind: 'date', nature: 'difference', topic, sides }
}

function byLength(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1)
}
