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
