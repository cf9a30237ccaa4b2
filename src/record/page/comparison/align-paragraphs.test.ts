import { expect, test } from 'vitest'
import { alignParagraphs } from './align-paragraphs.ts'

const paragraphs = (n: number) => Array.from({ length: n }, (_, i) => ({ start: i * 10, end: i * 10 + 9 }))
const passage = (a: number, b: number) => ({
  a: { start: a * 10, end: a * 10 + 9 },
  b: { start: b * 10, end: b * 10 + 9 },
})

test('what was cut and what was added stand beside each other between shared paragraphs', () => {
  const rows = alignParagraphs(paragraphs(4), paragraphs(3), [passage(0, 0), passage(3, 2)])
  expect(rows).toEqual([
    { a: [0, 1], b: [0, 1], shared: true },
    { a: [1, 3], b: [1, 2], shared: false },
    { a: [3, 4], b: [2, 3], shared: true },
  ])
})

test('a paragraph that moved stays where it is; every paragraph is shown once', () => {
  const rows = alignParagraphs(paragraphs(3), paragraphs(3), [passage(2, 0), passage(0, 1), passage(1, 2)])
  for (const side of ['a', 'b'] as const) {
    const shown = rows.flatMap((row) => Array.from({ length: row[side][1] - row[side][0] }, (_, i) => row[side][0] + i))
    expect(shown).toEqual([0, 1, 2])
  }
  expect(rows.filter(({ shared }) => shared)).toHaveLength(2)
})

test('reports that share nothing stand side by side whole', () => {
  expect(alignParagraphs(paragraphs(2), paragraphs(1), [])).toEqual([{ a: [0, 2], b: [0, 1], shared: false }])
})
