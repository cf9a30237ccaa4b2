import { expect, test } from 'vitest'
import { makeReport } from '../../../test/make-report.ts'
import { traceLineage } from '../lineage/trace-lineage.ts'
import { findPeople } from '../people/find-people.ts'
import { groupStatements } from './group-statements.ts'

/** The statements that two reports of one day make together. */
function group(...texts: string[]) {
  const reports = texts.map((text, i) => makeReport({ id: `r${i}`, text, day: '2024-05-14' }))
  return groupStatements(reports, findPeople(reports), traceLineage(reports))
}

test.each([
  [
    'an office with two names',
    'Prosecutors said Lunt had moved 320 million crowns to secret accounts in Luria.',
    'Lunt moved 320 million crowns to secret accounts in Luria, according to the prosecution.',
  ],
  [
    'an office with and without its place',
    'Nine civilians were killed when shells fired from Vesk hit the town of Dremin, the regional governor said.',
    'Shells fired from Vesk hit the town of Dremin and killed nine civilians, its governor said.',
  ],
  [
    'one number for one year',
    'Chief executive Nina Brandel said the merger would save 600 million dollars a year by 2027.',
    'The merger would bring annual savings of $600 million by 2027, said Nina Brandel, the chief executive.',
  ],
])('%s: one statement', (_, one, other) => {
  const statements = group(one, other)
  expect(statements).toHaveLength(1)
  expect(statements[0]!.variants).toHaveLength(1)
})

test.each([
  [
    'one number for two things',
    'Goldhaven Bank said most of the 5 billion crown hit would come from a new tax on exports.',
    'Goldhaven Bank said it would close 120 branches after a loss of 5 billion crowns.',
  ],
  [
    'two offices',
    'Prosecutors said Lunt had moved 320 million crowns to accounts in Luria.',
    'Some 320 million crowns were transferred to Lurian accounts by Lunt, according to the police.',
  ],
])('%s: two statements', (_, one, other) => {
  expect(group(one, other)).toHaveLength(2)
})
