import { spansIn, textOf } from '../../text/span.ts'
import type { EventMention } from '../events/event-mention.ts'
import type { EventStatus } from '../events/event-status.ts'
import { featuresOf, type StoryEvent } from '../events/story-event.ts'
import { PAGE_MATTER } from '../events/words/page-matter.ts'

// Letters that a timeline's line may have before length counts against it, and what a fault costs, in the unit of one
// feature that all mentions share. Set by reading.
const LONG = 220
const LONG_COST = 0.3
const OPENS_WITH_PRONOUN_COST = 0.25
const LEDE_BONUS = 0.1
const DEBRIS_COST = 0.5
// "Sands resigned on Friday over the shots of May 14" is not the line of May 14 where another sentence tells it.
const OTHER_DAY_COST = 0.3
/** The mention that tells an event best: it holds most of what the others say, in a sentence that stands by itself. */
export function bestMention({ mentions: all, features }: StoryEvent, status: EventStatus): EventMention {
  // Once it has happened, a sentence that still expects it is not the one to show.
  const current = all.filter((mention) => mention.status === status)
  const mentions = current.length > 0 ? current : all
  const total = [...features.values()].reduce((sum, count) => sum + Math.min(count, mentions.length), 0)
  const score = (mention: EventMention): number => {
    const words = textOf(mention.report.article.text, mention.shown)
    const shared = featuresOf(mention).reduce((sum, feature) => sum + (features.get(feature) ?? 0), 0) / total
    const long = words.length > LONG ? LONG_COST : 0
    const pronoun = /^["“'‘]?(?:he|she|it|they|this|that|these|those|but|and|however)\b/i.test(words)
      ? OPENS_WITH_PRONOUN_COST
      : 0
    const debris = PAGE_MATTER.test(words) ? DEBRIS_COST : 0
    const other = namesOtherDay(mention) ? OTHER_DAY_COST : 0
    return shared - long - pronoun - debris - other + (mention.position === 0 ? LEDE_BONUS : 0)
  }
  let best = mentions[0]!
  let bestScore = score(best)
  for (const mention of mentions.slice(1)) {
    const own = score(mention)
    if (own > bestScore) [best, bestScore] = [mention, own]
  }
  return best
}

/** Whether the words that are shown name another day, too. */
function namesOtherDay({ report, shown, date }: EventMention): boolean {
  return spansIn(report.reading.times, shown).some(
    ({ type, value }) => type === 'DATE' && /^\d{4}-\d\d-\d\d/.test(value) && value.slice(0, 10) !== date,
  )
}
