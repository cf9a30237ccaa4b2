import { expect, test } from 'vitest'
import { type Marked, markedReport } from '../../../test/marked-report.ts'
import { findStoryEvents } from '../events/find-story-events.ts'
import { SIGNAL_WEIGHTS, weighDays } from './day-weights.ts'

const CAST = { people: [], personOf: () => null }

function weightsOf(...marked: Marked[]): Map<string, number> {
  const reports = marked.map(markedReport)
  return weighDays(findStoryEvents(reports, CAST), reports)
}

const told = (
  id: string,
  published: string,
  day: string,
  text = 'A flood struck the town of [Sund|sund|place]',
): Marked => ({
  id,
  published,
  text: `${text} {on the day|${day}}.`,
})

test('a day that more reports tell of weighs more', () => {
  const weights = weightsOf(
    told('a', '2025-03-12', '2025-03-11'),
    told('b', '2025-03-12', '2025-03-11'),
    told('c', '2025-03-12', '2025-03-10'),
  )
  expect(weights.get('2025-03-11')).toBeGreaterThan(weights.get('2025-03-10')!)
})

test('saying a thing five times in one report is no more than once', () => {
  const once = told('a', '2025-03-12', '2025-03-11')
  const often = { ...once, text: Array(5).fill(once.text).join(' ') }
  const other = told('b', '2025-03-12', '2025-03-10')
  expect(weightsOf(often, other)).toEqual(weightsOf(once, other))
})

test('no day weighs more than all signals together', () => {
  const most = Object.values(SIGNAL_WEIGHTS).reduce((sum: number, weight: number) => sum + weight, 0)
  for (const weight of weightsOf(
    told('a', '2025-03-12', '2025-03-11'),
    told('b', '2025-03-14', '2025-03-11'),
  ).values()) {
    expect(weight).toBeGreaterThanOrEqual(0)
    expect(weight).toBeLessThanOrEqual(most)
  }
})
