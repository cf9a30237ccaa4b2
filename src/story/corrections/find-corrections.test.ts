import { expect, test } from 'vitest'
import { makeReport } from '../../../test/make-report.ts'
import type { Notice } from '../../article/article.ts'
import { traceLineage } from '../lineage/trace-lineage.ts'
import type { Report } from '../report.ts'
import { findCorrections } from './find-corrections.ts'

const STORY = (passengers: string): string =>
  `The ferry to Arden sank on Monday evening after it had struck a rock near the lighthouse, the harbour master said.

There were ${passengers} passengers on board when the old ferry left the northern pier in heavy rain, he added.

All of them were taken ashore by fishing boats before midnight, and none was hurt in the cold water.`
const NOTE = '(Corrects the number of passengers to 41, not 14, in the second paragraph)'
const noted = (report: Report, notice: Notice): Report => ({
  ...report,
  article: { ...report.article, notices: [notice] },
})
const corrections = (...reports: Report[]) => findCorrections(reports, traceLineage(reports))

const old = makeReport({ id: 'old', day: '2024-05-06', text: STORY('14') })
const right = noted(makeReport({ id: 'right', day: '2024-05-07', text: STORY('41') }), {
  kind: 'corrected',
  words: NOTE,
  where: 'dropped',
})

test('a report that still carries the corrected words is named, with both wordings', () => {
  const [correction] = corrections(old, right)
  expect(correction).toMatchObject({ article: 'right', kind: 'corrected', words: NOTE, carriers: [{ article: 'old' }] })
  expect(correction!.carriers[0]!.old.exact).toMatch(/There were 14 passengers/)
  expect(correction!.carriers[0]!.now?.exact).toMatch(/There were 41 passengers/)
})

test('a report that says what the corrected one says carries nothing old', () => {
  expect(corrections(makeReport({ id: 'copy', day: '2024-05-08', text: STORY('41') }), right)[0]!.carriers).toEqual([])
})

test('a difference that the note does not speak of is not its business', () => {
  const other = makeReport({ id: 'other', day: '2024-05-06', text: STORY('41').replace('heavy rain', 'heavy fog') })
  expect(corrections(other, right)[0]!.carriers).toEqual([])
})

test('whoever copied a withdrawn report is named', () => {
  const killed = noted(makeReport({ id: 'killed', day: '2024-05-07', text: STORY('14') }), {
    kind: 'withdrawn',
    words: 'KILL:',
    where: 'title',
  })
  expect(corrections(old, killed)).toMatchObject([
    { article: 'killed', kind: 'withdrawn', carriers: [{ article: 'old', now: null }] },
  ])
})

const CUT = (passengers: string): string => STORY(passengers).split('\n\n').slice(0, 2).join('\n\n')
const SECOND_HAND = (passengers: string): string =>
  `Our harbour has had a bad night, and the council meets on Friday.\n\n${CUT(passengers)}`
const descendants = (passengers: string): Report[] => [
  makeReport({ id: `direct ${passengers}`, day: '2024-05-07', text: STORY(passengers) }),
  makeReport({ id: `cut ${passengers}`, day: '2024-05-07', text: CUT(passengers) }),
  makeReport({ id: `second-hand ${passengers}`, day: '2024-05-08', text: SECOND_HAND(passengers) }),
]
const carriersOf = (reports: readonly Report[]): string[] => {
  const carriers = corrections(...reports).flatMap((correction) => correction.carriers)
  return [...new Set(carriers.map(({ article }) => article))].sort()
}

test('of those that took a corrected text, whole, cut and at second hand, the ones with the old words are named and no other', () => {
  expect(carriersOf([old, right, ...descendants('14'), ...descendants('41')])).toEqual([
    'cut 14',
    'direct 14',
    'old',
    'second-hand 14',
  ])
})

test('whoever took a withdrawn text, whole, cut or at second hand, is named, and not who withdrew it too', () => {
  const notice: Notice = { kind: 'withdrawn', words: 'WITHDRAWN:', where: 'title' }
  const killed = noted(makeReport({ id: 'killed', day: '2024-05-06', text: STORY('14') }), notice)
  const [direct, cut, secondHand] = descendants('14')
  expect(carriersOf([killed, direct!, noted(cut!, notice), secondHand!])).toEqual(['direct 14', 'second-hand 14'])
})

test('an outlet that corrects its own copy shows that the agency and its other clients carry the old words', () => {
  const agency = makeReport({ id: 'agency', day: '2024-05-06', agencies: ['NPA'], text: STORY('14') })
  const mended = noted(makeReport({ id: 'mended', day: '2024-05-07', outlet: 'Arden Post', text: STORY('41') }), {
    kind: 'corrected',
    words: NOTE,
    where: 'dropped',
  })
  const client = makeReport({ id: 'client', day: '2024-05-07', outlet: 'Valley Post', text: CUT('14') })
  expect(corrections(agency, mended, client)).toMatchObject([{ article: 'mended' }])
  expect(carriersOf([agency, mended, client])).toEqual(['agency', 'client'])
})

test('a report that says what a note of its own takes back is named', () => {
  const told = makeReport({
    id: 'told',
    day: '2024-05-06',
    text: 'The old captain of the ferry drowned in the harbour on Monday, bringing the number of dead to three.',
  })
  const note = makeReport({
    id: 'note',
    day: '2024-05-08',
    text: 'Correction: On Monday we wrote that the captain of the ferry had drowned in the harbour. He is alive.',
  })
  const words = note.article.text
  expect(corrections(told, noted(note, { kind: 'corrected', words, where: 'text' }))).toMatchObject([
    { article: 'note', carriers: [{ article: 'told', now: null }] },
  ])
})
