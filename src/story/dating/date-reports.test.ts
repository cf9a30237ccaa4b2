import { describe, expect, test } from 'vitest'
import { type Marked, markedReport } from '../../../test/marked-report.ts'
import { readLanguage } from '../../language/read-language.ts'
import type { Report } from '../report.ts'
import { dateReports } from './date-reports.ts'

/** A report whose reading is the program's own: dating reads texts anew. */
function report(marked: Marked): Report {
  const { article } = markedReport(marked)
  return { article, reading: readLanguage(article) }
}

const published = (reports: readonly Report[], id: string) =>
  dateReports(reports).find(({ article }) => article.id === id)!.article.published

describe('a report that names days in full', () => {
  const AFTER =
    'OSLO — The two ministers agreed to meet again, the palace said on Sunday. They met on Dec. 7 for an hour.'
  const CAPTION = 'Minister Ada Holm leaves the palace in Oslo on Dec. 9, 2021.'

  test('is of the first such weekday after them, and says so', () => {
    const date = published([report({ id: 'a', text: AFTER, dropped: [CAPTION] })], 'a')
    expect(date).toMatchObject({ value: '2021-12-12', precision: 'day', basis: 'inferred' })
    expect(date!.evidence.words).toMatch(/Sunday/)
    expect(date!.evidence.words).toMatch(/9 December 2021/)
  })
  test('stays undated where no year is known', () => {
    expect(published([report({ id: 'a', text: AFTER })], 'a')).toBeNull()
  })
  test('stays undated where two weekdays lie behind it', () => {
    const text = `${AFTER} Another envoy had left on Friday.`
    expect(published([report({ id: 'a', text, dropped: [CAPTION] })], 'a')).toBeNull()
  })
  test('is read anew: its weekday now is a day', () => {
    const [dated] = dateReports([report({ id: 'a', text: AFTER, dropped: [CAPTION] })])
    expect(dated!.reading.times.map(({ value }) => value)).toContain('2021-12-12')
  })
})

describe('a report beside dated ones', () => {
  const DATED: Marked[] = [
    {
      id: 'first',
      published: '2021-12-03',
      text: 'The palace said Friday that a meeting of Ada Holm and Per Lund would take place next week in Bergen.',
    },
    {
      id: 'second',
      published: '2021-12-04',
      text: 'Ada Holm and Per Lund will hold a meeting in Bergen on Tuesday, the palace said. Spokesman Nils Aker said the meeting in Bergen would begin at noon and the ministers would decide its length.',
    },
  ]
  const UNDATED: Marked = {
    id: 'undated',
    title: 'Palace: the meeting of Ada Holm and Per Lund in Bergen will be on Tuesday',
    text: 'The meeting in Bergen will begin at noon, and its length will be decided by the ministers, spokesman Nils Aker added. The palace had announced on Friday that a meeting of Ada Holm and Per Lund is expected next week in Bergen.',
  }
  test('lies between its weekdays, on the day its news is first reported', () => {
    const date = published([...DATED, UNDATED].map(report), 'undated')
    expect(date).toMatchObject({ value: '2021-12-04', basis: 'inferred' })
    expect(date!.evidence.words).toMatch(/Friday, 3 December 2021/)
    expect(date!.evidence.words).toMatch(/Saturday, 4 December 2021 to Monday, 6 December 2021/)
  })
  test('stays undated where the others tell other things', () => {
    const other = {
      id: 'other',
      published: '2021-12-03',
      text: 'Barley prices rose on Friday in the south of the country.',
    }
    expect(published([report(other), report(UNDATED)], 'undated')).toBeNull()
  })
  test('leaves the dated ones as they are', () => {
    const reports = DATED.map(report)
    expect(dateReports(reports)).toEqual(reports)
  })
})

describe('a report whose dateline names its day without a year', () => {
  const SINKS: Marked = {
    id: 'sinks',
    published: '2024-06-03',
    text: 'A ferry with 214 aboard sank off Sund late on Sunday, the coast guard said.',
  }
  const QUITS = 'June 7 (Corvus News) - The transport minister resigned on Friday over the ferry that sank off Sund.'

  test('has the year in which it lies nearest to the dated reports, and says so', () => {
    const date = published([SINKS, { id: 'quits', text: QUITS }].map(report), 'quits')
    expect(date).toMatchObject({ value: '2024-06-07', basis: 'inferred', rule: 'story/dating/dateline-day' })
    expect(date!.evidence.words).toMatch(/“June 7”.*Monday, 3 June 2024.*Friday, 7 June 2024/)
  })
  test('may be of the year before or after', () => {
    const text = QUITS.replace('June 7', 'Jan. 2')
    expect(
      published(
        [
          { ...SINKS, published: '2023-12-30' },
          { id: 'quits', text },
        ].map(report),
        'quits',
      )?.value,
    ).toBe('2024-01-02')
  })
  test('stays undated where the story has no date at all', () => {
    expect(published([report({ id: 'quits', text: QUITS })], 'quits')).toBeNull()
  })
})

test('two reports of one topic, each with its own news of a Friday, do not date each other', () => {
  const marked: Marked[] = [
    {
      id: 'talks',
      published: '2023-09-10',
      text: 'Halden Steel is in talks to buy its rival Norrvik Metals for 3.4 billion euros, two people said on Sunday.',
    },
    {
      id: 'vote',
      published: '2023-10-20',
      text: 'Owners of Norrvik Metals voted on Friday in favour of the 3.4 billion euros that its rival Halden Steel offers.',
    },
    {
      id: 'dropped',
      text: 'Halden Steel dropped its bid of 3.4 billion euros for its rival Norrvik Metals on Friday, blaming Brussels.',
    },
  ]
  expect(published(marked.map(report), 'dropped')).toBeNull()
})
