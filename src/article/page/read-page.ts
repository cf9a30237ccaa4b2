import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Body } from '../body.ts'

/** The report of an HTML page: main content by Mozilla Readability on linkedom, its blocks as paragraphs. */
export function readPage(html: string): Body {
  const { document } = parseHTML(html)
  const found = new Readability(document as unknown as Document).parse()
  return { title: found?.title ?? null, text: (found?.textContent ?? '').trim(), sourceMap: null, dropped: [] }
}
