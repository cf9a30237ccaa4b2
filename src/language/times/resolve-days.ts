import { dayNumber, isDay, twoDigits, weekdayOf } from '../../text/calendar.ts'
import type { Context, Resolved } from './context.ts'
import type { MeaningOf as Of } from './meaning.ts'
import { nearestDate, nearestWeekday } from './nearest.ts'
import { dated, open } from './resolved.ts'
import { formatWhen, weekendOf } from './when.ts'

export function resolveDate({ month, day, year, yearBy, over }: Of<'date'>, context: Context): Resolved {
  const { published } = context
  const said = yearBy !== undefined && published ? published.year + yearBy : year
  if (said !== null && isDay({ year: said, month: month, day: day })) {
    return dated(
      { grain: 'day', day: dayNumber({ year: said, month: month, day: day }) },
      year === null ? context : undefined,
    )
  }
  const direction = context.direction()
  const today = published?.day ?? null
  const isOver = over || (direction === 'past' && context.isPlainlyPast())
  const number = nearestDate(today, direction, (y) => {
    if (!isDay({ year: y, month: month, day: day })) return null
    const found = dayNumber({ year: y, month: month, day: day })
    return isOver && today !== null && found > today ? null : found
  })
  if (number === null) return open(`XXXX-${twoDigits(month)}-${twoDigits(day)}`, direction)
  return dated({ grain: 'day', day: number }, context)
}

export function resolveWeekday({ weekday, by, weekBy, leans }: Of<'weekday'>, context: Context): Resolved {
  const last = leans ? context.before.at(-1) : undefined
  if (last?.when.grain === 'day') {
    const day = nearestWeekday(last.when.day, weekday, leans === 1 ? 'future' : 'past', true)
    return { ...dated({ grain: 'day', day }), anchor: { start: last.start, end: last.end }, direction: last.direction }
  }
  const direction = by === null ? context.direction() : by < 0 ? 'past' : 'future'
  const today = context.published?.day ?? null
  if (weekBy !== undefined && today !== null) {
    return dated({ grain: 'day', day: today - weekdayOf(today) + weekday + weekBy * 7 }, context)
  }
  if (today === null) return open(`XXXX-WXX-${weekday}`, direction)
  // "last Friday" and "next Friday" are never today; "Friday" and "this Friday" may be.
  const day = nearestWeekday(today, weekday, direction, by !== null && by !== 0)
  return { ...dated({ grain: 'day', day }, context), direction }
}

/** "the weekend": on Monday to Wednesday the last one, unless the verbs point ahead; later in the week the one it ends. */
export function resolveWeekend(context: Context): Resolved {
  const day = context.published?.day ?? null
  const direction = context.direction()
  if (day === null) return open('XXXX-WXX-WE', direction)
  const early = weekdayOf(day) <= 3
  return dated(
    weekendOf(day, direction !== 'future' && (early || direction === 'past') && weekdayOf(day) < 6 ? -1 : 0),
    context,
  )
}

export function resolveFeast({ feast, year, by }: Of<'feast'>, context: Context): Resolved {
  const dayIn = (y: number): number => {
    if (feast.day !== null) return dayNumber({ year: y, month: feast.month, day: feast.day })
    const first = dayNumber({ year: y, month: feast.month, day: 1 })
    return first + ((feast.weekday - weekdayOf(first) + 7) % 7) + (feast.nth - 1) * 7
  }
  if (year !== null) return dated({ grain: 'day', day: dayIn(year) })
  const direction = by === null ? context.direction() : by < 0 ? 'past' : 'future'
  const day = nearestDate(context.published?.day ?? null, direction, dayIn)
  if (day !== null) return { ...dated({ grain: 'day', day }, context), direction }
  return open(
    feast.day === null ? `XXXX-${twoDigits(feast.month)}-XX` : `XXXX-${twoDigits(feast.month)}-${twoDigits(feast.day)}`,
    direction,
  )
}

/**
 * A time of day without its day: of the last day spoken of that lies on the side the verbs point to, else of the day
 * of publication ("the talks are on Tuesday … will take place in the evening").
 */
export function resolveClock({ clock }: Of<'clock'>, context: Context): Resolved {
  const { published, before } = context
  const today = published?.day ?? null
  const direction = context.direction()
  const fits = ({ when, direction: its }: Context['before'][number]): boolean =>
    when.grain === 'day' && (direction === null || its === direction || its === null)
  const last = before.slice(-DAYS_REMEMBERED).findLast(fits)
  if (last && last.when.grain === 'day') {
    const { start, end } = last
    return { type: 'TIME', value: formatWhen(last.when) + clock, when: last.when, anchor: { start, end }, direction }
  }
  if (today === null) return { type: 'TIME', value: `XXXX-XX-XX${clock}`, when: null, anchor: null, direction }
  const when = { grain: 'day', day: today } as const
  return { type: 'TIME', value: formatWhen(when) + clock, when, anchor: 'published', direction }
}

/** Expressions; how far back a time of day looks for its day. Set by hand: a paragraph or two of a wire story. */
const DAYS_REMEMBERED = 4
