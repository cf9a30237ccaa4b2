import { expect, test } from 'vitest'
import { rootOf } from './page-tree.ts'
import { parsePage } from './parse-page.ts'

const body = (html: string): string =>
  (
    parsePage(html)
      .elements.find(({ tag }) => tag === 'body')
      ?.text() ?? ''
  )
    .replace(/\s+/g, ' ')
    .trim()

test('what stands before the page, and tags that are missing, leave its body whole and its language known', () => {
  expect(body('<p>Harbour</p>')).toBe('Harbour')
  expect(body('<html><head><title>T</title></head><body><p>Harbour</p></body></html>')).toBe('Harbour')
  expect(
    body('<br><b>Warning</b>: in line 3<!DOCTYPE html><html lang="de"><head></head><body><p>Harbour</p></body></html>'),
  ).toContain('Harbour')
  expect(body('<html><head><meta charset="utf-8"><div><p>Harbour</p></div>')).toBe('Harbour')
  expect(
    rootOf(parsePage('<script>1</script><!DOCTYPE html><html lang="de"><body>Harbour</body></html>'))?.attribute(
      'lang',
    ),
  ).toBe('de')
})

test('nothing at all is a page too', () => {
  for (const html of ['', '<', '<html', '<html>', '</body>']) expect(() => parsePage(html)).not.toThrow()
})
