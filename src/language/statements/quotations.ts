import { splitParagraphs } from '../../text/paragraphs.ts'
import type { Span } from '../../text/span.ts'

/** A stretch between quotation marks, marks included. */
export interface Quotation extends Span {
  /** The mark that ends it stands in the text; a quotation of several paragraphs has none in all but the last. */
  readonly closed: boolean
}

// Doubled single marks come before single ones, so that ''so'' is one quotation. A single mark (') is left out: it is
// an apostrophe far more often.
const MARK = /``|''|["“”„«»]/g
const OPENS = new Set(['“', '``', '„', '«'])
const CLOSES = new Set(['”', '»'])

/**
 * The quotations of a text, outermost only, in order. None crosses a paragraph's end: where a paragraph opens a
 * quotation and doesn't close it, the quotation runs to the paragraph's end and the next paragraph opens its own.
 */
export function findQuotations(text: string): Quotation[] {
  return splitParagraphs(text).flatMap((paragraph) => quotationsOf(text, paragraph))
}

function quotationsOf(text: string, paragraph: Span): Quotation[] {
  const found: Quotation[] = []
  let open = -1
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const start = paragraph.start + match.index
    const end = start + match[0].length
    if (open < 0) {
      if (mayOpen(text, start, end, match[0])) open = start
    } else if (mayClose(text, start, match[0])) {
      found.push({ start: open, end, closed: true })
      open = -1
    }
  }
  // A mark that nothing closes holds to the end only where the paragraph begins with it, or nearly all of it follows.
  if (open >= 0 && open - paragraph.start < (paragraph.end - paragraph.start) / 2) {
    found.push({ start: open, end: paragraph.end, closed: false })
  }
  return found
}

/** An opening mark has white space, a bracket or a dash before it, and a word after it: 5'10" opens nothing. */
function mayOpen(text: string, start: number, end: number, mark: string): boolean {
  if (OPENS.has(mark)) return true
  if (CLOSES.has(mark)) return false
  return (start === 0 || /[\s([{—–\-:,/‘']/.test(text[start - 1]!)) && end < text.length && !/\s/.test(text[end]!)
}

/** A closing mark follows its last word or point directly. */
function mayClose(text: string, start: number, mark: string): boolean {
  if (CLOSES.has(mark)) return true
  if (OPENS.has(mark)) return false
  return !/\s/.test(text[start - 1]!)
}
