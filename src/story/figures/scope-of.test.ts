import { expect, test } from 'vitest'
import { makeReport } from '../../../test/make-report.ts'
import { traceLineage } from '../lineage/trace-lineage.ts'
import { findPeople } from '../people/find-people.ts'
import { compareFigures } from './compare-figures.ts'
import { qualify } from './story-figure.ts'

/** The figures of a story: what is counted, and each number as it was told. */
function figuresOf(...told: readonly (readonly [day: string, text: string])[]): Record<string, number[]> {
  const reports = told.map(([day, text], n) => makeReport({ id: String(n), day, text }))
  const figures = compareFigures(reports, findPeople(reports), traceLineage(reports))
  return Object.fromEntries(figures.map(({ what, values }) => [what, values.map(({ value }) => value!)]))
}

test('counts of several countries and of the world are a line each, and say where', () => {
  const figures = figuresOf(
    ['2024-05-01', 'There are 13 cases of the fever in Norway. Peru has 260 confirmed cases.'],
    [
      '2024-05-03',
      'The new cases bring the number of cases in Norway to 34. The health body said it had confirmed 236 cases.',
    ],
    ['2024-05-05', 'The fever has infected 4,800 people worldwide, 68 of the cases in Norway.'],
    ['2024-05-09', 'The fever has infected 11,168 people in 42 countries. Peru now has 410 confirmed cases.'],
  )
  expect(figures).toMatchObject({
    'infected in Norway': expect.arrayContaining([13, 34]),
    'infected in Peru': [260, 410],
    'infected worldwide': [4800, 11168],
  })
})

test('a number without a place is of the only country that the others name', () => {
  expect(
    figuresOf(
      ['2024-05-01', 'The fever has infected 13 people in Norway.'],
      ['2024-05-03', 'The fever has infected 34 people.'],
    ),
  ).toEqual({ infected: [13, 34] })
})

test('a country that gives a number is not where it counts', () => {
  expect(
    figuresOf(['2024-05-01', 'Norway said 12 people were killed in the clash. Peru said 40 people were killed.']),
  ).toEqual({ killed: [12, 40] })
})

test('a growing count that falls to a small part of itself is another count', () => {
  expect(
    Object.values(
      figuresOf(['2024-05-01', 'Some 2,500 people were killed.'], ['2024-05-04', 'The storm has killed 90 people.']),
    ),
  ).not.toContainEqual([2500, 90])
})

test('a qualifier stands where English has it', () => {
  expect(qualify('9', 'at least')).toBe('at least 9')
  expect(qualify('1,000', 'or so')).toBe('1,000 or so')
})
