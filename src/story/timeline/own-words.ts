import { contains, textOf, trimSpan } from '../../text/span.ts'
import { LACKS_SUBJECT, standAlone } from '../events/clause.ts'
import type { EventMention } from '../events/event-mention.ts'
import type { StoryEvent } from '../events/story-event.ts'
import { bestMention } from './best-mention.ts'
import { openShelf, type WordShelf } from './same-words.ts'
import { tellHistory } from './status-history.ts'
import { exactMention } from './weigh-entries.ts'

// Words of a clause below which it tells nothing without its sentence.
const FEWEST_WORDS = 5

/**
 * The mention by which each event is shown, so that no two lines of a timeline are the same words: "Sund arrested the captain
 * on Monday, two weeks after the ferry sank" is Monday's line, and the ferry's is another sentence, or the clause that tells
 * it, or none.
 *
 * @param events the events that would have a line
 * @returns those that have words of their own, each with the mention that is shown for it
 */
export function findOwnWords(events: readonly StoryEvent[]): Map<StoryEvent, EventMention> {
  const best = new Map(events.map((event) => [event, bestMention(event, tellHistory(event).status)]))
  const shelf = openShelf()
  const shown = new Map<StoryEvent, EventMention>()
  const byRight = [...events].sort((a, b) => compareRights(a, best.get(a)!, b, best.get(b)!))
  for (const event of byRight) {
    const first = best.get(event)!
    const known = shelf.find(first)
    // "It tested a bomb on 3 September and a rocket on 29 November": one clause may tell of two days.
    const mention = !known || isOneClause(known, first) ? first : otherWords(event, shelf)
    if (!mention) continue
    shelf.add(mention)
    shown.set(event, mention)
  }
  return shown
}

/** Orders events by how much a sentence is theirs: told in its main clause, to the day, by most reports. */
function compareRights(a: StoryEvent, bestA: EventMention, b: StoryEvent, bestB: EventMention): number {
  return (
    Number(bestB.isMain) - Number(bestA.isMain) ||
    Number(isToTheDay(b)) - Number(isToTheDay(a)) ||
    b.mentions.length - a.mentions.length ||
    (bestA.date < bestB.date ? -1 : 1)
  )
}

const isToTheDay = ({ mentions }: StoryEvent): boolean => exactMention(mentions).days.precision === 'day'

function isOneClause(a: EventMention, b: EventMention): boolean {
  if (a.report !== b.report || a.clause.start !== b.clause.start || !a.time || !b.time) return false
  // "During the debate in January and February" is one thing that lasted.
  if (a.days.precision !== 'day' || b.days.precision !== 'day') return false
  const [first, second] = a.time.start < b.time.start ? [a.time, b.time] : [b.time, a.time]
  return /,|\band\b/.test(a.report.article.text.slice(first.end, second.start))
}

/** Another sentence that tells an event, else the clause of one that can stand alone. */
function otherWords(event: StoryEvent, shelf: WordShelf): EventMention | null {
  const unused = event.mentions.filter((mention) => !shelf.find(mention))
  if (unused.length > 0) return bestMention({ ...event, mentions: unused }, tellHistory(event).status)
  return event.mentions.map(asClause).find((clause) => readsAlone(clause) && !shelf.find(clause)) ?? null
}

function asClause(mention: EventMention): EventMention {
  const { text } = mention.report.article
  return { ...mention, shown: standAlone(text, { ...trimSpan(text, mention.clause), opener: null }, mention.time) }
}

/** Whether a clause is long enough to be read without its sentence, holds the day it is dated by, and no half of a pair of brackets. */
function readsAlone({ report, shown, time }: EventMention): boolean {
  const words = textOf(report.article.text, shown)
  return (
    time !== null &&
    contains(shown, time) &&
    words.split(/\s+/).length >= FEWEST_WORDS &&
    !/[()]/.test(words) &&
    !LACKS_SUBJECT.test(words)
  )
}
