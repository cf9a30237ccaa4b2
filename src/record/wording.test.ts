import { expect, test } from 'vitest'
import { sampleRecord } from '../../test/sample-record.ts'
import type { Record } from './record.ts'
import {
  statementNotes,
  wordCorrection,
  wordDate,
  wordOutlet,
  wordPublished,
  wordRoles,
  wordShortDate,
  wordSpan,
  wordStatement,
} from './wording.ts'

test('a date is worded as precisely as it is known', () => {
  expect(wordDate('2021-12-07')).toBe('7 December 2021')
  expect(wordDate('2021-12-07T19:23+05:30')).toBe('7 December 2021')
  expect(wordDate('2021-12')).toBe('December 2021')
  expect(wordDate('2014')).toBe('2014')
  expect(wordShortDate('2021-09-07')).toBe('7 Sep 2021')
  expect(wordShortDate('2021-06')).toBe('June 2021')
  expect(wordDate('2021-W49')).toBe('week of 6 December 2021')
  expect(wordShortDate('2021-W49')).toBe('week of 6 Dec 2021')
})

test('a form that is no calendar date is shown as it is', () => {
  expect(wordDate('2021-W99')).toBe('2021-W99')
  expect(wordDate('2021-13-07')).toBe('2021-13-07')
})

test('a span says once what both days share', () => {
  expect(wordSpan({ from: '2021-12-03', to: '2021-12-12' })).toBe('3 to 12 December 2021')
  expect(wordSpan({ from: '2021-11-30', to: '2021-12-02' })).toBe('30 November to 2 December 2021')
  expect(wordSpan({ from: '2021-12-31', to: '2022-01-01' })).toBe('31 December 2021 to 1 January 2022')
  expect(wordSpan({ from: '2021-12-03', to: '2021-12-03' })).toBe('3 December 2021')
})

test('who an article is by: outlet, agency, or unknown', () => {
  expect(wordOutlet({ outlet: { name: 'Farmdesk', domain: null }, agencies: ['NPA'] })).toBe('Farmdesk / NPA')
  expect(wordOutlet({ outlet: null, agencies: ['NPA'] })).toBe('NPA, outlet unknown')
  expect(wordOutlet({ outlet: null, agencies: [] })).toBe('outlet unknown')
})

test('a worked-out date says so, and a known zone is shown', () => {
  expect(wordPublished({ published: { value: '2021-12-12', basis: 'inferred' } })).toBe('12 December 2021, inferred')
  expect(wordPublished({ published: { value: '2021-12-03T19:23+05:30', basis: 'stated' } })).toBe(
    '3 December 2021, 19:23 (+05:30)',
  )
  const zone = { basis: 'unknown', name: null, written: 'IST' } as const
  expect(wordPublished({ published: { value: '2021-12-03T19:23', basis: 'stated', zone } })).toBe(
    '3 December 2021, 19:23 (IST)',
  )
  expect(wordPublished({ published: null })).toBe('undated')
})

test('a direct quotation gets quotation marks once, any other statement the cue it needs', () => {
  const of = { speaker: 'ida-holm', by: 'Holm', cue: null }
  expect(wordStatement({ ...of, text: 'Never', kind: 'direct' })).toBe('“Never”')
  expect(wordStatement({ ...of, text: '“Never”', kind: 'direct' })).toBe('“Never”')
  expect(wordStatement({ ...of, text: 'any plan', kind: 'indirect', cue: 'denied' })).toBe('denied any plan')
})

test('a statement of somebody whom no report names says who it is by in the report’s words', () => {
  expect(wordStatement({ speaker: null, by: 'an official', cue: null, text: 'it is over', kind: 'indirect' })).toBe(
    'an official: it is over',
  )
})

const STATEMENT = { kind: 'indirect', attitude: 'says', negated: true, hedged: false, addressee: null }

function notesOn(changed: object): string[] {
  return statementNotes({ ...STATEMENT, ...changed } as unknown as Record['statements'][number])
}

test('a negation is told once: by the cue where that is shown, else by a note', () => {
  expect(notesOn({ cue: 'did not say' })).toEqual([])
  expect(notesOn({ cue: 'didn’t confirm' })).toEqual([])
  expect(notesOn({ cue: null })).toEqual(['not, as reported'])
  expect(notesOn({ cue: 'say' })).toEqual(['not, as reported'])
  expect(notesOn({ cue: 'did not say', kind: 'direct' })).toEqual(['not, as reported'])
})

test('of several roles each says the day it was first told, where they may have followed one another', () => {
  const record = sampleRecord()
  const [one, two] = record.articles
  const later = { ...two!, published: { ...two!.published!, value: '2025-06-01' } }
  const role = (text: string, article: string) => ({ text, evidence: [{ article, start: 0, end: 1, exact: 'T' }] })
  const words = (...roles: ReturnType<typeof role>[]) => wordRoles({ ...record, articles: [one!, later] }, { roles })
  expect(words(role('mayor', 'one'), role('former mayor', 'two'))).toEqual([
    'mayor (14 Mar 2025)',
    'former mayor (1 June 2025)',
  ])
  expect(words(role('mayor', 'two'))).toEqual(['mayor'])
})

test('a corrected report without a headline is named by its number, never by its file', () => {
  const record = sampleRecord()
  record.articles[0]!.title = null
  const correction = {
    article: record.articles[0]!.id,
    kind: 'corrected',
    words: '(it was two)',
    carriers: [],
  } as never
  expect(wordCorrection(record, correction)).toBe(
    'Report 1 was corrected (it was two); no report here carries the old words',
  )
})
