import type { Span } from './span.ts'

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['"', '"”'],
  ['«', '»'],
  ['„', '“”'],
  ['``', "''"],
])

// A mark, or a paragraph's end: a blank line, or a line break after a sentence's end.
const MARK_OR_BREAK = /[“”"«»„]|``|''|\n[^\S\n]*\n|(?<=[.!?”"'’])\n/g

/**
 * The stretches of a text that stand in quotation marks, marks included: “…”, "…", «…», „…“ and the Penn Treebank's
 * ``…''. Single marks are left alone: they are apostrophes as often. A quotation that its paragraph does not close runs
 * to the paragraph's end if it opened there, as the press sets a quotation of several paragraphs; otherwise the mark is
 * a stray one (12" pipes).
 */
export function findQuotations(text: string): Span[] {
  const found: Span[] = []
  let open: { at: number; mark: string; opensParagraph: boolean } | null = null
  let paragraph = 0
  const endParagraph = (end: number, next: number) => {
    if (open?.opensParagraph) found.push({ start: open.at, end })
    open = null
    paragraph = next
  }
  for (const { 0: mark, index } of text.matchAll(MARK_OR_BREAK)) {
    if (mark.startsWith('\n')) endParagraph(index, index + mark.length)
    else if (open !== null) {
      const { at, mark: opener }: { at: number; mark: string } = open
      // An opening mark in an open quotation: the first was never closed.
      if (mark === opener && mark !== '"') open = { at: index, mark, opensParagraph: false }
      if (!CLOSERS.get(opener)!.includes(mark)) continue
      found.push({ start: at, end: index + mark.length })
      open = null
    } else if (CLOSERS.has(mark)) {
      open = { at: index, mark, opensParagraph: text.slice(paragraph, index).trim() === '' }
    }
  }
  endParagraph(text.length, text.length)
  return found
}
