import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePage } from './parse-page.ts'
import { readPage } from './read-page.ts'

const read = (html: string) => readPage(parsePage(html))

const LEAD =
  'Ministers from Valdoria and Ostmark met on Monday in the border town of Lenz, their first talks in three years, and agreed to open two crossings before the winter.'
const SECOND =
  'The crossings at Lenz and at Brod had been shut since the dispute over the river began, and farmers on both sides had asked for months that they be opened.'
const THIRD =
  'Both sides said that a further meeting would be held in the spring, in a third country, to speak of the river itself and of who may take water from it.'

const page = (body: string, head = ''): string => `<!doctype html><html lang="en"><head>
  <title>Valdoria and Ostmark to open crossings | The Lenz Courier</title>
  <meta property="og:site_name" content="The Lenz Courier">${head}</head><body>
  <header class="site-header"><a href="/">The Lenz Courier</a>
    <nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li><li><a href="/money">Money</a></li></ul></nav></header>
  <main><article class="article">
    <h1 class="headline">Valdoria and Ostmark to open crossings</h1>
    <div class="byline">By Ada Person</div>
    <div class="article-body">${body}</div></article></main>
  <footer><p>© 2031 The Lenz Courier. All rights reserved.</p><a href="/privacy">Privacy</a> <a href="/imprint">Imprint</a></footer>
  </body></html>`
const BODY = `<p>${LEAD}</p><p>${SECOND}</p><p>${THIRD}</p>`

test('the body stands alone, its paragraphs parted by one blank line', () => {
  expect(read(page(BODY)).text).toBe([LEAD, SECOND, THIRD].join('\n\n'))
})

test('the title comes without the name of the site, with a heading or without', () => {
  expect(read(page(BODY)).title).toBe('Valdoria and Ostmark to open crossings')
  expect(read(page(BODY).replace(/<h1.*<\/h1>/, '')).title).toBe('Valdoria and Ostmark to open crossings')
})

test('captions, credits, related links and comments are left out, each with its rule and reason', () => {
  const { text, dropped } = read(
    page(`<p>${LEAD}</p>
      <figure><img src="x.jpg"><figcaption>The town hall of Lenz on Monday. Photo: A. Person</figcaption></figure>
      <p>${SECOND}</p>
      <p><a href="/r">Read more: What the river means to Lenz</a></p>
      <p>${THIRD}</p>
      <ol class="commentlist"><li class="comment"><p>I have lived here for forty years and never crossed, so this is a good day.</p></li></ol>`),
  )
  expect(text).toBe([LEAD, SECOND, THIRD].join('\n\n'))
  const rules = dropped.map(({ rule }) => rule)
  expect(rules).toEqual(expect.arrayContaining(['page/caption', 'page/read-more', 'page/comment', 'page/menu']))
  expect(dropped.every(({ reason }) => reason.length > 0)).toBe(true)
})

test('a lead that the page prints twice stands once', () => {
  const { text } = read(page(`<p><strong>${LEAD}</strong></p>${BODY}`))
  expect(text.split('first talks in three years')).toHaveLength(2)
})

test('headings, list items and quotations inside the body are kept', () => {
  const { text } = read(
    page(
      `<p>${LEAD}</p><h2>What was agreed</h2><p>${SECOND}</p><ul><li>The crossing at Lenz opens on 1 November, for people on foot.</li><li>The crossing at Brod opens on 1 December, for cars and carts.</li></ul><blockquote><p>“We have waited for this for three winters,” said the mayor of Lenz, Bo Somebody.</p></blockquote><p>${THIRD}</p>`,
    ),
  )
  expect(text).toContain('What was agreed')
  expect(text).toContain('1 December')
  expect(text).toContain('three winters')
})

test('a line broken by br in mid-sentence is one line', () => {
  const { text } = read(page(`<p>${LEAD.replace(' and agreed', '<br>and agreed')}</p><p>${SECOND}</p><p>${THIRD}</p>`))
  expect(text.split('\n\n')).toHaveLength(3)
})

test('what stands before the page begins does not hide it', () => {
  expect(read(`<br><b>Warning</b>: low memory<br>${page(BODY)}`).text).toContain(SECOND)
  expect(read(`<p>${LEAD}</p><p>${SECOND}</p><p>${THIRD}</p>`).text).toContain(SECOND)
})

test('a page without a report gives no text, or little', () => {
  expect(read('').text).toBe('')
  expect(read('<html><body><nav><a href="/">Home</a></nav></body></html>').text).toBe('')
})

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

const element: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(LEAD, SECOND, THIRD, 'Read more', '© 2031', 'By Ada Person', '東京で会談した。', 'Мы ждали.'),
    fc
      .tuple(
        fc.constantFrom(
          'p',
          'div',
          'li',
          'ul',
          'h1',
          'h2',
          'a',
          'span',
          'td',
          'figure',
          'aside',
          'br',
          'x-card',
          'noscript',
        ),
        fc.constantFrom(
          '',
          ' class="comment"',
          ' class="entry-content"',
          ' id="related" hidden',
          ' style="display:none"',
          ' class=\'"<',
        ),
        fc.array(tie('node'), { maxLength: 4 }),
        fc.boolean(),
      )
      .map(([tag, attributes, inner, closed]) => `<${tag}${attributes}>${inner.join(' ')}${closed ? `</${tag}>` : ''}`),
  ),
})).node

test('law: any markup is read without a throw, twice the same, into words of the page and of nothing else', () => {
  fc.assert(
    fc.property(element, (html) => {
      const first = read(html)
      const given = new Set(wordsOf(html.replace(/<[^>]*>/g, ' ')))
      // Two inline neighbours may make one word, as they do for a reader.
      const joined = wordsOf(html.replace(/<[^>]*>/g, '')).join('')
      expect(wordsOf(first.text).filter((word) => !given.has(word) && !joined.includes(word))).toEqual([])
      expect(read(html)).toEqual(first)
    }),
    { numRuns: 150 },
  )
})

test('law: any text is read without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (noise) => {
      expect(typeof read(noise).text).toBe('string')
      expect(typeof read(page(noise)).text).toBe('string')
    }),
    { numRuns: 150 },
  )
})
