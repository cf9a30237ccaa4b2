import { describe, expect, test } from 'vitest'
import { type Marked, markedReport } from '../../../test/marked-report.ts'
import { ageLatePages } from './age-late-pages.ts'
import { findEvents } from './find-events.ts'
import { leaveOutLatePages } from './leave-out-late-pages.ts'

const CAST = { people: [], personOf: () => null }

interface Page {
  readonly published: string
  readonly text: string
}

/** The days and months that the pages' events are told of, each with its rule's name. */
function daysOf(...pages: readonly Page[]): string[] {
  const mentions = pages.flatMap((page, n) => findEvents(markedReport({ id: `page-${n}`, ...page }), CAST))
  return ageLatePages(mentions.map((mention) => ({ ...mention, isReckoned: true }))).map(
    ({ date, rule }) => `${date} ${rule.split('/').at(-1)}`,
  )
}

/** What is left of the last page's days beside the others. */
function daysLeft(...pages: readonly (Page & Partial<Marked>)[]): string[] {
  const reports = pages.map((page, n) => markedReport({ id: `page-${n}`, ...page }))
  const mentions = reports.flatMap((report) => findEvents(report, CAST))
  const left = leaveOutLatePages(ageLatePages(mentions.map((mention) => ({ ...mention, isReckoned: true }))))
  return left.filter(({ report }) => report === reports.at(-1)).map(({ date }) => date)
}

const SUNK: readonly Page[] = [
  {
    published: '2025-03-17',
    text: 'The ferry to [Sund|sund|place] sank in heavy rain {on Sunday|2025-03-16}, drowning nine of its crew.',
  },
  {
    published: '2025-03-18',
    text: 'Heavy rain delayed the search for the crew of the [Sund|sund|place] ferry, which sank {on Sunday|2025-03-16}.',
  },
]
const DATED_ANEW: Page = {
  published: '2025-09-30',
  text: 'Nine of the crew drowned when the [Sund|sund|place] ferry sank in the rain {on Sunday|2025-09-28}. It was launched {last month|2025-08}.',
}

test('an old report whose page was dated anew tells the old event, and all its days are so much earlier', () => {
  const late = daysOf(...SUNK, DATED_ANEW)
  expect(late).toContain('2025-03-16 page-dated-anew')
  expect(late).toContain('2025-02 page-dated-anew')
  expect(late.filter((day) => day.startsWith('2025-09-28') || day.startsWith('2025-08'))).toEqual([])
})

test('another event of the kind on a later Sunday stays where it is', () => {
  const other: Page = {
    published: '2025-09-29',
    text: 'A trawler sank off [Holm|holm|place] {on Sunday|2025-09-28}; three sailors were picked up by a yacht.',
  }
  expect(daysOf(...SUNK, other)).toContain('2025-09-28 test')
})

test('nor is a report that comes without a silence taken for an old one', () => {
  const between = ['2025-03-20', '2025-03-24'].map((published) => ({
    published,
    text: 'Divers searched the wreck {Friday|2025-03-14}.',
  }))
  const next: Page = {
    published: '2025-03-25',
    text: 'The ferry to [Sund|sund|place] sank in heavy rain {on Sunday|2025-03-23}, drowning nine of its crew.',
  }
  expect(daysOf(...SUNK, ...between, next)).toContain('2025-03-23 test')
})

describe('a page that opens with old news and names no weekday', () => {
  const OLD: readonly Page[] = ['2025-03-17', '2025-03-18'].map((published) => ({
    published,
    text: 'The ferry to [Sund|sund|place] sank in heavy rain, drowning nine of its crew. Divers are at work.',
  }))
  const LATE: Page = {
    published: '2025-09-30',
    text: 'Nine of the crew of the ferry drowned when it sank in heavy rain. The inquiry begins {tomorrow|2025-10-01}.',
  }

  test('was dated anew, and when nobody says: what it reckons from its own date has no day', () => {
    expect(daysLeft(...OLD, LATE)).toEqual([])
    expect(daysLeft(OLD[0]!, LATE)).not.toEqual([])
  })
  test('takes the other pages of its outlet and day with it', () => {
    const other: Page = { published: '2025-09-30', text: 'Mourners gathered at the harbour {today|2025-09-30}.' }
    const of = (page: Page, outlet: string) => ({ ...page, outlet })
    expect(daysLeft(...OLD, of(LATE, 'Post'), of(other, 'Post'))).toEqual([])
    expect(daysLeft(...OLD, of(LATE, 'Post'), of(other, 'Echo'))).not.toEqual([])
  })
})
