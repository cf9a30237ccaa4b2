import type { Attitude } from '../../language/reading.ts'
import type { DaySpan } from '../calendar.ts'
import type { EventStatus } from '../timeline/timeline-entry.ts'
import { AHEAD, CANCELLED, CONFIRMED, DENIED, FINITE, NEGATED, PAST, POSSIBLE, SCHEDULED } from './words/modality.ts'

/** What decides how real an event is: its words, who holds them how, and where its day lies. */
export interface StatusClues {
  /** The clause that tells it, in small letters. */
  readonly words: string
  /** The sentence it stands in, in small letters. */
  readonly around: string
  /** How somebody is said to hold it; null for the report's own voice. */
  readonly attitude: Attitude | null
  readonly negated: boolean
  readonly days: DaySpan
  /** The day of the report; null where unknown. */
  readonly published: number | null
}

/** The status that one mention gives an event; null where the words leave it open or deny it in the report's own voice. */
export function findStatus(clues: StatusClues): EventStatus | null {
  const { words, around, attitude, days, published } = clues
  if (CANCELLED.test(words)) return 'cancelled'
  if (attitude === 'denies' || DENIED.test(words)) return 'denied'
  const negated = NEGATED.test(words) !== clues.negated
  if (published !== null && days.first > published) return statusAhead(words, around, attitude, negated)
  if (published === null || days.last < published) return statusBehind(words, attitude, negated)
  // The report's own day, week or month: the tense tells.
  if (AHEAD.test(words) || POSSIBLE.test(words)) return statusAhead(words, around, attitude, negated)
  // "the strongest rocket in service today" tells how things are, and no event.
  if (!PAST.test(words) && FINITE.test(words)) return null
  return statusBehind(words, attitude, negated)
}

function statusAhead(words: string, around: string, attitude: Attitude | null, negated: boolean): EventStatus | null {
  if (negated) return null
  if (attitude === 'fears' || attitude === 'accuses') return 'possible'
  if (POSSIBLE.test(words)) return 'possible'
  if (attitude === 'confirms' || CONFIRMED.test(words)) return 'confirmed'
  // A day to come that nothing looks forward to stands in a caption or a list, or its year is not this one.
  return AHEAD.test(around) || SCHEDULED.test(words) ? 'planned' : null
}

function statusBehind(words: string, attitude: Attitude | null, negated: boolean): EventStatus | null {
  if (negated) return null
  if (attitude === 'fears') return 'possible'
  // "was to have met on Friday", "may have been there": neither says that it happened.
  if (/\b(?:could|may|might) have\b/.test(words)) return 'possible'
  if (
    /\b(?:was|were|had been) (?:to|due|scheduled|expected|planned|supposed|set (?:to|for))\b|\bwould have\b/.test(words)
  )
    return 'planned'
  return PAST.test(words) || !AHEAD.test(words) ? 'happened' : 'planned'
}
