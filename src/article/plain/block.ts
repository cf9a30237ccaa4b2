import type { Span } from '../../text/span.ts'
import type { Line } from './lines.ts'

/** A stretch of the source and what joins it to the next one. */
export interface Piece {
  readonly span: Span
  readonly glue: string
}

/** A paragraph, heading, menu entry or whatever else stands on a line of its own once broken lines are joined. */
export interface Block {
  /** The stretches of the source it is made of, in order; the last one has no glue. */
  readonly pieces: readonly Piece[]
  readonly text: string
  /** Empty lines above it in the source. */
  readonly gap: number
  /** Whether the source marks it as a heading ("## Talks in May"). */
  readonly heading: boolean
}

const HEADING_MARK = /^#{1,6}\s+(?=\S)/

/** The block of a single line; the number signs of a Markdown heading are left out of it. */
export function blockOfLine(line: Line): Block {
  const mark = HEADING_MARK.exec(line.text)?.[0].length ?? 0
  const span = { start: line.start + mark, end: line.end }
  return { pieces: [{ span, glue: '' }], text: line.text.slice(mark), gap: line.gap, heading: mark > 0 }
}

/** Two blocks as one, with a blank between them; a hyphen that the line's end split a word with stays as it is. */
export function joinBlocks(a: Block, b: Block): Block {
  const last = a.pieces.at(-1)!
  return {
    pieces: [...a.pieces.slice(0, -1), { ...last, glue: ' ' }, ...b.pieces],
    text: `${a.text} ${b.text}`,
    gap: a.gap,
    heading: a.heading,
  }
}

/** Where a block stands in the source, from its first unit to its last. */
export function placeOf(block: Block): Span {
  return { start: block.pieces[0]!.span.start, end: block.pieces.at(-1)!.span.end }
}
