import { expect, test } from 'vitest'
import { sampleRecord } from '../../test/sample-record.ts'
import { inShort } from './in-short.ts'
import type { Record } from './record.ts'

type Entry = Record['timeline'][number]

const record = sampleRecord()
const entry = (date: string, status: Entry['status'], origins: string[], more: Partial<Entry> = {}): Entry => ({
  ...record.timeline[0]!,
  date: { ...record.timeline[0]!.date, value: date },
  status,
  origins,
  background: false,
  ...more,
})
const last = record.articles
  .flatMap(({ published }) => published?.value.slice(0, 10) ?? [])
  .sort()
  .at(-1)!

test('the latest, what several origins report, and what is still to come stand apart; background is left out', () => {
  const latest = entry(last, 'happened', ['o1'])
  const attested = entry('2000-01-02', 'happened', ['o1', 'o2'])
  const ahead = entry('2999-01-01', 'planned', ['o1'])
  const timeline = [
    attested,
    entry('2000-01-01', 'happened', ['o1']),
    entry('2000-01-03', 'happened', ['o1', 'o2', 'o3'], { background: true }),
    entry('2000-01-04', 'planned', ['o1', 'o2']),
    latest,
    // A week that was over when the last report came is no longer ahead.
    entry('2000-W05', 'planned', ['o1']),
    ahead,
  ]
  expect(inShort({ ...record, timeline })).toMatchObject({ latest, firm: [attested], ahead: [ahead] })
})

test('a record with nothing dated has nothing in short but what differs', () => {
  const { latest, firm, ahead } = inShort({ ...record, timeline: [] })
  expect({ latest, firm, ahead }).toEqual({ latest: null, firm: [], ahead: [] })
})
