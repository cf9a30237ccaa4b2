import { expect, test } from 'vitest'
import { readArticle } from '../read-article.ts'

function outletOf(siteName: string, publisher = '', behindTitle = ''): string | null {
  const linked = JSON.stringify({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: publisher } })
  const html = `<html lang="en"><head><title>The ferry sails again${behindTitle}</title><meta property="og:site_name" content="${siteName}">
<script type="application/ld+json">${linked}</script></head><body><article><h1>The ferry sails again</h1>
<p>The ferry to the islands sailed again on Friday, the harbour master said, after two weeks of storms.</p></article></body></html>`
  const result = readArticle({
    id: 'page',
    bytes: new TextEncoder().encode(html),
    mediaType: 'text/html',
    form: 'page',
    path: null,
    url: 'https://velmara.example/ferry',
    retrieved: null,
    given: {},
  })
  return 'article' in result ? (result.article.outlet?.name ?? null) : null
}

test('an outlet’s name ends where its site begins to praise itself', () => {
  expect(outletOf('Velmara Courier | Boats | Harbours')).toBe('Velmara Courier')
  expect(outletOf('Velmara-Courier')).toBe('Velmara-Courier')
})

test('a site’s name that is an address or the headline is none: the publisher’s stands in', () => {
  expect(outletOf('https://velmara.example', 'Velmara Courier')).toBe('Velmara Courier')
  expect(outletOf('The ferry sails again', 'Velmara Courier')).toBe('Velmara Courier')
})

test('a page that names no site has it behind the headline of its window', () => {
  expect(outletOf('', '', ' | The Velmara Courier')).toBe('The Velmara Courier')
  expect(outletOf('Velmara Courier', '', ' - Motors - Boats')).toBe('Velmara Courier')
})
