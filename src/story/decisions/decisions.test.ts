import { expect, test } from 'vitest'
import { makeReport } from '../../../test/make-report.ts'
import { tellStories } from '../tell-stories.ts'
import type { Decision, Verdict } from './decision.ts'

const REPORTS = [
  makeReport({
    id: 'a',
    outlet: 'Valley Post',
    day: '2025-03-14',
    text: 'Mayor Karin Solberg said on Friday that the old bridge would be closed for repairs in June. “The bridge is older than the town hall and nobody has ever paid for it,” Karin Solberg said.',
  }),
  makeReport({
    id: 'b',
    outlet: 'Hill News',
    day: '2025-03-15',
    text: 'The old bridge will close for repairs. “The bridge is older than the town hall and nobody has ever paid for it,” Karin Solberg said. Engineer Kari Solbakken said that the bridge would hold.',
  }),
]
const tell = (...verdicts: Verdict[]) => {
  const decisions = verdicts.map(
    (verdict, n): Decision => ({ id: `d${n}`, story: ['a', 'b'], reason: 'I asked', ...verdict }),
  )
  return [...tellStories(REPORTS, { oneStory: true, decisions })][0]!
}
const person = (name: string) => ({ name, kind: 'person' as const })
const QUOTE = 'The bridge is older'
const place = (n: number) => {
  const { id, text } = REPORTS[n]!.article
  return { article: id, start: text.indexOf(QUOTE), end: text.indexOf(QUOTE) + QUOTE.length }
}
const quoted = (story: ReturnType<typeof tell>) => story.statements.filter(({ text }) => text.includes(QUOTE))
const peopleOf = (story: ReturnType<typeof tell>) =>
  story.people.filter(({ kind }) => kind === 'person').map(({ name, decided }) => [name, decided])

test('without a decision nothing is marked', () => {
  const story = tell()
  expect(story.decisions).toEqual([])
  expect(peopleOf(story)).toEqual([
    ['Karin Solberg', []],
    ['Kari Solbakken', []],
  ])
  expect(quoted(story)).toHaveLength(1)
  expect(story.origins).toHaveLength(2)
})

test('two people that are one are joined, under the first one’s name', () => {
  const story = tell({ kind: 'same-person', people: [person('Karin Solberg'), person('Kari Solbakken')] })
  expect(peopleOf(story)).toEqual([['Karin Solberg', ['d0']]])
  expect(story.people.find(({ name }) => name === 'Karin Solberg')!.aliases).toContain('Kari Solbakken')
  expect(story.decisions).toMatchObject([
    { id: 'd0', by: 'reader', reason: 'I asked', applied: true, about: ['karin-solberg'] },
  ])
})

test('one name that is two people is parted, and what they said with it', () => {
  const story = tell({ kind: 'two-people', person: person('Karin Solberg'), articles: ['b'] })
  expect(peopleOf(story).filter(([name]) => name === 'Karin Solberg')).toHaveLength(2)
  expect(new Set(quoted(story).map(({ speaker }) => speaker)).size).toBe(quoted(story).length)
})

test('claims are parted and joined as the reader says', () => {
  const parted = tell({ kind: 'not-same-claim', claims: [place(0), place(1)] })
  expect(quoted(parted).map(({ decided }) => decided)).toEqual([['d0'], ['d0']])
  const other = REPORTS[1]!.article.text.indexOf('that the bridge would hold')
  const joined = tell({
    kind: 'same-claim',
    claims: [place(0), { article: 'b', start: other, end: other + 10 }],
  })
  expect(quoted(joined)[0]!.variants.map(({ text }) => text)).toEqual(['the bridge would hold'])
})

test('origins are joined, set apart and named as the reader says', () => {
  expect(tell({ kind: 'same-origin', articles: ['a', 'b'] }).origins).toMatchObject([
    { articles: ['a', 'b'], decided: ['d0'] },
  ])
  const named = tell(
    { kind: 'independent', article: 'b' },
    { kind: 'rename', of: { kind: 'origin', article: 'b' }, name: 'The engineer' },
  )
  expect(named.origins[1]).toMatchObject({ label: 'The engineer', articles: ['b'], decided: ['d0', 'd1'] })
  expect(named.decisions[1]).toMatchObject({ words: 'The engineer', was: 'Hill News' })
})

test('a story is renamed and noted; what finds nothing says so', () => {
  const story = tell(
    { kind: 'rename', of: { kind: 'story' }, name: 'The bridge' },
    { kind: 'note', on: { kind: 'person', person: person('Karin Solberg') }, words: 'Called her.' },
    { kind: 'independent', article: 'gone' },
  )
  expect(story.title).toBe('The bridge')
  expect(story.decisions.map(({ applied, about, words }) => [applied, about, words])).toEqual([
    [true, [story.id], 'The bridge'],
    [true, ['karin-solberg'], 'Called her.'],
    [false, [], null],
  ])
})

test('a decision holds in the story that has most of the articles it was made on', () => {
  const decisions: Decision[] = [
    { id: 'd', story: ['a', 'gone'], reason: null, kind: 'rename', of: { kind: 'story' }, name: 'The bridge' },
    { id: 'e', story: ['gone'], reason: null, kind: 'rename', of: { kind: 'story' }, name: 'No story' },
  ]
  expect([...tellStories(REPORTS, { oneStory: true, decisions })].map(({ title }) => title)).toEqual(['The bridge'])
})
