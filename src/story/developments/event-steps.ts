import { spansIn, textOf } from '../../text/span.ts'
import { daySpan, spokenDay } from '../calendar.ts'
import { type Citation, cite } from '../citation.ts'
import type { EventMention } from '../events/event-mention.ts'
import type { StoryEvent } from '../events/story-event.ts'
import { PUT_OFF } from '../events/words/modality.ts'
import type { TimelineLine } from '../timeline/build-timeline.ts'
import { byReport, dayOf } from '../timeline/status-history.ts'
import type { Development } from './development.ts'

/** A state of knowledge of one event: how near its day is known, and whether it came about. */
interface Step {
  readonly rank: number
  readonly at: string
  readonly words: string
  readonly evidence: Citation
}

const RANKS = { open: 0, roughly: 1, set: 2, over: 3 } as const

/**
 * How a planned event of the timeline came nearer: from a day kept open, by a week or month, to its day, and on to what came of it.
 *
 * Example: planned for “next week” → set for “Tuesday” (Tuesday, 7 December 2021) → happened “on Dec. 7”.
 */
export function eventSteps({ event, entry }: TimelineLine): Development[] {
  const steps = [...firstOfEach(stepsOf(event)).values()]
  const of = entry.text.replace(/\s+/g, ' ')
  return steps.flatMap((step) => {
    const earlier = steps.filter(({ at, rank }) => at < step.at && rank < step.rank)
    const latest = earlier
      .map(({ at }) => at)
      .sort()
      .at(-1)
    // A day kept open and "next week" said on the same day are both what was known before.
    return earlier
      .filter(({ at }) => at === latest)
      .map((before) => ({
        kind: 'plan',
        of,
        at: step.at,
        what: `${before.words} → ${step.words}`,
        from: before.evidence,
        to: step.evidence,
      }))
  })
}

function stepsOf({ mentions, notes }: StoryEvent): Step[] {
  const open = notes.flatMap(({ report, sentence, says }): Step[] => {
    const at = report.article.published?.value.slice(0, 10)
    return says === 'date open' && at
      ? [{ rank: RANKS.open, at, words: 'its date not announced', evidence: cite(report.article, sentence) }]
      : []
  })
  const dated = [...mentions].sort(byReport).flatMap((mention) => stepOf(mention) ?? [])
  return [...open, ...dated]
}

function stepOf(mention: EventMention): Step | null {
  const at = dayOf(mention)
  if (!at || !mention.time || mention.kind !== 'event') return null
  const { report, shown, days, status, time } = mention
  const said = `“${textOf(report.article.text, time)}”`
  const evidence = cite(report.article, shown)
  const day = days.precision === 'day' ? ` (${spokenDay(daySpan(mention.date)!.first)})` : ''
  switch (status) {
    case 'possible':
    case 'planned':
    case 'confirmed': {
      const verb = status === 'possible' ? 'possible for' : days.precision === 'day' ? 'set for' : 'planned for'
      return {
        rank: days.precision === 'day' ? RANKS.set : RANKS.roughly,
        at,
        words: `${verb} ${said}${day}`,
        evidence,
      }
    }
    case 'happened':
      return days.precision === 'day' ? { rank: RANKS.over, at, words: `happened ${said}`, evidence } : null
    case 'cancelled':
      return { rank: RANKS.over, at, words: calledOff(mention), evidence }
    case 'denied':
      return null
  }
}

/** What came of a plan that is off: put off, and until when, where the same sentence says so; else cancelled. */
function calledOff({ report, shown, days }: EventMention): string {
  const { text } = report.article
  if (!PUT_OFF.test(textOf(text, shown))) return 'cancelled'
  const next = spansIn(report.reading.times, shown)
    .map((time) => ({ time, span: time.type === 'DATE' || time.type === 'TIME' ? daySpan(time.value) : null }))
    .find(({ span }) => span && span.precision === 'day' && span.first > days.last)
  return next ? `put off until “${textOf(text, next.time)}” (${spokenDay(next.span!.first)})` : 'put off'
}

function firstOfEach(steps: readonly Step[]): Map<number, Step> {
  const first = new Map<number, Step>()
  for (const step of steps) {
    const known = first.get(step.rank)
    if (!known || step.at < known.at) first.set(step.rank, step)
  }
  return first
}
