import { expect, test } from 'vitest'
import { readArticle } from '../read-article.ts'
import type { Source } from '../source.ts'
import { nameZone } from './name-zone.ts'
import { COUNTRY_ZONES } from './words/country-zones.ts'

const page = (stamp: string, url: string | null): Source => ({
  id: 'page',
  bytes: new TextEncoder().encode(
    `<html lang="en"><head><meta property="article:published_time" content="${stamp}"></head><body><article><h1>The ferry sails again</h1>
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
    expect(nameZone('2031-05-02T19:23', domain)).toEqual({ basis: 'unknown', name: null })
  }
})

test('every zone of the table is one that a clock can be set by', () => {
  for (const zone of Object.values(COUNTRY_ZONES)) {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
  }
})
