import { expect, test } from 'vitest'
import { makeReport } from '../../test/make-report.ts'
import { findEvents } from './events/find-events.ts'
import { pageMatter } from './page-matter.ts'
import { findPeople } from './people/find-people.ts'
import { collectSayings } from './statements/saying.ts'

const REPORT = 'The ferry sank on Sunday off Havn, the coast guard said.'
const matterOf = (...paragraphs: string[]) => {
  const text = paragraphs.join('\n\n')
  return pageMatter(text).map(({ start, end }) => text.slice(start, end))
}

test.each([
  'FILE - In this May 3 photo, Mayor Lund opens the harbour. Lund said on Tuesday that it was late. (Rua Aas/Havn Press)',
  'Reuters The ferry had left the harbour on Friday with nobody at the helm',
  'Getty - Contributor Divers said the wreck lies deep',
  'Mayor Edda Lund waits at the quay on Monday, May 6, 2024. (Coast Guard via AP)',
  '3/16 2009 Fishermen mend their nets. Many men here feel that the sea is theirs. (Havn, 7 May 2009) Rua Aas',
  "MOST READ IN NEWS LOST CAT Mum says 'thief' took the cat on Christmas Day",
])('words under a picture and lists of other reports are the page: %s', (words) => {
  expect(matterOf(REPORT, words, 'Divers went down on Monday.')).toEqual([words])
})

test('what a report itself says is none, however it opens or ends', () => {
  expect(
    matterOf('Reuters reported on Friday that the ferry was old.', 'The union (which has 3,000 members) is angry.'),
  ).toEqual([])
  expect(matterOf('Havn is quiet. (Reporting by Edda Lund; Editing by Rua Aas)')).toEqual([])
})

test('behind "Read more" only other reports are listed, unless the report goes on', () => {
  expect(matterOf(REPORT, 'Read more:', 'A ferry sank here 12 years ago', 'Why ferries sink')).toHaveLength(3)
  expect(matterOf(REPORT, 'Read more:', 'A ferry sank here 12 years ago', `${REPORT} `.repeat(4))).toEqual([])
})

test('neither the timeline nor who said what takes anything from it', () => {
  const caption =
    'FILE - In this May 3 photo, Mayor Edda Lund opens the harbour. Lund said on Tuesday that it was late.'
  const report = makeReport({ id: 'a', text: `${REPORT}\n\n${caption}`, day: '2024-05-14' })
  const cast = findPeople([report])
  expect(findEvents(report, cast).map(({ date }) => date)).not.toContain('2024-05-14')
  expect(
    collectSayings([report], cast)
      .map(({ text }) => text)
      .join(),
  ).not.toContain('late')
})
