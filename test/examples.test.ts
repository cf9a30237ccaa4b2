import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Record } from '../src/record/record.ts'
import { entryOn, peopleOf, rolesOf, said, statuses } from './expect-record.ts'
import { recordOf } from './record-of.ts'

// Five invented reports of one invented story: what `npm start` shows.
let record: Record
beforeAll(async () => {
  record = await recordOf(join(import.meta.dirname, '..', 'examples'))
})
const article = (number: string): Record['articles'][number] => record.articles.find(({ id }) => id.startsWith(number))!
const origin = (number: string): Record['origins'][number] =>
  record.origins.find(({ articles }) => articles.includes(article(number).id))!

describe('articles', () => {
  test('titles are free of the sites’ debris', () => {
    expect(['1', '2', '3', '4', '5'].map((number) => article(number).title)).toEqual([
      'Teresk Says Leaders Will Meet at Kelmar Dam Next Week',
      'Brezan-Sarrow Meeting Set for Tuesday as River Falls',
      'Teresk has a date for dam talks, waits for Norvia to agree',
      'Teresk: The meeting of Brezan and Sarrow at the dam will be held on Tuesday',
      'Brezan and Sarrow agree to go on talking, Teresk says',
    ])
  })
  test('outlets and agencies are what the pages say', () => {
    expect(article('1').outlet?.domain).toBe('harbourpost.example')
    expect(article('2').outlet?.domain).toBe('harbourpost.example')
    expect(article('3').outlet?.name).toBe('Farmdesk')
    expect(article('4').outlet).toBeNull()
    expect(article('5').outlet).toBeNull()
    expect(['1', '2', '3', '4', '5'].map((number) => article(number).agencies)).toEqual([
      ['NPA'],
      ['NPA'],
      ['Meridian Newswire'],
      [],
      ['Meridian Newswire'],
    ])
  })
  test('bodies hold no debris, and what a page’s edge broke is whole', () => {
    const DEBRIS =
      /Related article|See also|TRENDING|FarmShots|Newsletter|filter to reduce|Leave a Comment|Original url|harbourpost|out of date|Left Menu|POOL|Pool via|Government of Norvia|Cooperative|automatic feed|Others are currently|Copyright|#|\*\*/m
    for (const { id, text } of record.articles)
      expect(`${id}: ${DEBRIS.exec(text)?.[0] ?? 'clean'}`).toBe(`${id}: clean`)
    expect(article('1').text).toMatch(/face to face, at the dam itself\./)
    expect(article('2').text).toMatch(/and accuse Brannov of planning/)
    expect(article('3').text.split('Teresk said on Friday that it had proposed').length).toBe(2)
  })
  test('dates are stated, or inferred and say from what', () => {
    expect(article('1').published).toMatchObject({ value: '2025-03-14', basis: 'stated' })
    expect(article('2').published).toMatchObject({ value: '2025-03-15', basis: 'stated' })
    expect(article('3').published).toMatchObject({ value: '2025-03-14T18:05', basis: 'stated' })
    expect(article('4').published).toMatchObject({ value: '2025-03-15', basis: 'inferred' })
    expect(article('5').published).toMatchObject({ value: '2025-03-23', basis: 'inferred' })
    expect(article('4').published?.evidence.words).toMatch(/Friday/)
    expect(article('5').published?.evidence.words).toMatch(/Sunday/)
  })
})

describe('copies', () => {
  test('three origins: the two agencies and the translation', () => {
    expect(record.origins.length).toBe(3)
    expect(origin('1')).toEqual(origin('2'))
    expect(origin('3')).toEqual(origin('5'))
    expect(origin('4').articles.length).toBe(1)
  })
  test('the two NPA reports share paragraphs; the translation follows others and cites its agency', () => {
    const shared = record.reuse.filter(({ a, b }) => a.article === article('1').id && b.article === article('2').id)
    expect(shared.map(({ a }) => a.exact).join(' ')).toMatch(/herring quotas/)
    expect(
      origin('4')
        .cites.map(({ name }) => name)
        .join(),
    ).toMatch(/Vltan/)
    expect(origin('4').follows.length).toBeGreaterThan(0)
  })
})

test('people, with roles, whatever their spelling', () => {
  const names = peopleOf(record)
  for (const name of [
    'Anton Brezan',
    'Elin Sarrow',
    'Milan Dostrik',
    'Irena Kovel',
    'Pavel Orsic',
    'Hanna Lind',
    'Peter Aas',
    'Radim Halas',
    'Gregor Hallan',
  ]) {
    expect(
      names.filter((other) => other === name),
      names.join(', '),
    ).toEqual([name])
  }
  expect(names.filter((name) => /Velt|Tell|Teresk|Norvia|Kelmar|Vltan/.test(name))).toEqual([])
  expect(record.people.find(({ name }) => name === 'Hanna Lind')?.aliases.join()).toMatch(/Hana/)
  expect(rolesOf(record, 'Milan Dostrik')).toMatch(/adviser/i)
  expect(rolesOf(record, 'Irena Kovel')).toMatch(/spokeswoman/i)
  expect(rolesOf(record, 'Elin Sarrow')).toMatch(/Prime Minister/)
})

describe('timeline', () => {
  test('18 March: the meeting, planned, confirmed, happened, as one entry', () => {
    const meeting = entryOn(record, '2025-03-18', /dam/)
    expect(statuses(meeting)).toEqual(['planned', 'confirmed', 'happened'])
  })
  test('17 March: the visit to Lisbon, planned', () => {
    expect(entryOn(record, '2025-03-17', /Lisbon/).history[0]!.status).toBe('planned')
  })
  test('13, 14, 15 and 23 March: what was announced', () => {
    entryOn(record, '2025-03-13', /Orsic/)
    entryOn(record, '2025-03-13', /Halas/)
    entryOn(record, '2025-03-14', /A day for the meeting|proposed a day/)
    entryOn(record, '2025-03-14', /very, very costly/)
    entryOn(record, '2025-03-15', /Kovel|office/)
    entryOn(record, '2025-03-23', /agreed to hold more talks/)
    entryOn(record, '2025-03-23', /Aas/)
  })
  test('February 2025: the warning of last month; April 2025: what is feared', () => {
    entryOn(record, '2025-02', /Lind/)
    expect(entryOn(record, '2025-04', /close|gates/).status).toBe('possible')
  })
  test('2016, 2019 and September 2024 are background', () => {
    expect(entryOn(record, '2016', /finished the dam/).background).toBe(true)
    expect(entryOn(record, '2019', /flood/).background).toBe(true)
    expect(entryOn(record, '2024-09', /Trieste/).background).toBe(true)
  })
})

test('who said what', () => {
  said(record, 'milan-dostrik', /hour that suits everybody/)
  said(record, 'milan-dostrik', /A neighbour who takes our power/)
  said(record, 'milan-dostrik', /story for children/)
  said(record, 'milan-dostrik', /firm day and a firm hour/)
  said(record, 'irena-kovel', /face to face/)
  said(record, 'irena-kovel', /Yes, at the dam/)
  said(record, 'irena-kovel', /paint Teresk as a thief/)
  said(record, 'anton-brezan', /certainly see each other again/)
  said(record, 'peter-aas', /rather unlikely/)
  expect(said(record, 'irena-kovel', /Yes, that is confirmed/).addressee).toMatch(/Vltan/)
  const measures = said(record, 'elin-sarrow', /broadest and most serious/)
  expect([measures.text, ...measures.variants.map(({ text }) => text)].join(' ')).toMatch(
    /set of measures[\s\S]*package of measures|package of measures[\s\S]*set of measures/,
  )
})

describe('what differs', () => {
  test('41,000 hectares stand beside 33,000, each with its holder; 120 were killed', () => {
    const hectares = record.figures.find(({ values }) => values.some(({ value }) => value === 41_000))!
    expect(hectares.agree).toBe(false)
    expect(hectares.values.find(({ value }) => value === 41_000)).toMatchObject({
      qualifier: 'around',
      by: expect.stringMatching(/norvia/i),
    })
    expect(hectares.values.find(({ value }) => value === 33_000)).toMatchObject({
      qualifier: 'more than',
      by: 'gregor-hallan',
    })
    expect(
      record.figures.some(({ values }) =>
        values.some(({ value, qualifier }) => value === 120 && qualifier === 'more than'),
      ),
    ).toBe(true)
  })
  test('closed gates are alleged and denied', () => {
    const denial = record.disputes.find(({ nature }) => nature === 'denial')
    expect(denial?.sides.map(({ by }) => by).join(' ')).toMatch(/teresk/i)
  })
  test('“have not feared” contradicts the other reports', () => {
    const flipped = record.disputes.find(({ nature }) => nature === 'contradiction')
    expect(JSON.stringify(flipped?.sides)).toMatch(/have not feared/)
  })
})

test('developments: next week, Tuesday, held', () => {
  const told = record.developments.map(({ what, from, to }) => `${what} | ${from.exact} | ${to.exact}`)
  expect(
    told.some((line) => /next week/.test(line) && /Tuesday/.test(line)),
    told.join('\n'),
  ).toBe(true)
  expect(
    told.some((line) => /Tuesday|next week/.test(line) && /March 18|happened|took place/.test(line)),
    told.join('\n'),
  ).toBe(true)
})
