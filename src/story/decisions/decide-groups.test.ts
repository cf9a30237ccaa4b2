import { expect, test } from 'vitest'
import { makeReport } from '../../../test/make-report.ts'
import { decideGroups, type GroupingVerdict } from './decide-groups.ts'

const group = (...ids: string[]) => ({
  reports: ids.map((id) => makeReport({ id, text: 'The bridge closed.' })),
  because: new Map(ids.map((id) => [id, 'likeness'])),
})
const decide = (...verdicts: GroupingVerdict[]) =>
  decideGroups(
    [group('a', 'b', 'c'), group('d', 'e')],
    verdicts.map((verdict, n) => ({ id: `${n}`, verdict, reason: 'one ferry' })),
  )
const ids = (groups: ReturnType<typeof decide>) =>
  groups.map(({ reports }) => reports.map(({ article }) => article.id).join(''))

test('stories are joined, and each article that came says why', () => {
  const groups = decide({ kind: 'together', stories: [['a', 'b', 'gone'], ['e']] })
  expect(ids(groups)).toEqual(['abcde'])
  expect(groups[0]!.because.get('d')).toBe('the reader said so: one ferry')
  expect(groups[0]!.because.get('a')).toBe('likeness')
})

test('articles are set apart, and one is pinned to a story', () => {
  expect(ids(decide({ kind: 'apart', articles: ['a', 'd'] }))).toEqual(['bc', 'e', 'ad'])
  expect(ids(decide({ kind: 'pin', article: 'c', story: ['d', 'e'] }))).toEqual(['ab', 'dec'])
})

test('later decisions build on earlier ones; what is gone changes nothing', () => {
  expect(ids(decide({ kind: 'together', stories: [['a'], ['d']] }, { kind: 'apart', articles: ['d', 'e'] }))).toEqual([
    'abc',
    'de',
  ])
  expect(ids(decide({ kind: 'apart', articles: ['x'] }, { kind: 'together', stories: [['a'], ['x']] }))).toEqual([
    'abc',
    'de',
  ])
  expect(ids(decide({ kind: 'pin', article: 'd', story: ['x'] }))).toEqual(['abc', 'de'])
})
