import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allNew, compareRecords, isChanged } from '../src/record/changes/compare-records.ts'
import type { Record } from '../src/record/record.ts'
import { writeRecord } from '../src/record/write-record.ts'
import { tellStories } from '../src/story/tell-stories.ts'
import { makeReport, type Sketch } from './make-report.ts'

const PLAN: Sketch = {
  id: 'plan',
  day: '2025-03-14',
  title: 'Harbour bridge to close',
  outlet: 'Coast Daily',
  text: 'The harbour bridge at Aldermouth will close on Tuesday, Mayor Ida Holm said on Friday.\n\nThe collapse of its northern ramp killed at least 40 people in January.',
}
const FACT: Sketch = {
  id: 'fact',
  day: '2025-03-19',
  title: 'Harbour bridge closes',
  outlet: 'Valley Post',
  text: 'The harbour bridge at Aldermouth closed on Tuesday after months of argument.\n\nFerry owner Peter Dahl said his boats would run every hour.\n\nThe collapse of its northern ramp killed at least 60 people in January, police said.',
}
const record = (...sketches: Sketch[]): Record =>
  writeRecord([...tellStories(sketches.map(makeReport), { oneStory: true })][0]!)
const copyOf = (sketch: Sketch, n: number): Sketch => ({
  ...sketch,
  id: `${sketch.id}-copy-${n}`,
  outlet: `Paper ${n}`,
})

test('a record has nothing new against itself', () => {
  expect(isChanged(compareRecords(record(PLAN, FACT), record(PLAN, FACT)))).toBe(false)
})

test('a plan that came true, a new voice and a new figure are news, each with its words', () => {
  const now = record(PLAN, FACT)
  const { changes, articles } = compareRecords(record(PLAN), now)
  expect(articles).toEqual({ added: ['fact'], copies: [], changed: [], removed: [] })
  const kinds = changes.map(({ kind }) => kind)
  expect(kinds).toContain('came-true')
  expect(changes.find(({ kind }) => kind === 'came-true')).toMatchObject({
    before: 'planned, 18 Mar 2025',
    after: 'happened, 18 Mar 2025',
  })
  expect(changes.find(({ kind }) => kind === 'voice')).toMatchObject({ by: 'Peter Dahl' })
  expect(changes.find(({ kind }) => kind === 'figure')?.after).toMatch(/60/)
  for (const { evidence } of changes) {
    expect(evidence.length).toBeGreaterThan(0)
    for (const { article, start, end, exact } of evidence)
      expect(now.articles.find(({ id }) => id === article)!.text.slice(start, end)).toBe(exact)
  }
})

test('ten more copies are no news: they are counted', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }), (copies) => {
      const more = Array.from({ length: copies }, (_, n) => copyOf(PLAN, n))
      const { articles, changes } = compareRecords(record(PLAN, FACT), record(PLAN, FACT, ...more))
      expect(changes).toEqual([])
      expect(articles.copies.length).toBe(copies)
    }),
    { numRuns: 10 },
  )
})

test('a changed page is named, and what it newly says is news', () => {
  const later = { ...PLAN, text: PLAN.text.replace('at least 40', 'at least 90') }
  const { articles, changes } = compareRecords(record(PLAN), record(later))
  expect(articles.changed).toEqual(['plan'])
  expect(changes.find(({ kind }) => kind === 'figure')?.after).toMatch(/90/)
  expect(changes.at(-1)).toMatchObject({ kind: 'page', text: 'Harbour bridge to close' })
})

test('to a reader who has seen nothing all is new', () => {
  const { articles, changes } = allNew(record(PLAN, FACT))
  expect(articles.added.length).toBe(2)
  expect(changes.filter(({ kind }) => kind === 'event').length).toBeGreaterThan(0)
})
