import { expect, test } from 'vitest'
import { makeReport } from '../../../test/make-report.ts'
import { traceLineage } from '../lineage/trace-lineage.ts'
import { findPeople } from '../people/find-people.ts'
import { compareFigures } from './compare-figures.ts'

/** Who gives each number of a report. */
function givers(text: string): string[] {
  const reports = [makeReport({ id: 'one', day: '2024-05-07', text })]
  const figures = compareFigures(reports, findPeople(reports), traceLineage(reports))
  return figures.flatMap(({ values }) => values.map(({ value, by }) => `${value} ${by}`))
}

test('who puts, says or is credited with a number gives it', () => {
  expect(givers('Organisers put the number of the dead in Arden at 40.')).toEqual(['40 Organisers'])
})

test('“an estimated” is nobody who estimates', () => {
  expect(givers('An estimated 1.5 million people were left homeless by the storm, which killed 200.').sort()).toEqual([
    '1500000 null',
    '200 null',
  ])
})
