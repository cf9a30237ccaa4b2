import { expect, test } from 'vitest'
import { type Marked, markedReport } from '../../../test/marked-report.ts'
import { findStoryEvents } from '../events/find-story-events.ts'
import { findDevelopments } from './find-developments.ts'

const CAST = { people: [], personOf: () => null }
const developmentsOf = (...marked: Marked[]) =>
  findDevelopments({ events: findStoryEvents(marked.map(markedReport), CAST), figures: [] }).map(({ at, what }) => [
    at,
    what,
  ])

const WEEK: Marked = {
  id: 'week',
  published: '2025-03-14',
  text: '[Brezan|brezan] and [Sarrow|sarrow] will meet at the dam {next week|2025-W12}. The palace has a tentative date for the meeting of [Brezan|brezan] and [Sarrow|sarrow].',
}
const DAY: Marked = {
  id: 'day',
  published: '2025-03-15',
  text: '[Brezan|brezan] and [Sarrow|sarrow] will meet at the dam {on Tuesday|2025-03-18}.',
}
const HELD: Marked = {
  id: 'held',
  published: '2025-03-20',
  text: '[Brezan|brezan] and [Sarrow|sarrow] met at the dam {on March 18|2025-03-18}.',
}

test('a plan comes nearer and comes about, each step in the words of its reports', () => {
  expect(developmentsOf(WEEK, DAY, HELD)).toEqual([
    ['2025-03-15', 'its date not announced → set for “on Tuesday” (Tuesday, 18 March 2025)'],
    ['2025-03-15', 'planned for “next week” → set for “on Tuesday” (Tuesday, 18 March 2025)'],
    ['2025-03-20', 'set for “on Tuesday” (Tuesday, 18 March 2025) → happened “on March 18”'],
  ])
})

test('what is told twice on one day is no development', () => {
  expect(developmentsOf(WEEK, { ...DAY, published: '2025-03-14' })).toEqual([])
})
