import { expect, test } from 'vitest'
import { makeReport } from '../../../test/make-report.ts'
import { findPeople } from '../people/find-people.ts'
import { findEvents } from './find-events.ts'

test('a report’s own date line is no event', () => {
  const report = makeReport({
    id: 'one',
    day: '2024-05-06',
    text: 'Wire | Updated: 2024-05-06 21:45\n\nThe ferry to Arden sank on Monday in heavy rain, the harbour master said.',
  })
  const shown = findEvents(report, findPeople([report])).map(({ shown }) =>
    report.article.text.slice(shown.start, shown.end),
  )
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.filter((words) => /Updated/.test(words))).toEqual([])
})
