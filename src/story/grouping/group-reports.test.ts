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

test('two events in alike words stay apart: two shootings', () => {
  const shootings = [
    makeReport({
      id: 'mall-1',
      day: '2025-03-01',
      title: 'Three killed in shooting at mall in Brookfield',
      text: 'A gunman opened fire in a shopping mall in Brookfield on Saturday, killing three people and wounding five, police said. The suspect, Darren Moll, 24, was arrested at the scene. Police chief Anna Reyes said that a handgun was found. Witnesses hid in shops.',
    }),
    makeReport({
      id: 'mall-2',
      day: '2025-03-02',
      title: 'Mall gunman in Brookfield had been dismissed',
      text: 'The man accused of killing three people in a Brookfield shopping mall had lost his job there in January, police chief Anna Reyes said on Sunday. Darren Moll, 24, is being held without bail. Five people were wounded in the shooting.',
    }),
    makeReport({
      id: 'church-1',
      day: '2025-03-02',
      title: 'Four dead as gunman opens fire at church in Tarrow',
      text: 'A gunman killed four people at a church in Tarrow on Sunday and wounded seven, police said. The suspect, who has not been named, shot himself. Sheriff Cole Hanning said that a rifle was found. Worshippers hid under the pews.',
    }),
    makeReport({
      id: 'church-2',
      day: '2025-03-03',
      title: 'Tarrow mourns victims of church shooting',
      text: 'Hundreds came together in Tarrow on Monday to mourn the four people shot dead in church. Sheriff Cole Hanning named the gunman as Lewis Abbot, 51, a former deacon. Seven people were wounded, two of them are in a critical condition.',
    }),
  ]
  expect(idsOf(groupReports(shootings, { oneStory: false }))).toEqual(['church-1 church-2', 'mall-1 mall-2'])
})

test('and two of a numbered series', () => {
  const packages = [
    makeReport({
      id: 'twelfth-1',
      day: '2025-01-18',
      title: 'League adopts 12th package of tariffs against Sarrovia, bans amber',
      text: 'The League on Monday adopted its twelfth package of tariffs against Sarrovia over the war in the straits, banning imports of amber. The measures also tighten the price cap on fish oil. Delmark lifted its reservations after its largest bank was taken off a list.',
    }),
    makeReport({
      id: 'twelfth-2',
      day: '2025-01-19',
      title: 'Amber now, salt later: what the 12th tariff package holds',
      text: 'The League has approved a twelfth round of tariffs against Sarrovia. Its centrepiece is a ban on the import of amber. Delmark had held up the deal over its largest bank. The price cap on fish oil is to be enforced more strictly.',
    }),
    makeReport({
      id: 'thirteenth-1',
      day: '2025-03-21',
      title: 'League agrees 13th package of tariffs against Sarrovia',
      text: 'Ambassadors of the League agreed on Wednesday on a thirteenth package of tariffs against Sarrovia, two years after the war in the straits began. It lists nearly 200 people and firms, among them makers of drone parts. Hallonia dropped its objections.',
    }),
    makeReport({
      id: 'thirteenth-2',
      day: '2025-03-23',
      title: 'Drone parts in the sights of new League tariffs',
      text: 'The League formally adopted its 13th tariff package against Sarrovia on the eve of the second anniversary of the war in the straits. Makers of drone parts are on the list of 193 names. Hallonia had delayed the agreement.',
    }),
  ]
  expect(idsOf(groupReports(packages, { oneStory: false }))).toEqual([
    'thirteenth-1 thirteenth-2',
    'twelfth-1 twelfth-2',
  ])
})
