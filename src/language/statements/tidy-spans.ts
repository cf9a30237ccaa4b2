import { findDateline } from '../../article/credit/find-dateline.ts'
import type { Quotation } from '../../text/quotations.ts'
import type { Span } from '../../text/span.ts'
import { trimSpan } from '../../text/span.ts'

/**
 * Content as it is shown: no loose mark at its edges, no half quotation, pieces that only white space or a sign parts
 * joined. Pieces come out in order, without overlap; one without a letter or number is dropped.
 */
export function tidyPieces(text: string, pieces: readonly Span[], quotations: readonly Quotation[]): Span[] {
  const found: Span[] = []
  for (const piece of pieces) {
    const span = tidySpan(text, piece, quotations)
    const before = found.at(-1)
    if (!span || (before && span.start < before.end)) continue
    if (
      before &&
      /^[\s,;–—-]*$/.test(text.slice(before.end, span.start)) &&
      !/\n/.test(text.slice(before.end, span.start))
    ) {
      found[found.length - 1] = { start: before.start, end: span.end }
    } else found.push(span)
  }
  return found
}

const LEADING = /^[\s,;:.!?)\]–—-]+/
const TRAILING = /[\s,;:.([–—-]+$/

/** One span without loose signs; a quotation that it holds nearly all of is taken whole, marks included. */
export function tidySpan(text: string, span: Span, quotations: readonly Quotation[]): Span | null {
  let { start, end } = span
  const words = text.slice(start, end)
  start += LEADING.exec(words)?.[0].length ?? 0
  if (start >= end) return null
  for (const quotation of quotations) {
    if (quotation.start >= end) break
    if (quotation.end <= start) continue
    // The span begins or ends at the quotation's edge, give or take its mark: take the mark along.
    if (start > quotation.start && start - quotation.start <= 2 && end >= quotation.end - 3) start = quotation.start
    if (end < quotation.end && quotation.end - end <= 3 && start <= quotation.start) end = quotation.end
  }
  const inside = quotations.some((quotation) => quotation.end === end)
  if (!inside) {
    end = start + text.slice(start, end).replace(TRAILING, '').length
    // A question keeps its mark, and what is opened within is closed: "(17 billion dollars)".
    if (/[?!]/.test(text[end] ?? '') || (text[end] === ')' && isOpened(text.slice(start, end)))) end++
  }
  const trimmed = dropLooseMarks(text, trimSpan(text, { start, end }), quotations)
  return /[\p{L}\p{N}]/u.test(text.slice(trimmed.start, trimmed.end)) ? trimmed : null
}

function isOpened(words: string): boolean {
  return words.lastIndexOf('(') > words.lastIndexOf(')')
}

/** A quotation mark at an edge whose partner lies outside says nothing: off it goes. */
function dropLooseMarks(text: string, { start, end }: Span, quotations: readonly Quotation[]): Span {
  const opened = quotations.find((quotation) => quotation.start === start)
  if (opened && opened.end > end && /^["“„«]|^``|^''/.test(text.slice(start, start + 2))) {
    start += /^["“„«]/.test(text[start]!) ? 1 : 2
  }
  const closed = quotations.find((quotation) => quotation.closed && quotation.end === end)
  if (closed && closed.start < start) end -= /["”»]/.test(text[end - 1]!) ? 1 : 2
  return trimSpan(text, { start, end: Math.max(start, end) })
}

/** UTF-16 units of a line in which its dateline stands. */
const DATELINE_REACH = 160
/** What a dateline has: an agency in brackets, a dash. */
const DATELINE_SIGNS = /[(–—―-]/

/** Content without the dateline that its line opens with: "Nov 14, 2024 (Wire) - | A group of hackers …". */
export function withoutDateline(text: string, pieces: readonly Span[]): Span[] {
  return pieces.flatMap(({ start, end }) => {
    const line = text.lastIndexOf('\n', start) + 1
    const opening = start - line > DATELINE_REACH ? '' : text.slice(line, line + DATELINE_REACH)
    if (!DATELINE_SIGNS.test(opening.slice(0, DATELINE_REACH / 2))) return [{ start, end }]
    const from = Math.max(start, line + findDateline(opening).length)
    return from < end ? [trimSpan(text, { start: from, end })] : []
  })
}
