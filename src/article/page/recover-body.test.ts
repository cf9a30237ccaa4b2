import { expect, test } from 'vitest'
import { parsePage } from './parse-page.ts'
import { readPage } from './read-page.ts'

const REPORT = [
  'The ferry to Brod will run again from Monday, the harbour office of Sund said, four weeks after it struck the pier in fog.',
  'Divers found no damage below the water line, and the owners have had the ramp replaced by a yard in Ostmark.',
  'The office asked travellers to come an hour early for the first days, since every car is to be weighed before it boards.',
  'An inquiry into the accident goes on; its head, Ana Ruiz, said that she would report to the minister in autumn.',
]
const TITLE = 'Ferry to Brod runs again'

const page = (data: object, shown = '', head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${TITLE} | Sund Times</title>${head}<script type="application/ld+json">${JSON.stringify(data)}</script></head><body><div id="app">${shown}</div></body></html>`
const data = (articleBody: string, headline = TITLE) => ({ '@type': 'NewsArticle', headline, articleBody })
const read = (html: string) => readPage(parsePage(html))

test('a page that scripts fill gives the text of its structured data, and says so', () => {
  const body = read(page(data(REPORT.join('\n'))))
  expect(body.text).toBe(REPORT.join('\n\n'))
  expect(body.warning).toMatch(/structured data/)
})

test('its markup and entities are read as such', () => {
  const marked = REPORT.map((line) => `<p>${line.replace('the pier', 'the <b>pier</b> &amp; quay')}</p>`).join('')
  expect(read(page(data(marked))).text).toContain('struck the pier & quay in fog.')
})

test('a teaser is replaced by the whole it is the beginning of, and named', () => {
  const body = read(page(data(REPORT.join('\n')), `<article><h1>${TITLE}</h1><p>${REPORT[0]}</p></article>`))
  expect(body.text).toBe(REPORT.join('\n\n'))
  expect(body.dropped.map(({ rule }) => rule)).toContain('page/shown-part')
})

test('microdata that is not shown is read too', () => {
  const head = `<meta name="description" content="${REPORT[0]}"><meta itemprop="articleBody" content="${REPORT.join(' ')}">`
  expect(read(page({}, '', head)).text).toBe(REPORT.join(' '))
})

test('a structured text that the page does not vouch for is left alone', () => {
  const other = read(page(data(REPORT.join('\n'), 'Ten recipes for a cold day')))
  expect(other.text).toBe('')
  const shown = `<article><h1>${TITLE}</h1><p>The town band plays on Sunday in the park, as it has on every Sunday in May since the war.</p></article>`
  expect(read(page(data(REPORT.join('\n')), shown)).text).toContain('town band')
})

test('a page that shows its report is read from what it shows', () => {
  const shown = `<article><h1>${TITLE}</h1>${REPORT.map((line) => `<p>${line}</p>`).join('')}</article>`
  const body = read(page(data(`${REPORT.join('\n')}\nAn older text.`), shown))
  expect(body.text).toBe(REPORT.join('\n\n'))
  expect(body.warning).toBeUndefined()
})
