import { expect, test } from 'vitest'
import { makeReport } from '../../../test/make-report.ts'
import { sampleRecord } from '../../../test/sample-record.ts'
import { serverContext } from '../../record/page/served/links.ts'
import { reportPage } from './report-page.ts'

test('a version shows the words that differ, and the rest of their passage once', () => {
  const record = sampleRecord('The ferry ran aground.')
  const article = record.articles[0]!
  const versions = [
    {
      number: 2,
      title: null,
      published: null,
      retrieved: '2031-06-01T08:00:00Z',
      kept: '2031-06-01T08:00:00Z',
      sha256: 'ab'.repeat(32),
      changes: {
        headline: null,
        passages: [
          { from: 'There were 120 people aboard.', to: 'There were 125 people aboard.' },
          { from: null, to: 'Nobody was hurt.' },
        ],
        figures: [],
        quotations: { added: [], removed: [] },
        notices: [],
      },
    },
  ]
  const report = makeReport({ id: article.id, text: article.text })
  const page = String(reportPage(serverContext(record, 'one', true), 'one', article, { report, versions }))
  expect(page).toContain('There were <del>120</del><ins>125</ins> people aboard.')
  expect(page).toContain('<ins>Nobody was hurt.</ins>')
})
