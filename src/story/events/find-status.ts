import type { Attitude } from '../../language/reading.ts'
import type { DaySpan } from '../calendar.ts'
import type { EventStatus } from './event-status.ts'
import {
  AHEAD,
  AT_PRESENT,
  CANCELLED,
  CONFIRMED,
  DENIED,
  EARLIER,
  FINITE,
  GOES_ON,
  GOING_ON,
  HAD_BEEN_SET,
  NEGATED,
  ONLY_WISHED,
  PAST,
  POSSIBLE,
  PRESENT_PASSIVE,
  PUT_OFF,
  SCHEDULED,
  WENT_AHEAD,
} from './words/modality.ts'

/** What decides how real an event is: its words, who holds them how, and where its day lies. */
export interface StatusClues {
  /** The clause that tells it, in small letters. */
  readonly words: string
  /** Those of them that stand before its time; none where a noun has the time ("today's launch"). */
  readonly before: string
  /** The words of its time, in small letters; none where the report's own day dates it. */
  readonly time: string
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
  if (isCalledOff(words) || (HAD_BEEN_SET.test(words) && PUT_OFF.test(around))) return 'cancelled'
  if (attitude === 'denies' || DENIED.test(words)) return 'denied'
  const negated = NEGATED.test(words) !== clues.negated
  if (published !== null && days.first > published) return statusAhead(words, around, attitude, negated)
  if (published === null || days.last < published) return statusBehind(words, around, attitude, negated)
  // The report's own day, week or month: the tense tells, of the verb that the time stands with ("revealed tonight he plans …").
  if (EARLIER.test(words)) return isEarlierPlan(words) ? null : statusBehind(words, around, attitude, negated)
  if (tellsOfPast(clues.before) && !AHEAD.test(clues.before)) return statusBehind(words, around, attitude, negated)
  if (AHEAD.test(words) || POSSIBLE.test(words)) return statusAhead(words, around, attitude, negated)
  // "the strongest rocket in service today" tells how things are, and no event.
  if (!tellsOfPast(words) && (FINITE.test(words) || AT_PRESENT.test(clues.time))) return null
  return statusBehind(words, around, attitude, negated)
}

/** Whether words say that something is off, and do not only ask for it: "urged fans to postpone their travels". */
export function isCalledOff(words: string): boolean {
  const found = CANCELLED.exec(words)
  return found !== null && !ONLY_WISHED.test(words.slice(0, found.index))
}

/** "It would ban all private lines earlier this month": the day is that of the announcement, not of the plan. */
export function isEarlierPlan(words: string): boolean {
  return EARLIER.test(words) && AHEAD.test(words) && !tellsOfPast(words)
}

/** Whether words hold a verb of the past: "is closed", "has a stake" and "has been growing" tell how things are. */
export function tellsOfPast(words: string): boolean {
  return PAST.test(words.replace(PRESENT_PASSIVE, ' ').replace(GOES_ON, ' '))
}

function statusAhead(words: string, around: string, attitude: Attitude | null, negated: boolean): EventStatus | null {
  if (negated) return null
  if (attitude === 'fears' || attitude === 'accuses') return 'possible'
  if (POSSIBLE.test(words)) return 'possible'
  if (attitude === 'confirms' || CONFIRMED.test(words)) return 'confirmed'
  // A day to come that nothing looks forward to stands in a caption or a list, or its year is not this one.
  return AHEAD.test(around) || SCHEDULED.test(words) ? 'planned' : null
}

function statusBehind(words: string, around: string, attitude: Attitude | null, negated: boolean): EventStatus | null {
  if (negated) return null
  if (attitude === 'fears') return 'possible'
  // "might have worked" tells in a report's own voice what did not come about; a speaker's "could have" leaves it open.
  if (/\b(?:could|might) have\b/.test(words)) return attitude === null ? null : 'possible'
  if (/\bmay have\b/.test(words)) return 'possible'
  if (
    /\b(?:was|were|had been) (?:to|due|scheduled|expected|planned|supposed|set (?:to|for))\b|\bwould have\b/.test(words)
  )
    return WENT_AHEAD.test(around) ? 'happened' : 'planned'
  if (GOING_ON.test(words) && !tellsOfPast(words)) return null
  return PAST.test(words) || !AHEAD.test(words) ? 'happened' : 'planned'
}
