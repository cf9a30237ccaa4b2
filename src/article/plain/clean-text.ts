import { splitParagraphs } from '../../text/sentences.ts'
import { joinSpans } from '../../text/source-map.ts'
import type { Body } from '../body.ts'

/** The report in a page's plain text, menus and footers left out; every kept run maps to where it stood. */
export function cleanText(source: string): Body {
  const paragraphs = splitParagraphs(source)
  const pieces = paragraphs.map((span, i) => ({ span, glue: i < paragraphs.length - 1 ? '\n\n' : '' }))
  const { text, map } = joinSpans(source, pieces)
  return { title: null, text, sourceMap: map, dropped: [] }
}
