import { spansIn } from '../../text/span.ts'
import type { StoryDate } from '../story-date.ts'
import type { StoryEvent } from './story-event.ts'

/** The day that a report means by one that its words alone give, as far as the story has moved it. */
export type DayMoves = (article: string, said: StoryDate | null) => StoryDate | null

/** Where nothing is moved. */
export const NO_MOVES: DayMoves = (_article, said) => said

/** Rules that move a day which a report's words give. */
const MOVING = /weekday-in-another-zone|page-dated-anew/

/** What the story found out of a report's days ("on Monday" of a page that is dated in another zone) holds for what was said on them, too. */
export function movedDays(events: readonly StoryEvent[]): DayMoves {
  const moved = new Map<string, string>()
  for (const { report, time, date, days, rule } of events.flatMap(({ mentions }) => mentions)) {
    if (!time || !MOVING.test(rule) || days.precision !== 'day') continue
    for (const { value } of spansIn(report.reading.times, time))
      moved.set(`${report.article.id}\0${value.slice(0, 10)}`, date)
  }
  return (article, said) => {
    const value = said && moved.get(`${article}\0${said.value.slice(0, 10)}`)
    return value ? { value, precision: 'day' } : said
  }
}
