import { dayOf, shiftMonth, twoDigits } from '../../text/calendar.ts'
import type { Context, Resolved } from './context.ts'
import { isToCome } from './context.ts'
import type { Meaning, MeaningOf as Of } from './meaning.ts'
import { nearestMonth, nearestPart } from './nearest.ts'
import { resolveClock, resolveDate, resolveFeast, resolveWeekday, resolveWeekend } from './resolve-days.ts'
import { resolveOffset } from './resolve-offset.ts'
import { dated, open } from './resolved.ts'
import type { When } from './when.ts'
import { quarterOf, shiftQuarter, weekendOf, yearOf } from './when.ts'

/** The TIMEX3 type and value of a meaning; open places stay X. */
export function resolveMeaning(meaning: Meaning, context: Context): Resolved {
  const resolved = resolveCore(meaning, context)
  if (!meaning.clock || meaning.kind === 'clock') return resolved
  // "Tuesday evening": a time of the day found.
  return resolved.type === 'SET'
    ? { ...resolved, value: resolved.value + meaning.clock }
    : { ...resolved, type: 'TIME', value: resolved.value + meaning.clock }
}

function resolveCore(meaning: Meaning, context: Context): Resolved {
  switch (meaning.kind) {
    case 'fixed':
      return { type: meaning.type, value: meaning.value, when: spelled(meaning), anchor: null, direction: null }
    case 'date':
      return resolveDate(meaning, context)
    case 'month':
      return resolveMonth(meaning, context)
    case 'weekday':
      return resolveWeekday(meaning, context)
    case 'unit':
      return resolveUnit(meaning, context)
    case 'offset':
      return resolveOffset(meaning, context)
    case 'part':
      return resolvePart(meaning, context)
    case 'same':
      return resolveSame(meaning, context)
    case 'weekend':
      return resolveWeekend(context)
    case 'feast':
      return resolveFeast(meaning, context)
    case 'clock':
      return resolveClock(meaning, context)
  }
}

/** The stretch of a value that says its year: later expressions lean on it. */
function spelled({ value }: Of<'fixed'>): When | null {
  const match = /^(\d{4})(?:-([QH]\d|SP|SU|FA|WI))?$/.exec(value)
  if (!match) return null
  const year = Number(match[1])
  return match[2] ? { grain: 'part', year, part: match[2] } : { grain: 'year', year }
}

function resolveMonth({ month, year, by, yearBy }: Of<'month'>, context: Context): Resolved {
  if (year !== null) return dated({ grain: 'month', year, month })
  if (yearBy !== undefined && context.published) {
    return dated({ grain: 'month', year: context.published.year + yearBy, month }, context)
  }
  const direction = by === null ? context.direction() : by < 0 ? 'past' : by > 0 ? 'future' : null
  const { published } = context
  if (published && by === 0) return dated({ grain: 'month', year: published.year, month }, context)
  if (!published?.month) return open(`XXXX-${twoDigits(month)}`, direction)
  const isSure = by !== null || (direction === 'past' && context.isPlainlyPast())
  const found = nearestMonth({ year: published.year, month: published.month }, month, direction, {
    isSure,
    notThis: by !== null,
  })
  return { ...dated({ grain: 'month', ...found }, context), direction }
}

function resolveUnit({ unit, by }: Of<'unit'>, context: Context): Resolved {
  const when = shiftedUnit(unit, by, context)
  const direction = by < 0 ? 'past' : by > 0 ? 'future' : null
  if (!when) return open(OPEN[unit] ?? 'XXXX-XX-XX', direction)
  return { ...dated(when, context), direction }
}

const OPEN: Partial<Record<string, string>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  M: 'XXXX-XX',
  QU: 'XXXX-QX',
  Y: 'XXXX',
  DE: 'XXX',
  CE: 'XX',
}

function shiftedUnit(unit: string, by: number, { published }: Context): When | null {
  if (!published) return null
  const { year, month, day } = published
  if (unit === 'Y') return { grain: 'year', year: year + by }
  if (unit === 'DE') return { grain: 'decade', year: year + by * 10 }
  if (unit === 'CE') return { grain: 'century', year: year + by * 100 }
  if (unit === 'M' && month) return { grain: 'month', ...shiftMonth(year, month, by) }
  if (unit === 'QU' && month) return shiftQuarter(year, month, by)
  if (day === null) return null
  if (unit === 'W') return { grain: 'week', day: day + by * 7 }
  if (unit === 'WE') return weekendOf(day, by)
  return unit === 'D' ? { grain: 'day', day: day + by } : null
}

function resolvePart({ part, year, by, yearBy }: Of<'part'>, context: Context): Resolved {
  if (year !== null) return dated({ grain: 'part', year, part })
  const { published } = context
  if (yearBy !== undefined && published) return dated({ grain: 'part', year: published.year + yearBy, part }, context)
  if (!published?.month) return open(`XXXX-${part}`)
  const direction = by === null ? context.direction() : by < 0 ? 'past' : by > 0 ? 'future' : null
  const found = nearestPart(published.year, published.month, part, by, direction)
  return { ...dated({ grain: 'part', year: found, part }, context), direction }
}

/** "the quarter", "that day": what was last spoken of with that grain, else the present one. */
function resolveSame({ unit, year, endsIn }: Of<'same'>, context: Context): Resolved {
  const ahead = context.direction() === 'future'
  for (const mentioned of context.before.toReversed()) {
    const { start, end, when, direction, compared } = mentioned
    // "Sales fell in the quarter": not in the one still to come.
    const stretch = compared || (!ahead && isToCome(mentioned, context.published)) ? null : widened(when, unit)
    if (!stretch) continue
    const meant = year !== undefined && 'year' in stretch ? { ...stretch, year } : stretch
    return { ...dated(meant), anchor: { start, end }, direction }
  }
  if (year !== undefined) return dated({ grain: 'year', year })
  if (endsIn !== undefined) return resolvePart({ kind: 'part', part: quarterOf(endsIn), year: null, by: null }, context)
  return resolveUnit({ kind: 'unit', unit, by: 0 }, context)
}

/** The unit's stretch that a finer one lies in: "June 1998 … later that year". */
function widened(when: When, unit: string): When | null {
  if (when.grain === GRAINS[unit]) return unit !== 'QU' || isQuarter(when) ? when : null
  if (unit === 'Y')
    return when.grain === 'decade' || when.grain === 'century' ? null : { grain: 'year', year: yearOf(when) }
  if (unit === 'W') return when.grain === 'day' ? { grain: 'week', day: when.day } : null
  if (unit !== 'M' || when.grain !== 'day') return null
  const { year, month } = dayOf(when.day)
  return { grain: 'month', year, month }
}

const GRAINS: Partial<Record<string, When['grain']>> = {
  D: 'day',
  W: 'week',
  M: 'month',
  QU: 'part',
  Y: 'year',
  DE: 'decade',
}

function isQuarter(when: When): boolean {
  return when.grain === 'part' && when.part.startsWith('Q')
}
