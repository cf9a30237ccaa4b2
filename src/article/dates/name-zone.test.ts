import { describe, expect, test } from 'vitest'
import { readArticle } from '../read-article.ts'
import type { Source } from '../source.ts'
import { nameZone } from './name-zone.ts'
import { COUNTRY_ZONES } from './words/country-zones.ts'
import { SHARED_ZONES } from './words/zones.ts'

const page = (stamp: string, url: string | null, tag = 'en'): Source => ({
  id: 'page',
  bytes: new TextEncoder().encode(
    `<html lang="${tag}"><head><meta property="article:published_time" content="${stamp}"></head><body><article><h1>The ferry sails again</h1>
<p>The ferry to the islands sailed again on Friday, the harbour master said, after two weeks of storms.</p></article></body></html>`,
  ),
  mediaType: 'text/html',
  form: 'page',
  path: null,
  url,
  retrieved: null,
  given: {},
})

function publishedOf(source: Source) {
  const result = readArticle(source)
  return 'article' in result ? result.article.published : null
}

test('a zone that the page writes is known, and named as written', () => {
  expect(publishedOf(page('2031-05-02T19:23:00+05:30', 'https://velmara.example/1'))?.zone).toEqual({
    basis: 'known',
    name: '+05:30',
  })
  expect(publishedOf(page('2031-05-02T19:23:00Z', null))?.zone).toEqual({ basis: 'known', name: 'UTC' })
})

test('a date without a zone is assumed to be in that of the outlet’s country, and keeps its value', () => {
  const published = publishedOf(page('2031-05-02T19:23:00', 'https://www.courier.co.in/ferry'))
  expect(published).toMatchObject({
    value: '2031-05-02T19:23:00',
    zone: { basis: 'assumed', name: 'Asia/Kolkata' },
  })
})

test('an outlet of no one country, or of a country with several zones, leaves the zone unknown', () => {
  for (const domain of ['courier.com', 'courier.com.br', 'courier.constructor', null]) {
    expect(nameZone('2031-05-02T19:23', { domain })).toEqual({ basis: 'unknown', name: null })
  }
})

describe('an abbreviation that several zones share', () => {
  test.each([
    ['IST', 'courier.in', 'en', 'Asia/Kolkata'],
    ['IST', 'courier.ie', 'en', 'Europe/Dublin'],
    ['IST', 'courier.com', 'en-IN', 'Asia/Kolkata'],
    ['CST', 'courier.com.cn', 'en-US', 'Asia/Shanghai'],
    ['CST', 'courier.com', 'en-US', 'America/Chicago'],
    ['BST', 'courier.com', 'en_GB', 'Europe/London'],
    ['ET', 'courier.com', 'en', 'America/New_York'],
  ])('%s at %s in %s is that of %s, by assumption, and the time keeps no offset', (abbreviation, domain, tag, name) => {
    const source = page(`May 2, 2031 19:23 ${abbreviation}`, `https://www.${domain}/ferry`, tag)
    expect(publishedOf(source)).toMatchObject({
      value: '2031-05-02T19:23',
      zone: { basis: 'assumed', name, written: abbreviation, reason: expect.stringContaining(`${abbreviation} of `) },
    })
  })

  test.each([
    ['IST', 'he', 'Asia/Jerusalem'],
    ['BST', 'bn', 'Asia/Dhaka'],
    ['AST', 'ar', 'Asia/Riyadh'],
  ])('%s in a report in %s is that of %s', (abbreviation, language, name) => {
    expect(nameZone('2031-05-02T19:23', { domain: 'courier.com', language }, abbreviation)).toMatchObject({ name })
  })

  test('is unknown where nothing says which zone is meant, and says so', () => {
    expect(publishedOf(page('May 2, 2031 19:23 IST', 'https://courier.com/ferry', 'en'))?.zone).toEqual({
      basis: 'unknown',
      name: null,
      written: 'IST',
      reason: 'IST is a time of India, Ireland, and Israel, and nothing tells which',
    })
  })
})

test('an abbreviation of one zone is known', () => {
  const source = page('May 2, 2031 19:23 EDT', 'https://courier.com/ferry')
  expect(publishedOf(source)).toMatchObject({ value: '2031-05-02T19:23-04:00', zone: { basis: 'known' } })
})

test('every zone of the tables is one that a clock can be set by', () => {
  const shared = Object.values(SHARED_ZONES).flatMap((zones) => zones.map(({ zone }) => zone))
  for (const zone of [...Object.values(COUNTRY_ZONES), ...shared]) {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
  }
})
