import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDatesInText } from './find-dates-in-text.ts'
import { withGiven } from './given-dates.ts'

const STORY =
  'The harbour of Velmara was closed on Thursday after a storm, the port authority said, and would stay closed until its piers are mended.'

const published = (text: string): string | undefined => findDatesInText(text).published?.value

test('a line of its own above the story dates it', () => {
  const text = `Storm closes harbour\n\nBy Ana Ruiz\n\nMarch 14, 2019\n\n${STORY}`
  expect(findDatesInText(text).published).toEqual({
    value: '2019-03-14',
    precision: 'day',
    basis: 'stated',
    rule: 'text-date-line',
    evidence: { words: 'March 14, 2019', where: 'text' },
  })
})

test('a day that closes the text dates it, and a sentence that names one does not', () => {
  expect(published(`Storm closes harbour\n\n${STORY}\n\nMarch 14, 2019`)).toBe('2019-03-14')
  expect(published(`Storm closes harbour\n\n${STORY}\n\nThursday, 14.03.2019\n© The Velmara Post`)).toBe('2019-03-14')
  expect(published(`Storm closes harbour\n\n${STORY}\n\nIt had last been closed on March 14, 2019.`)).toBeUndefined()
})

test('labels tell publication from change', () => {
  const text = `Storm closes harbour\nWire | Updated: 15-03-2019 08:10 IST | Created: 14-03-2019 19:23 IST\n${STORY}`
  const found = findDatesInText(text)
  expect(found.published).toMatchObject({ value: '2019-03-14T19:23', precision: 'minute', shared: 'IST' })
  expect(found.modified).toMatchObject({ value: '2019-03-15T08:10' })
})

test('a day that can be read in two orders is read by the zone beside it, or by a certain date on the page, or not at all', () => {
  expect(published(` date 2019-03-14 Left Menu\nWire | Created: 14-03-2019 19:23 IST\n${STORY}`)).toBe(
    '2019-03-14T19:23',
  )
  expect(published(`Updated: 03-04-2019 08:10 IST\n${STORY}`)).toBe('2019-04-03T08:10')
  expect(published(`Published 03/04/2019\nstamp 2019-03-04\n${STORY}`)).toBe('2019-03-04')
  expect(published(`Published 03/04/2019\n${STORY}`)).toBeUndefined()
})

test('a dateline and a printed address date a story', () => {
  expect(published(`VELMARA, March 14, 2019 (Wire) — ${STORY}`)).toBe('2019-03-14')
  expect(findDatesInText(`${STORY}\nOriginal url:\nhttps://velmara.example/2019/03/14/storm`).published).toMatchObject({
    value: '2019-03-14',
    basis: 'address',
  })
})

describe('what happened on a day was not published on it', () => {
  test.each([
    `Storm closes harbour\nThe harbour of Velmara is seen on March 14, 2019.\n${STORY}`,
    `${STORY}\nThe piers were built on 14 March 2012 by two brothers.`,
    `${STORY}\n© 14 March 2019 Velmara Press`,
    `${STORY}\n\nMarch 20, 2019\n\nMayor of Velmara resigns`,
    STORY,
    '',
  ])('%s', (text) => {
    expect(findDatesInText(text)).toEqual({ published: null, modified: null })
  })
})

test('what was given wins over the text, except where the text says the same day more closely; the user’s day is the last resort', () => {
  const found = findDatesInText(`14 March 2019 19:23\n${STORY}`)
  expect(withGiven(found, { published: '2019-03-15' }).published).toMatchObject({ value: '2019-03-15', basis: 'given' })
  expect(withGiven(found, { published: '2019-03-14' }).published).toMatchObject({
    value: '2019-03-14T19:23',
    basis: 'stated',
  })
  expect(withGiven(found, { published: 'last week' }).published).toMatchObject({ basis: 'stated' })
  expect(withGiven(found, { fallback: '2019-04-01' }).published).toMatchObject({ basis: 'stated' })
  const nothing = { published: null, modified: null }
  expect(withGiven(nothing, { fallback: '2019-04-01' }).published).toMatchObject({
    value: '2019-04-01',
    basis: 'given',
    rule: 'given-by-user',
  })
  expect(withGiven(nothing, { published: '2019-04' }).published).toMatchObject({ value: '2019-04', precision: 'month' })
})

test('a date given with a document is not taken where it lies after the day of fetching', () => {
  const found = findDatesInText(STORY, { url: null, language: 'en', title: null })
  const given = (published: string) => withGiven(found, { published }, '2019-04-01T22:00:00Z')
  for (const ahead of ['2099-05-12T10:00:00Z', '2019-04-05', '2020']) {
    expect(given(ahead).published?.basis).not.toBe('given')
    expect(given(ahead).warnings).toEqual([expect.stringContaining('lies after the day on which it was fetched')])
  }
  // Zones differ, and pages are dated ahead by a day.
  for (const near of ['2019-04-03T09:00:00+12:00', '2019-04', '2019']) {
    expect(given(near)).toMatchObject({ published: { basis: 'given' }, warnings: [] })
  }
})

test('any text: no throw, and the evidence is words of the text', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom('Published', '14 March 2019', '03/04/2019 10:00 IST', STORY, '© 2019'),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join('\n')
      const { published: found } = findDatesInText(text)
      if (found && found.basis === 'stated') expect(text).toContain(found.evidence.words)
    }),
  )
})

test('in a page’s text with its menus in, the line nearest to the headline dates it, not the first of a list', () => {
  const menu = 'News\nMarch 20, 2019\nMayor resigns\nMarch 19, 2019\nSchool reopens'
  const text = `${menu}\nStorm closes harbour\nBy Ana Ruiz, staff writer | March 14, 2019\n${STORY}\nMarch 1, 2019\nOlder report`
  expect(findDatesInText(text, { title: 'Storm closes harbour' }).published).toMatchObject({
    value: '2019-03-14',
    rule: 'text-headline',
  })
})
