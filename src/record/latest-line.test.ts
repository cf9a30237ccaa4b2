import { expect, test } from 'vitest'
import { latestLine } from './latest-line.ts'
import type { Record } from './record.ts'

const entry = (value: string, status: string, weight = 0) =>
  ({ date: { value }, status, weight, background: false, text: value }) as unknown as Record['timeline'][number]

test('the latest line is of the last day, whether a day, a week or a month tells it', () => {
  const timeline = [entry('2025-W09', 'happened'), entry('2025-05-12', 'happened'), entry('2025-06', 'planned')]
  expect(latestLine({ timeline })?.text).toBe('2025-05-12')
  expect(latestLine({ timeline: [entry('2025-05-12', 'happened'), entry('2025-W21', 'happened')] })?.text).toBe(
    '2025-W21',
  )
})

test('of one day it is the line that weighs most, and a plan is none', () => {
  const timeline = [
    entry('2025-05-12', 'happened', 1),
    entry('2025-05-12', 'denied', 2),
    entry('2025-05-13', 'planned'),
  ]
  expect(latestLine({ timeline })).toMatchObject({ status: 'denied' })
  expect(latestLine({ timeline: [entry('2025-05-13', 'possible')] })).toBeNull()
})
