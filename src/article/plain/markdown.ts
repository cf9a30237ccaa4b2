import type { Span } from '../../text/span.ts'
import type { Block } from './block.ts'
import { blockOfLine } from './block.ts'
import type { Line } from './lines.ts'

/** The head of a Markdown file: how many lines it takes, and the title it gives. */
export interface FrontMatter {
  readonly lines: number
  readonly title: string | null
}

/** Lines a front matter takes at the most; a rule of dashes further down is a rule. */
const MOST_LINES = 60

/** Reads the front matter of a Markdown file: `title: …` between two lines of `---`. */
export function readFrontMatter(lines: readonly Line[]): FrontMatter {
  const none = { lines: 0, title: null }
  if (lines[0]?.text !== '---') return none
  const end = lines.slice(1, MOST_LINES).findIndex(({ text }) => text === '---' || text === '...')
  if (end < 0) return none
  const titled = lines.slice(1, end + 1).find(({ text }) => /^title\s*:/i.test(text))
  const title = titled?.text.replace(/^title\s*:\s*/i, '').replace(/^(["'])(.*)\1$/, '$2')
  return { lines: end + 2, title: title || null }
}

// A picture; the target of a link; the brackets of a link; signs of emphasis and code beside a word; a quotation's mark.
const MARKS =
  /!\[[^\]\n]{0,500}\]\([^()\s]{0,2000}\)|(?<=\[[^[\]\n]{1,500})\]\([^()\s]{0,2000}(?: "[^"\n]{0,300}")?\)|\[(?=[^[\]\n]{1,500}\]\()|(?<![\p{L}\p{N}*])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_{1,2}(?=[^\s_])|(?<=[^\s_])_{1,2}(?![\p{L}\p{N}_])|`|^>\s*/gu

/** Units: a longer line keeps its marks, as nobody writes one by hand. */
const LONGEST_LINE = 20_000

/** The block of a Markdown line: emphasis, links' targets and pictures are left out, and what is kept still maps to its place. */
export function blockOfMarkdown(line: Line): Block {
  const block = blockOfLine(line)
  if (block.text.length > LONGEST_LINE) return block
  const offset = block.pieces[0]!.span.start
  const kept: Span[] = []
  let start = 0
  for (const mark of block.text.matchAll(MARKS)) {
    if (mark.index > start) kept.push({ start: offset + start, end: offset + mark.index })
    start = mark.index + mark[0].length
  }
  if (start === 0) return block
  if (start < block.text.length) kept.push({ start: offset + start, end: offset + block.text.length })
  if (kept.length === 0) return block
  const text = kept.map((span) => block.text.slice(span.start - offset, span.end - offset)).join('')
  return { ...block, pieces: kept.map((span) => ({ span, glue: '' })), text }
}
