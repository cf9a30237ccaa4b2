import { shiftMonth } from '../../text/calendar.ts'
import type { Context, Mentioned, Resolved } from './context.ts'
import { isToCome } from './context.ts'
import type { Meaning } from './meaning.ts'
import type { When } from './when.ts'
import { formatWhen, monthOf, shiftQuarter, shiftYears, yearOf } from './when.ts'

type Offset = Meaning & { readonly kind: 'offset' }

/**
 * "Two days ago" from publication, "two days later" from the time spoken of before. A year is compared like with like:
 * after a quarter, "a year earlier" is the same quarter of the year before.
 */
export function resolveOffset({ unit, by, from }: Offset, context: Context): Resolved {
  const direction = from === 'before' ? null : by < 0 ? 'past' : 'future'
  // Fourteen million years ago is before the calendar.
  if (!Number.isFinite(by) || Math.abs(by) > MOST_UNITS)
    return { type: 'DATE', value: vague(unit, by, from), when: null, anchor: null, direction }
  const last = leansOn(unit, from, context)
  if (last) {
    const when = shifted(last.when, unit, by)
    if (when) return { ...dated(when), anchor: { start: last.start, end: last.end }, direction }
  }
  const when = from === 'published' || by < 0 ? fromPublished(unit, by, context) : null
  if (when) return { ...dated(when), anchor: 'published', direction }
  return { type: 'DATE', value: OPEN[unit] ?? 'XXXX-XX-XX', when: null, anchor: null, direction }
}

/** Units; further away than this no calendar tells the year. */
const MOST_UNITS = 1900

/** "several years ago" is known only to be past; "several years later" not even to be still to come. */
function vague(unit: string, by: number, from: Offset['from']): string {
  if (by < 0) return 'PAST_REF'
  return from === 'published' ? 'FUTURE_REF' : (OPEN[unit] ?? 'XXXX-XX-XX')
}

const OPEN: Partial<Record<string, string>> = {
  W: 'XXXX-WXX',
  M: 'XXXX-XX',
  QU: 'XXXX-QX',
  Y: 'XXXX',
  DE: 'XXX',
  CE: 'XX',
}

function dated(when: When): Pick<Resolved, 'type' | 'value' | 'when'> {
  return { type: 'DATE', value: formatWhen(when), when }
}

/** Expressions; how far back a year's comparison looks for the quarter it is compared with. */
const COMPARED_WITHIN = 3

/** The mention an offset is reckoned from, or undefined where that is publication. */
function leansOn(unit: string, from: Offset['from'], { before, published }: Context): Mentioned | undefined {
  if (unit === 'Y' || unit === 'DE') {
    // What is still to come has no results that are compared.
    const near = before.filter((one) => !one.compared && !isToCome(one, published)).slice(-COMPARED_WITHIN)
    const part = near.findLast(({ when, reported }) => when.grain === 'part' || reported)
    if (part) return part
    return from === 'before' ? near.findLast(({ when }) => when.grain === 'year' || when.grain === 'month') : undefined
  }
  if (from === 'published') return undefined
  const last = before.at(-1)
  return last && shifted(last.when, unit, 0) ? last : before.findLast(({ when }) => shifted(when, unit, 0))
}

function shifted(when: When, unit: string, by: number): When | null {
  switch (unit) {
    case 'D':
      return when.grain === 'day' ? { grain: 'day', day: when.day + by } : null
    case 'W':
      return when.grain === 'day' || when.grain === 'week' ? { grain: 'week', day: when.day + by * 7 } : null
    case 'M': {
      const month = monthOf(when)
      return month && { grain: 'month', ...shiftMonth(month.year, month.month, by) }
    }
    case 'Y':
      return shiftYears(when, by)
    case 'DE':
      return { grain: 'year', year: yearOf(when) + by * 10 }
    case 'CE':
      return { grain: 'year', year: yearOf(when) + by * 100 }
    default:
      return null
  }
}

function fromPublished(unit: string, by: number, { published }: Context): When | null {
  if (!published) return null
  const { year, month, day } = published
  if (unit === 'D' && day !== null) return { grain: 'day', day: day + by }
  if (unit === 'W' && day !== null) return { grain: 'week', day: day + by * 7 }
  if (unit === 'M' && month) return { grain: 'month', ...shiftMonth(year, month, by) }
  if (unit === 'QU' && month) return shiftQuarter(year, month, by)
  const years = { Y: 1, DE: 10, CE: 100 }[unit]
  return years ? { grain: 'year', year: year + by * years } : null
}
