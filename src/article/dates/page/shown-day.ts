import { dayNumber } from '../calendar.ts'
import type { DateCandidate } from '../candidate.ts'
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
    if (apart === 1) return { ...shown, rule: `${shown.rule}-beside-${found.rule}` }
  }
  return found
}
