import type { Statement } from '../../language/reading.ts'
import { contains, type Span } from '../../text/span.ts'
import type { Report } from '../report.ts'
import { TAKES_UP_AGAIN } from './words/english.ts'

/**
 * The content of a statement without the next statement of the same speaker in the same sentence: of "Lind said that gates
 * were closed, and warned that the river could run dry" the first ends before ", and warned".
 *
 * @returns the pieces of the content, in order; the last may be cut short
 */
export function ownContent({ article, reading }: Report, statement: Statement): Span[] {
  const { speaker, content } = statement
  if (!speaker) return [...content]
  const next = reading.statements.filter(
    (other) => other !== statement && other.speaker?.start === speaker.start && other.speaker.end === speaker.end,
  )
  for (const [index, piece] of content.entries()) {
    const ends = next.flatMap(({ cue }) => (cue && contains(piece, cue) ? endBefore(article.text, piece, cue) : []))
    if (ends.length > 0) return [...content.slice(0, index), { start: piece.start, end: Math.min(...ends) }]
  }
  return [...content]
}

/** Where a content ends before "…, and also" and the cue that follows it; nothing where the cue does not take up its speaker again. */
function endBefore(text: string, piece: Span, cue: Span): number[] {
  const link = TAKES_UP_AGAIN.exec(text.slice(piece.start, cue.start))
  return link && link.index > 0 ? [piece.start + link.index] : []
}
