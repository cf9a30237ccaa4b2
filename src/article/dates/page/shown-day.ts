import { dayNumber } from '../../../text/calendar.ts'
import type { DateCandidate } from '../candidate.ts'
import { FARTHEST_ZONE, type Moment } from '../moment.ts'
import { SHARED_ZONES } from '../words/zones.ts'
import type { PageFacts } from './page-facts.ts'
import { SHOWN } from './page-rules.ts'

/**
 * A stamp for machines names a moment in a zone that need not be the paper's: 2021-12-04T02:11Z is the evening of the 3rd in Boston.
 * Where the page itself shows the day before or after, to its readers or in its address, that is the day of the report.
 */
export function shownDay(found: DateCandidate, facts: PageFacts): DateCandidate {
  if (found.basis !== 'markup' || !found.moment.time) return found
  const stamped = dayNumber(found.moment)
  for (const rule of SHOWN) {
    const [shown] = rule(facts)
    if (!shown) continue
    const apart = Math.abs(dayNumber(shown.moment) - stamped)
    if (apart === 0) return found
    if (apart > 1) continue
    const moment = inZone(shown.moment, found.moment)
    return { ...shown, moment, rule: `${shown.rule}-beside-${found.rule}` }
  }
  return found
}

/** Zones lie whole quarters of an hour apart, in minutes. */
const ZONE_STEP = 15
/** Samoa is 11 hours west of Greenwich, in minutes; nobody lives farther west. */
const FARTHEST_WEST = -11 * 60

/** The shown moment with the zone in which it is the stamped one: 21:11 beside 02:11Z is five hours west. */
function inZone(shown: Moment, stamped: Moment): Moment {
  if (!shown.time || shown.time.offset !== null || stamped.time!.offset === null) return shown
  const offset = minutesOf(shown) - minutesOf(stamped) + stamped.time!.offset
  return isZone(offset, shown.time.shared) ? { ...shown, time: { ...shown.time, offset } } : shown
}

/** Whether clocks stand so far from Greenwich somewhere; of an abbreviation, whether it may mean that. */
function isZone(offset: number, shared: string | undefined): boolean {
  if (shared !== undefined) return SHARED_ZONES[shared]!.some(({ offsets }) => offsets.includes(offset))
  return offset >= FARTHEST_WEST && offset <= FARTHEST_ZONE && offset % ZONE_STEP === 0
}

function minutesOf(moment: Moment): number {
  const { hour = 0, minute = 0 } = moment.time ?? {}
  return dayNumber(moment) * 24 * 60 + hour * 60 + minute
}
