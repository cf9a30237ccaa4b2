import { Readability } from '@mozilla/readability'
import type { Body } from '../body.ts'

/** The report of an HTML page: main content by Mozilla Readability on linkedom, its blocks as paragraphs. */
export function readPage(page: Document): Body {
  const found = new Readability(page.cloneNode(true) as Document).parse()
  return { title: found?.title ?? null, text: (found?.textContent ?? '').trim(), sourceMap: null, dropped: [] }
}
