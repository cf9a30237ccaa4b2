import { expect, test } from 'vitest'
import { parsePage } from './parse-page.ts'
import { readPage } from './read-page.ts'

/** What any of these pages may take, in milliseconds; alone on a machine each takes some two seconds. */
const LIMIT = 60_000

const HOSTILE: readonly (readonly [name: string, html: () => string])[] = [
  ['thirty thousand elements in one another', () => `${'<div>'.repeat(30_000)}deep`],
  ['thirty thousand links in one another', () => '<a href="#">x'.repeat(30_000)],
  ['paragraphs without an end', () => '<p>A short line of text.'.repeat(30_000)],
  ['one line of three megabytes', () => `<p>${'word '.repeat(600_000)}</p>`],
  ['one word of three megabytes', () => `<p>${'w'.repeat(3_000_000)}</p>`],
  ['three megabytes of full stops', () => `<p>${'.'.repeat(3_000_000)}</p>`],
  ['a class name of a megabyte', () => `<div class="${'comment-'.repeat(125_000)}">text</div>`],
  ['fifty thousand attributes', () => `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')}>text</p>`],
  ['brackets that are no markup', () => '<'.repeat(1_000_000)],
  ['comments without an end', () => '<!--'.repeat(200_000)],
  ['entities upon entities', () => `<p>${'&amp;lt;&#x26;&nbsp;'.repeat(200_000)}</p>`],
  [
    'JSON-LD nested thirty thousand deep',
    () => `<script type="application/ld+json">${'['.repeat(30_000)}</script>text`,
  ],
  ['twenty thousand texts for no script in one another', () => '<noscript>x '.repeat(20_000)],
  ['a title of a megabyte of separators', () => `<title>${' | '.repeat(300_000)}</title><p>text</p>`],
  ['meta without an end', () => '<meta '.repeat(200_000)],
  ['thirty thousand table cells', () => `<table><tr>${'<td>1'.repeat(30_000)}</table>`],
]

test.for(HOSTILE)('%s', { timeout: LIMIT }, ([, html]) => {
  expect(typeof readPage(parsePage(html())).text).toBe('string')
})
