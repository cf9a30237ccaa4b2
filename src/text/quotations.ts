import type { Span } from './span.ts'

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['"', '"”'],
  ['«', '»'],
  ['„', '“”'],
  ['``', "''"],
  ['‘', "’'"],
  ["'", "'’"],
])

// A mark, or a paragraph's end: a blank line, or a line break after a sentence's end. A single mark opens before a
// letter and after none (not in "don't"), and closes after a letter or stop and before none.
const MARK_OR_BREAK =
  /[“”"«»„]|``|''|(?<![\p{L}\p{N}.,!?])['‘](?=[\p{L}@“"])|(?<=[\p{L}\p{N}.,!?…%)])(?<closer>['’])(?![\p{L}\p{N}])|\n[^\S\n]*\n|(?<=[.!?”"'’])\n/gu

/**
 * The stretches of a text that stand in quotation marks, marks included: “…”, "…", «…», „…“, ‘…’, '…' and the Penn
 * Treebank's ``…''. A quotation that its paragraph does not close runs to the paragraph's end if it opened there, as the
 * press sets a quotation of several paragraphs; otherwise the mark is a stray one (12" pipes, rock 'n roll).
 */
export function findQuotations(text: string): Span[] {
  const found: Span[] = []
  let open: { readonly at: number; readonly mark: string; readonly opensParagraph: boolean } | null = null
  let paragraph = 0
  for (const { 0: mark, index, groups } of [
    ...text.matchAll(MARK_OR_BREAK),
    { 0: '\n', index: text.length, groups: undefined },
  ]) {
    if (mark.startsWith('\n')) {
      if (open?.opensParagraph) found.push({ start: open.at, end: index })
      open = null
      paragraph = index + mark.length
    } else if (open && CLOSERS.get(open.mark)!.includes(mark)) {
      found.push({ start: open.at, end: index + mark.length })
      open = null
    } else if (CLOSERS.has(mark) && !groups?.closer && (!open || open.mark === mark)) {
      // An opening mark in an open quotation: the first was never closed.
      open = { at: index, mark, opensParagraph: text.slice(paragraph, index).trim() === '' }
    }
  }
  return found
}
