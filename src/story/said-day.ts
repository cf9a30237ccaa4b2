import type { Statement } from '../language/reading.ts'
import { overlaps, spansIn } from '../text/span.ts'
import type { Report } from './report.ts'
import type { StoryDate } from './story-date.ts'

/** How far from the cue a day may stand that tells when it was said, in letters: "said late on Friday". */
const CUE_REACH = 25
const DAY = /^\d{4}-\d\d-\d\d/

/** The day a statement was made: as the reading has it, else the day named beside its cue and outside its content. */
export function findSaidDay({ reading }: Report, statement: Statement): StoryDate | null {
  if (statement.said) return statement.said
  const { cue, content, speaker } = statement
  if (!cue) return null
  const from = Math.min(cue.start, speaker?.start ?? cue.start) - CUE_REACH
  const to = cue.end + CUE_REACH
  const near = spansIn(reading.times, { start: from, end: to }).find(
    (time) =>
      time.type === 'DATE' &&
      DAY.test(time.value) &&
      time.start >= from &&
      time.end <= to &&
      !content.some((piece) => overlaps(piece, time)) &&
      spansIn(reading.sentences, cue).some(
        ({ start, end }) => start <= Math.min(time.start, cue.start) && end >= Math.max(time.end, cue.end),
      ),
  )
  return near ? { value: near.value.slice(0, 10), precision: 'day' } : null
}

/** Whether two sayings can be of one day: one of them untold, or one as the other or within it. */
export function canBeOneDay(a: StoryDate | null, b: StoryDate | null): boolean {
  if (!a || !b) return true
  const [left, right] = [a.value.slice(0, 10), b.value.slice(0, 10)]
  return left.startsWith(right) || right.startsWith(left)
}
