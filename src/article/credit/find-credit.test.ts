import { describe, expect, test } from 'vitest'
import { cleanText } from '../plain/clean-text.ts'
import type { Credit } from './credit.ts'
import { findCredit } from './find-credit.ts'

const body = [
  'The harbour of Sund was closed on Monday after a crane fell onto the quay, the coast guard said in a statement.',
  'Nobody was hurt, harbour master Ida Holm told Interfax, but three ferries had to turn back and wait for the tide.',
  'The crane was built in 1974 and had been inspected in spring, according to the company that owns it.',
]

function creditOf(lines: readonly string[], url: string | null = null): Credit {
  const whole = lines.join('\n\n')
  const cleaned = cleanText(whole)
  return findCredit(whole, cleaned, url, cleaned.title)
}
const above = (...lines: string[]): Credit => creditOf(['Crane falls in Sund', ...lines, ...body])
const below = (...lines: string[]): Credit => creditOf(['Crane falls in Sund', ...body, ...lines])

describe('bylines', () => {
  test.each([
    ['By Ann Falk', ['Ann Falk'], []],
    ['By Ann Falk and Bo van der Berg', ['Ann Falk', 'Bo van der Berg'], []],
    ['By ANN FALK, AP', ['Ann Falk'], ['AP']],
    ['Von Anna Schreiber', ['Anna Schreiber'], []],
    ['Автор: Анна Писарева', ['Анна Писарева'], []],
    ['By AFP', [], ['AFP']],
    ['By Agence France-Presse', [], ['AFP']],
    ['By NPA', [], ['NPA']],
    ['By ANN FALK, AP Auto Writer', ['Ann Falk'], ['AP']],
    ['By Reuters Staff', [], ['Reuters']],
    ['von Anna Schreiber und Bo Tinte', ['Anna Schreiber', 'Bo Tinte'], []],
  ])('%s', (line, authors, agencies) => {
    expect(above(line)).toMatchObject({ byline: line, authors, agencies })
  })

  test.each([
    'By Ann Falk - 11/19/19 06:56 AM EST',
    'By Ann Falk • 11/08/23 5:19pm',
    'By Ann Falk 2019-11-19T12:48:14Z Space',
    'By Ann Falk, Wednesday, 20 November 2019 08:05 GMT',
    'By Ann Falk Updated Nov 8, 2019',
    'By Ann Falk on November 14, 2019',
  ])('%s ends before its day', (line) => {
    expect(above(line)).toMatchObject({ byline: 'By Ann Falk', authors: ['Ann Falk'] })
  })

  test.each(['By the numbers', 'By accident or by design?', 'Von hier an wird es schwer'])('%s is none', (line) => {
    expect(above(line)).toMatchObject({ byline: null, authors: [], agencies: [] })
  })
})

describe('agencies', () => {
  test.each([
    ['Reuters | Updated: 03-05-2024 19:23 IST', 'Reuters'],
    ['/ Source: Reuters', 'Reuters'],
    ['Quelle: dpa', 'dpa'],
    ['Источник: ТАСС', 'TASS'],
    ['Xinhua | Updated: 2024-05-03 09:10', 'Xinhua'],
    ['Source: Meridian Newswire', 'Meridian Newswire'],
  ])('%s credits %s', (line, agency) => {
    expect(above(line).agencies).toEqual([agency])
  })

  test('a mention in the report credits nobody', () => {
    expect(above('3 May 2024').agencies).toEqual([])
  })

  test('a word that is an agency’s name too credits nobody where it stands alone', () => {
    expect(above('Mehr', '3. Mai 2024').agencies).toEqual([])
  })

  test.each([
    ['(Reporting by Ann Falk in Lund; editing by Bo Berg)', ['Ann Falk'], []],
    ['The Associated Press contributed to this report.', [], ['AP']],
    ['With files from The Canadian Press', [], ['The Canadian Press']],
    ['dpa/AFP', [], ['dpa', 'AFP']],
  ])('the closing line %s is read', (line, authors, agencies) => {
    expect(below(line)).toMatchObject({ authors, agencies })
  })

  test('the closing credit is no part of the report', () => {
    const line = '(Reporting by Ann Falk in Lund; editing by Bo Berg)'
    const { text, dropped } = cleanText([...body, line].join('\n\n'))
    expect(text).not.toContain('Ann Falk')
    expect(dropped.find((part) => part.text === line)?.rule).toBe('furniture/tail-credit')
  })
})

describe('datelines', () => {
  const opening = (start: string): Credit => creditOf(['Crane falls in Sund', `${start}${body[0]}`, ...body.slice(1)])

  test.each([
    ['SUND — ', 'SUND', []],
    ['SUND, Norvia (AP) — ', 'SUND, Norvia', ['AP']],
    ['SUND, Dec 3 (Reuters) - ', 'SUND', ['Reuters']],
    ['Sund (dpa) - ', 'Sund', ['dpa']],
    ['(Reuters) — ', null, ['Reuters']],
    ['SUND, June 3, 2024 (Corvus News) - ', 'SUND', ['Corvus News']],
    ['SUND (Sable Press) 12 Feb 2023 — ', 'SUND', ['Sable Press']],
    ['June 7 (Corvus) - ', null, ['Corvus']],
    ['(Tessera) - ', null, ['Tessera']],
    ['SUND, March 10 (NordNytt) - ', 'SUND', ['NordNytt']],
    ['(Delta Wire) PORT SUND, Aug. 14, 2022 - ', 'PORT SUND', ['Delta Wire']],
    ['SUND (Updated) - ', 'SUND', []],
  ])('%s', (start, place, agencies) => {
    expect(opening(start)).toMatchObject({ dateline: place ? { place } : null, agencies })
  })

  test.each([
    'NATO said so. ',
    'The crane (built in 1974) - ',
    'USA Today wrote that ',
    '(Exclusive) - ',
    'FILE - In this May 3, 2021, file photo, ',
  ])('%s is none', (start) => {
    expect(opening(start).dateline).toBeNull()
  })
})

describe('outlets', () => {
  test('the printed address names the domain, though a page’s edge broke it', () => {
    const credit = below('Original url:', 'https://www.sundtimes.example/2024/05/crane-fa lls-a12')
    expect(credit.outlet).toEqual({ name: null, domain: 'sundtimes.example' })
    expect(credit.url).toBe('https://www.sundtimes.example/2024/05/crane-falls-a12')
  })

  test('the foot’s mail address names the domain, and a line that spells it the name', () => {
    expect(below('Sund Times', 'Email: info@sundtimes.example').outlet).toEqual({
      name: 'Sund Times',
      domain: 'sundtimes.example',
    })
  })

  test('a window’s title ends in the site’s name', () => {
    const menu = ['Home', 'World', 'Sport', 'Weather', 'Culture', 'Subscribe', 'Sign in']
    const credit = creditOf([
      'Crane falls in Sund - The Sund Times',
      ...menu,
      'Crane falls in Sund',
      ...body,
      'About us',
      'Contact',
    ])
    expect(credit.outlet).toEqual({ name: 'The Sund Times', domain: null })
  })

  test('a site that is only linked or mailed at a common host is none', () => {
    expect(above('The Sund Post', '11.01.2025 18:40').outlet).toEqual({ name: 'The Sund Post', domain: null })
    expect(below('(c) The Sund Courier. All rights reserved.').outlet).toEqual({
      name: 'The Sund Courier',
      domain: null,
    })
    expect(below('See also: https://other.example/a', 'Mail: sundtimes@gmail.com').outlet).toBeNull()
  })
})
