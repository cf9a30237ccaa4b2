import type { Meaning } from '../../times/meaning.ts'
import { isDayMeaning } from '../../times/meaning.ts'
import type { TimeJoin } from '../../times/times-pack.ts'

/** Neighbours that are one expression. */
export const timeJoins: readonly TimeJoin[] = [
  {
    name: 'en/clock-and-day',
    example: '9 a.m. Tuesday; noon on Friday; 5 p.m. EST, Nov. 6',
    between: ['', ',', 'on', 'of'],
    join: (left, right) => (left.kind === 'clock' && isDayOrPart(right) ? { ...right, clock: left.clock! } : null),
  },
  {
    name: 'en/day-and-clock',
    example: 'Tuesday at 9 a.m.; Friday midnight',
    between: ['', 'at', ','],
    join: (left, right) => (isDay(left) && right.kind === 'clock' ? { ...left, clock: right.clock! } : null),
  },
  {
    name: 'en/weekday-and-date',
    example: 'Tuesday, Dec. 7',
    between: ['', ','],
    // The date says more than the weekday, and the two agree.
    join: (left, right) => (left.kind === 'weekday' && right.kind === 'date' && !left.clock ? right : null),
  },
]

/** A day, or a part of one that the clock says more exactly: "8 p.m. on Monday night". */
function isDayOrPart(meaning: Meaning): boolean {
  return isDayMeaning(meaning) && !/\d/.test(meaning.clock ?? '')
}

function isDay(meaning: Meaning): boolean {
  return isDayMeaning(meaning) && !meaning.clock
}
