import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { rootOf } from './page-tree.ts'
import { parseTree } from './parse-tree.ts'

const HTML =
  '<html lang="en"><body><p class=" lead  big lead " hidden>Rain &amp; wind<!-- unsaid --> in <b>Lund</b></p></body></html>'

test('elements stand in the order of the markup, with their attributes and all text in them', () => {
  const { elements } = parseTree(HTML)
  expect(elements.map(({ tag }) => tag)).toEqual(['html', 'body', 'p', 'b'])
  const [root, , paragraph] = elements
  expect(root!.attribute('lang')).toBe('en')
  expect(paragraph!.text()).toBe('Rain & wind in Lund')
  expect(paragraph!.text(6)).toBe('Rain &')
  expect(paragraph!.attribute('class')).toBe('lead big')
  expect(paragraph!.attribute('hidden')).toBe('')
  expect(paragraph!.attribute('id')).toBeNull()
  expect(paragraph!.attributeNames()).toEqual(['class', 'hidden'])
})

test('the text of an element ends with the element', () => {
  const { elements } = parseTree('<div><p>One</p><p>Two</p></div>three')
  expect(elements.map((element) => element.text())).toEqual(['OneTwo', 'One', 'Two'])
})

test('a text without markup has no root, and an empty one nothing', () => {
  expect(rootOf(parseTree('Rain in Lund'))).toBeNull()
  expect(parseTree('').roots).toEqual([])
})

const PIECES = ['<div class="a b">', '</div>', '<p>', '</p>', '<br>', '<b>', '</b>', '<svg>', '</svg>', '<li>', '<td>']
const MORE_PIECES = ['<script>', '</script>', '<!--', '-->', 'text ', '&lt;', '<', '<a href=x>', '</a>', '<title>']

test('however tags are mixed, the elements and their texts are those of a DOM', () => {
  const markup = fc.array(fc.constantFrom(...PIECES, ...MORE_PIECES), { maxLength: 30 })
  fc.assert(
    fc.property(markup, (pieces) => {
      const html = `<html>${pieces.join('')}</html>`
      const dom = [...parseHTML(html).document.querySelectorAll('*')]
      expect(parseTree(html).elements.map((element) => [element.tag, element.text()])).toEqual(
        dom.map((element) => [element.localName, element.textContent]),
      )
    }),
  )
})
