import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeReport } from '../../../test/make-report.ts'
import { traceLineage } from '../lineage/trace-lineage.ts'
import { findPeople } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import { groupStatements } from './group-statements.ts'
import { NO_SPEAKER } from './words/english.ts'

const report = (id: string, text: string, day = '2024-05-14'): Report => makeReport({ id, text, day })
const group = (reports: readonly Report[]) => groupStatements(reports, findPeople(reports), traceLineage(reports))

const HARBOUR = `Mayor Edda Lindholm opened the harbour on Tuesday.

"We have waited eleven winters for this harbour, and not one fisherman will have to leave the island again," Lindholm told reporters.

Opposition leader Tomas Brandt said the harbour had cost twice what the council was promised.`
const HARBOUR_REWORDED = `The island's new harbour is open. Edda Lindholm, the mayor, said the island had waited "eleven winters for this harbour" and that "not one fisherman will have to leave the island again".

Brandt, Tomas Brandt of the opposition, told a newspaper that bridges were a better use of the money.`
const OTHER = `Tomas Brandt denied that the harbour had cost twice what the council was promised.`

test('one quotation that two reports word differently is one statement with a variant', () => {
  const statements = group([report('a', HARBOUR), report('b', HARBOUR_REWORDED)])
  const waited = statements.filter(({ text }) => text.includes('eleven winters'))
  expect(waited).toHaveLength(1)
  expect(waited[0]).toMatchObject({ speaker: 'edda-lindholm', kind: 'direct' })
  expect(waited[0]!.variants.length).toBeGreaterThan(0)
  expect(waited[0]!.origins).toHaveLength(2)
})

test('a denial of what was said is another statement', () => {
  const statements = group([report('a', HARBOUR), report('c', OTHER)])
  const cost = statements.filter(({ text }) => text.includes('cost twice'))
  expect(cost).toHaveLength(2)
})

test('figures that differ keep statements apart', () => {
  const said = (n: string) =>
    `Edda Lindholm said the new harbour on the island would shelter ${n} boats in winter storms.`
  expect(group([report('a', said('40')), report('b', said('60'))])).toHaveLength(2)
  expect(group([report('a', said('40')), report('b', said('40'))])).toHaveLength(1)
})

test('a copy of a report adds no origin and no statement', () => {
  const once = group([report('a', HARBOUR)])
  const twice = group([report('a', HARBOUR), report('a2', HARBOUR)])
  expect(twice.map(({ text, origins }) => [text, origins.length])).toEqual(
    once.map(({ text, origins }) => [text, origins.length]),
  )
})

test('evidence is always the exact words, and the order of the reports changes nothing', () => {
  const reports = [
    report('a', HARBOUR),
    report('b', HARBOUR_REWORDED, '2024-05-15'),
    report('c', OTHER, '2024-05-16'),
    report('d', `${OTHER}\n\n${HARBOUR}`, '2024-05-13'),
  ]
  const expected = group(reports)
  for (const { evidence, variants } of expected) {
    for (const { article, start, end, exact } of [...evidence, ...variants.flatMap((variant) => variant.evidence)]) {
      expect(reports.find((r) => r.article.id === article)!.article.text.slice(start, end)).toBe(exact)
    }
  }
  const people = findPeople(reports)
  const lineage = traceLineage(reports)
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      expect(groupStatements(shuffled, people, lineage)).toEqual(expected)
      expect(findPeople(shuffled).people.map(({ id, mentions }) => [id, mentions])).toEqual(
        people.people.map(({ id, mentions }) => [id, mentions]),
      )
    }),
    { numRuns: 20 },
  )
})

test('what a statement rests on is no statement of its own', () => {
  const statements = group([
    report('a', 'The army has moved tanks to the border, the ministry said, citing satellite pictures.'),
  ])
  expect(statements.map(({ text }) => text)).toEqual(['The army has moved tanks to the border'])
})

test('what a speaker says next in the same sentence is a statement of its own, and no part of the first', () => {
  const texts = group([
    report(
      'a',
      'Environment Minister Hanna Lind said that Teresk had closed two of the gates, and warned that the river below could run dry.',
    ),
  ]).map(({ text }) => text)
  expect(texts).toContain('Teresk had closed two of the gates')
  expect(texts.filter((text) => text.includes('run dry'))).toHaveLength(1)
})

test('two things that one sentence of a speaker joins stay together', () => {
  const texts = group([
    report('a', 'Hanna Lind said that Teresk had closed two of the gates and that the river below could run dry.'),
  ]).map(({ text }) => text)
  expect(texts).toEqual(['Teresk had closed two of the gates and that the river below could run dry'])
})

test('a phrase in quotation marks claims nothing, a sentence in them does', () => {
  const texts = group([
    report(
      'a',
      'Hanna Lind told reporters of a "river summit" in spring. "We will hold a river summit in spring," Hanna Lind told reporters.',
    ),
  ]).map(({ text }) => text)
  expect(texts).toEqual(['"We will hold a river summit in spring"'])
})

test('what several say as one stands under each who is named, and under nobody whom the words only describe', () => {
  const joint = group([
    report('a', 'Norway said it was worried. Sweden said it was worried.'),
    report('b', 'Its NATO allies and Norway accused the company of filling the lake behind the dam.'),
    report('c', 'Norway and Sweden said the company has been draining the great lake behind the dam.', '2024-05-15'),
  ]).map(({ text, jointly }) => [text.replace(/^the company |^of /, ''), jointly])
  expect(joint.find(([text]) => text!.includes('draining'))![1]).toEqual(['norway', 'sweden'])
  expect(joint.find(([text]) => text!.includes('filling'))![1]).toEqual(['norway'])
})

test('a copy of a statement of three words is no second one', () => {
  const text = 'Edda Lindholm said on Tuesday that the harbour reopened.'
  const statements = group([report('a', text), report('b', `The island has news. ${text}`)])
  expect(statements).toHaveLength(1)
  expect(statements[0]!.evidence).toHaveLength(2)
})

test('what pictures show and months are said to tell is nobody’s statement', () => {
  expect(
    group([
      report('a', 'Pictures showed rows of windows blown out of the harbour building by the force of the storm.'),
    ]),
  ).toEqual([])
})

test.each([
  [
    'The search will go on until Thursday, Edda Lindholm said.',
    'Lindholm, Edda Lindholm of the harbour board, said that crews would keep searching until Thursday.',
  ],
  [
    'Edda Lindholm said Norvia had moved 18,000 soldiers to the frontier.',
    'Edda Lindholm said that Norvia had massed 18,000 troops on the border.',
  ],
])('what one speaker is said to say in other words is one statement: %s', (one, other) => {
  expect(group([report('a', one), report('b', other)]).map(({ variants }) => variants.length)).toEqual([1])
})

test.each([
  ['another figure', 'Edda Lindholm said Norvia had massed 30,000 troops on the border.'],
  ['another speaker', 'Tomas Brandt said Norvia had massed 18,000 troops on the border.'],
  ['the contrary', 'Edda Lindholm said Norvia had not massed 18,000 troops on the border.'],
  ['another day', 'Edda Lindholm said Norvia would mass 18,000 troops on the border on Friday.'],
])('%s is another statement, however alike the words', (_why, other) => {
  const moved = 'Edda Lindholm said Norvia had moved 18,000 soldiers to the frontier on Monday.'
  expect(group([report('a', moved), report('b', other)])).toHaveLength(2)
})

test('a quotation that goes on in the next paragraph is closed where its statement ends', () => {
  const long = `"We have waited eleven winters for this harbour," Mayor Edda Lindholm told reporters.

"Not one fisherman will have to leave the island again, and not one boat will be lost.

"The council has paid for all of it and will go on paying," she said.`
  const texts = group([report('a', long)]).map(({ text }) => text)
  expect(texts.filter((text) => (text.match(/"/g) ?? []).length % 2 === 1)).toEqual([])
  expect(texts.join(' ')).toContain('will be lost."')
})

test('a place and a day are no part of whom somebody told', () => {
  const to = (words: string) =>
    group([report('a', `"The harbour is open and will stay open all winter," Edda Lindholm told ${words}`)]).map(
      ({ addressee }) => addressee,
    )
  expect(to('reporters Monday.')).toEqual(['reporters'])
  expect(to('Cincinnati, where she lives.')).toEqual([null])
})

test.each(['Image copyright NWS Image', 'Screengrab', 'who works for the harbour', 'that a 2015 audit', 'this month'])(
  '“%s” is nobody who speaks',
  (words) => expect(NO_SPEAKER.test(words)).toBe(true),
)
