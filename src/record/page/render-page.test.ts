import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { sampleDocument, sampleRecord } from '../../../test/sample-record.ts'
import { renderPage } from './render-page.ts'

const HOSTILE = `</style></title><script>alert(1)</script><img src=x onerror=alert(1)> "'\u202egnp.exe javascript:alert(1) ${'`'}&lt;`

test('every link of the page leads to something on it', () => {
  const { document } = parseHTML(renderPage(sampleDocument(sampleRecord(), sampleRecord('Another'))))
  const links = [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href')!.slice(1))
  expect(links.length).toBeGreaterThan(20)
  for (const id of links) expect(document.getElementById(id), id).not.toBeNull()
})

test('no id stands twice, even with several stories', () => {
  const { document } = parseHTML(renderPage(sampleDocument(sampleRecord(), sampleRecord())))
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.length).toBe(new Set(ids).size)
})

test('a long record is a page of its first lines: it says what is left out, and every link of it leads somewhere', () => {
  const record = sampleRecord()
  const [statement] = record.statements
  const paragraph = record.articles[0]!.text
  record.articles[0]!.text = Array.from({ length: 1000 }, () => paragraph).join('\n\n')
  record.statements = Array.from({ length: 1000 }, (_, n) => {
    const start = n * (paragraph.length + 2)
    return {
      ...statement!,
      text: `${n}: ${statement!.text}`,
      evidence: [{ article: record.articles[0]!.id, start, end: start + 10, exact: paragraph.slice(0, 10) }],
    }
  })
  const page = renderPage(sampleDocument(record))
  const { document } = parseHTML(page)
  const links = [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href')!.slice(1))
  for (const id of links) expect(document.getElementById(id), id).not.toBeNull()
  expect(document.querySelector('#said')!.closest('section')!.textContent).toMatch(/\d{3} more lines of the record/)
  expect(document.querySelector('#report-1')!.textContent).toMatch(/\d{3} paragraphs not shown/)
  expect(document.querySelector('header.record')!.textContent).toContain('too long for one page')
  expect(page.length).toBeLessThan(100_000)
})

test("a day that a speaker's statements share stands once for the eye, and is read out with each", () => {
  const record = sampleRecord()
  const [statement] = record.statements
  record.statements = ['First words', 'Second words'].map((text) => ({ ...statement!, text }))
  const { document } = parseHTML(renderPage(sampleDocument(record)))
  const lines = [...document.querySelectorAll('.quotes>li')]
  expect(lines.map((line) => line.classList.contains('same-day'))).toEqual([false, true])
  expect(lines[1]!.querySelector('time')).not.toBeNull()
})

test('what the lede names says where it was denied', () => {
  const record = sampleRecord()
  const [entry] = record.timeline
  record.timeline = [{ ...entry!, status: 'denied' }]
  const { document } = parseHTML(renderPage(sampleDocument(record)))
  expect(document.querySelector('.short .latest .state')?.textContent).toBe('denied')
})

test('a plan that is far ahead does not press together what was reported', () => {
  const record = sampleRecord()
  const [entry] = record.timeline
  const last = record.articles
    .map(({ published }) => published?.value.slice(0, 10) ?? '')
    .sort()
    .at(-1)!
  const days = ['2021-11-20', last, '2031-01-01']
  record.timeline = days.map((value) => ({ ...entry!, background: false, date: { ...entry!.date, value } }))
  const { document } = parseHTML(renderPage(sampleDocument(record)))
  const places = [...document.querySelectorAll('.glance .mark')].map((mark) =>
    Number.parseFloat(mark.getAttribute('x')!),
  )
  expect(places[1]! - places[0]!).toBeGreaterThan(50)
  expect(places[2]).toBe(98)
  expect(document.querySelector('.glance .legend')!.textContent).toContain('days to come are drawn closer')
})

test('a cited stretch is marked with exactly its words', () => {
  const record = sampleRecord()
  const { document } = parseHTML(renderPage(sampleDocument(record)))
  const link = document.querySelector('.timeline a.cite')!
  expect(document.getElementById(link.getAttribute('href')!.slice(1))!.textContent).toBe(
    record.timeline[0]!.evidence[0]!.exact,
  )
})

test('words from a hostile page stay words', () => {
  const page = renderPage(sampleDocument(sampleRecord(HOSTILE)))
  const { document } = parseHTML(page)
  expect(document.querySelectorAll('script, img, iframe, object, embed, link, form').length).toBe(0)
  expect(document.querySelectorAll('style').length).toBe(1)
  expect(
    [...document.querySelectorAll('*')]
      .flatMap((node) => [...node.attributes].map(({ name }) => name))
      .filter((name) => name.startsWith('on')),
  ).toEqual([])
  expect(document.querySelector('h1')!.textContent).toBe(HOSTILE)
})

test('an address that is no web address is not linked', () => {
  const record = sampleRecord()
  record.articles[0]!.url = 'javascript:alert(1)'
  const { document } = parseHTML(renderPage(sampleDocument(record)))
  expect(
    [...document.querySelectorAll('a')].map((a) => a.getAttribute('href')!).filter((href) => !/^(#|https:)/.test(href)),
  ).toEqual([])
})

test('the page loads nothing and runs nothing: its policy says so', () => {
  expect(renderPage(sampleDocument(sampleRecord()))).toMatch(/default-src 'none'; style-src 'sha256-[\w+/=]+'/)
})

test('what could not be read is named at the foot', () => {
  expect(renderPage(sampleDocument(sampleRecord()))).toMatch(/bad\.txt: the file is empty/)
})
