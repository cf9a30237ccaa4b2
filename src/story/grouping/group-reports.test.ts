import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeReport } from '../../../test/make-report.ts'
import type { Report } from '../report.ts'
import { groupReports } from './group-reports.ts'

const FERRY = [
  makeReport({
    id: 'ferry-1',
    title: 'Ferry runs aground off Lindholm with 140 aboard',
    day: '2025-05-02',
    text: 'The ferry Aurelia ran aground off the island of Lindholm on Friday with 140 passengers aboard, the coast guard said. Nobody was hurt. Captain Ove Brask told the harbour master that the rudder had jammed in heavy swell.',
  }),
  makeReport({
    id: 'ferry-2',
    title: 'Passengers rescued from stranded Aurelia',
    day: '2025-05-03',
    text: 'All 140 passengers of the stranded ferry Aurelia were brought ashore at Lindholm by lifeboats overnight. The coast guard is to tow the ship at high tide. A jammed rudder is thought to be the cause.',
  }),
  makeReport({
    id: 'ferry-3',
    text: 'Coast guard tugs pulled the Aurelia off the rocks near Lindholm. The captain, Ove Brask, said that its rudder had failed. The ferry carried 140 people when it ran aground.',
  }),
]
const BAKERY = [
  makeReport({
    id: 'bakery-1',
    title: 'Bakers of Torvik strike over night shifts',
    day: '2025-05-02',
    text: 'Bakers in Torvik walked out on Friday over night shifts. Their union, led by Marta Quist, wants bread to be baked after five in the morning. Owners of the forty bakeries called the demand absurd.',
  }),
  makeReport({
    id: 'bakery-2',
    title: 'No bread in Torvik as strike goes on',
    day: '2025-05-04',
    text: 'Shelves in Torvik were empty for a third day as bakers stayed out. Union leader Marta Quist said that owners of the bakeries had refused to talk about night shifts.',
  }),
]
const ALL = [...FERRY, ...BAKERY]
const idsOf = (groups: readonly { readonly reports: readonly Report[] }[]) =>
  groups
    .map(({ reports }) =>
      reports
        .map(({ article }) => article.id)
        .sort()
        .join(' '),
    )
    .sort()

test('reports of one event come together and others stay apart', () => {
  expect(idsOf(groupReports(ALL, { oneStory: false }))).toEqual(['bakery-1 bakery-2', 'ferry-1 ferry-2 ferry-3'])
})

test('one story where the user says so', () => {
  expect(groupReports(ALL, { oneStory: true }).length).toBe(1)
  expect(groupReports([], { oneStory: true })).toEqual([])
})

test('each membership says what it rests on', () => {
  const groups = groupReports(ALL, { oneStory: false })
  for (const { reports, because } of groups) {
    for (const { article } of reports) expect(because.get(article.id)).toMatch(/^because: shares .+ with “/)
  }
  const [group] = groupReports([FERRY[0]!], { oneStory: false })
  expect(group!.because.get('ferry-1')).toMatch(/no other report/)
})

test('the order in which reports come changes nothing', () => {
  const expected = groupReports(ALL, { oneStory: false })
  fc.assert(
    fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (order) => {
      expect(groupReports(order, { oneStory: false })).toEqual(expected)
    }),
  )
})

test('empty and wordless reports stand alone', () => {
  const empty = ['a', 'b'].map((id) => makeReport({ id, text: '…' }))
  expect(idsOf(groupReports([...empty, ...BAKERY], { oneStory: false }))).toEqual(['a', 'b', 'bakery-1 bakery-2'])
})
