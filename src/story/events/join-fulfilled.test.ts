import { expect, test } from 'vitest'
import { type Marked, markedReport } from '../../../test/marked-report.ts'
import { findStoryEvents } from './find-story-events.ts'

const CAST = { people: [], personOf: () => null }

/** The statuses of each event of a day, told by hand-marked reports. */
function statusesOn(day: string, ...marked: Marked[]): string[][] {
  return findStoryEvents(marked.map(markedReport), CAST)
    .filter(({ mentions }) => mentions[0]!.date === day)
    .map(({ mentions }) => mentions.map(({ status }) => status).sort())
}

const plan = (text: string): Marked => ({ id: 'plan', published: '2024-06-03', text: `The sea was rough. ${text}` })
const report = (text: string): Marked => ({ id: 'report', published: '2024-06-05', text: `The sea is calm. ${text}` })

test.each([
  [
    'An inquiry will be opened {on Tuesday|2024-06-04} by the ministry.',
    'A prosecutor opened an inquiry {on Tuesday|2024-06-04} and left for lunch.',
  ],
  [
    'Sentencing is set for {June 4|2024-06-04}.',
    'The captain was sentenced {on Tuesday|2024-06-04} to three years in prison.',
  ],
])('%s is one event with what came of it', (ahead, behind) => {
  expect(statusesOn('2024-06-04', plan(ahead), report(behind))).toEqual([['happened', 'planned']])
})

test('a plan of which nothing came stands by itself beside what else happened that day', () => {
  const ahead = plan('The wreck will be raised {on Tuesday|2024-06-04} by two cranes.')
  const behind = report('A bridge collapsed in the north {on Tuesday|2024-06-04} and hurt nobody.')
  expect(statusesOn('2024-06-04', ahead, behind).sort()).toEqual([['happened'], ['planned']])
})
