import { expect, test } from 'vitest'
import { markedReport } from '../../../test/marked-report.ts'
import { findEvents } from './find-events.ts'
import { shiftDays } from './shift-days.ts'

const CAST = { people: [], personOf: () => null }

/** The days of the events that hand-marked reports tell, after shifting. */
function daysOf(...told: { id: string; published: string; day: string }[]): string[] {
  const mentions = told.flatMap(({ id, published, day }) => {
    const report = markedReport({
      id,
      published,
      text: `A rocket struck the harbour of [Sund|sund|place] {Tuesday|${day}}.`,
    })
    const dated = findEvents(report, CAST).filter(({ time }) => time !== null)
    return dated.map((mention) => ({ ...mention, rule: 'story/timeline/weekday' }))
  })
  return shiftDays(mentions).map(({ date }) => date)
}

test('“Tuesday” on a page of Monday is tomorrow where other reports tell of that day', () => {
  const late = { id: 'late', published: '2025-03-17', day: '2025-03-11' }
  const next = { id: 'next', published: '2025-03-18', day: '2025-03-18' }
  expect(daysOf(late, next)).toEqual(['2025-03-18', '2025-03-18'])
})

test('and last Tuesday where none does, or where as many tell of that', () => {
  const late = { id: 'late', published: '2025-03-17', day: '2025-03-11' }
  const early = { id: 'early', published: '2025-03-12', day: '2025-03-11' }
  const next = { id: 'next', published: '2025-03-18', day: '2025-03-18' }
  expect(daysOf(late)).toEqual(['2025-03-11'])
  expect(daysOf(late, early, next)).toEqual(['2025-03-11', '2025-03-11', '2025-03-18'])
})

test('a sentence whose day is moved is not of its page’s day as well', () => {
  const mentionsOf = (id: string, published: string, day: string) =>
    findEvents(
      markedReport({ id, published, text: `A rocket struck the harbour of [Sund|sund|place] {Tuesday|${day}}.` }),
      CAST,
    ).map((mention) => (mention.time ? { ...mention, rule: 'story/timeline/weekday' } : mention))
  const late = mentionsOf('late', '2025-03-17', '2025-03-11')
  expect(late.some(({ time }) => time === null)).toBe(true)
  const shifted = shiftDays([...late, ...mentionsOf('next', '2025-03-18', '2025-03-18')])
  expect(shifted.map(({ date }) => date)).toEqual(['2025-03-18', '2025-03-18'])
})
