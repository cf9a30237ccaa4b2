import { splitParagraphs } from './paragraphs.ts'
import type { Span } from './span.ts'

/** A stretch between quotation marks, marks included. */
export interface Quotation extends Span {
  /** Whether a mark ends it; of a quotation of several paragraphs only the last piece has one. */
  readonly closed: boolean
}

const CLOSERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”', '"']],
  ['"', ['"', '”']],
  ['«', ['»']],
  ['„', ['“', '”']],
  ['``', ["''"]],
  ["''", ["''"]],
  ['‘', ['’', "'"]],
  ["'", ["'", '’']],
])

// A single mark opens before a letter and after none (not in "don't"), and closes after a letter or stop and before
// none. Doubled single marks, which some agencies send, come first.
const MARK =
  /``|''|["“”„«»]|(?<![\p{L}\p{N}.,!?])['‘](?=[\p{L}@“"])|(?<=[\p{L}\p{N}.,!?…%)])(?<closer>['’])(?![\p{L}\p{N}])/gu

/**
 * The stretches of a text that stand in quotation marks, outermost only, in order: “…”, "…", «…», „…“, ‘…’, '…', ''…''
 * and the Penn Treebank's ``…''. None crosses a paragraph's end: a quotation of several paragraphs, which the press opens
 * anew in each, comes out in as many pieces.
 */
export function findQuotations(text: string): Quotation[] {
  return splitParagraphs(text).flatMap((paragraph) => quotationsOf(text, paragraph))
}

function quotationsOf(text: string, paragraph: Span): Quotation[] {
  const found: Quotation[] = []
  let open: { readonly at: number; readonly mark: string } | null = null
  for (const { 0: mark, index, groups } of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const start = paragraph.start + index
    const end = start + mark.length
    if (open && CLOSERS.get(open.mark)!.includes(mark) && mayClose(text, start, mark)) {
      found.push({ start: open.at, end, closed: true })
      open = null
    } else if (
      !groups?.closer &&
      CLOSERS.has(mark) &&
      (!open || open.mark === mark) &&
      mayOpen(text, start, end, mark)
    ) {
      // An opening mark in an open quotation: the first was never closed.
      open = { at: start, mark }
    }
  }
  if (open && holdsToTheEnd(open, paragraph)) found.push({ start: open.at, end: paragraph.end, closed: false })
  return found
}

/** A mark that looks the same at both ends opens before a word and after none: 5'10" opens nothing. */
function mayOpen(text: string, start: number, end: number, mark: string): boolean {
  if (mark !== '"' && mark !== "''") return true
  return (start === 0 || /[\s([{—–\-:,/‘']/.test(text[start - 1]!)) && end < text.length && !/\s/.test(text[end]!)
}

function mayClose(text: string, start: number, mark: string): boolean {
  return (mark !== '"' && mark !== "''") || !/\s/.test(text[start - 1]!)
}

/**
 * A mark that nothing closes holds to its paragraph's end where it opened the paragraph, or, if it can't be an
 * apostrophe, stands in its first half; elsewhere it is a stray one (12" pipes, rock 'n roll).
 */
function holdsToTheEnd({ at, mark }: { at: number; mark: string }, { start, end }: Span): boolean {
  return at === start || (mark !== "'" && mark !== '‘' && at - start < (end - start) / 2)
}
