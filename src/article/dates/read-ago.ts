import { dayOf } from '../../text/calendar.ts'
import type { Moment } from './moment.ts'
import { AGO, ONE } from './words/ago.ts'

/** "3 hours ago", in one language: the number in the first group, the unit by the group that matched. */
const PATTERNS = AGO.map(({ before, minute, hour, day, after }) => {
  const number = `(?<count>\\d{1,3}|${ONE})`
  const unit = `(?:(?<minute>${minute})|(?<hour>${hour})|(?<day>${day}))`
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${before ? `(?:${before})\\s{0,2}` : ''}${number}\\s{0,2}${unit}\\.?${after ? `\\s{0,2}(?:${after})` : ''}(?!\\p{L})`,
    'iu',
  )
})

/** A page that says "200 hours ago" counts from another moment than its retrieval. */
const MOST = { minute: 120, hour: 72, day: 60 } as const
const MINUTES = { minute: 1, hour: 60, day: 1440 } as const

/**
 * The day that "3 hours ago" names, counted from when the page was fetched. To the day only: the page may have been kept for hours before.
 * @param retrieved the moment of retrieval, with its time and offset
 */
export function readAgo(text: string, retrieved: Moment): { moment: Moment; words: string } | null {
  if (!retrieved.time) return null
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text)
    if (!match) continue
    const { count, minute, hour } = match.groups!
    const unit = minute ? 'minute' : hour ? 'hour' : 'day'
    const number = /^\d/.test(count!) ? Number(count) : 1
    if (number > MOST[unit]) continue
    const { year, month, day, time } = retrieved
    const at = Date.UTC(year, month - 1, day, time.hour, time.minute) / 60_000 - number * MINUTES[unit]
    return { moment: { ...dayOf(Math.floor(at / MINUTES.day)), time: null }, words: match[0] }
  }
  return null
}
