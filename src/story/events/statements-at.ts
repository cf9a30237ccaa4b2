import type { Reading, Statement } from '../../language/reading.ts'
import { contains, overlaps, type Span } from '../../text/span.ts'

/** The statements that touch each sentence, by the sentence's place in the reading; what only tells a deed is none. */
export function statementsBySentence({ sentences, statements }: Reading): Statement[][] {
  const found: Statement[][] = sentences.map(() => [])
  for (const statement of statements) {
    if (isTooLong(statement.cue) || statement.voice === 'deed' || isSaidByNobody(statement)) continue
    const whole = wholeOf(statement)
    for (
      let i = firstEndingAfter(sentences, whole.start);
      i < sentences.length && sentences[i]!.start < whole.end;
      i++
    ) {
      found[i]!.push(statement)
    }
  }
  return found
}

/** "His trial is expected to start in June": nobody is said to expect it. What is feared or denied is so whoever does. */
function isSaidByNobody({ speaker, kind, attitude }: Statement): boolean {
  return speaker === null && kind === 'indirect' && attitude === 'believes'
}

// Letters of a cue beyond which it has swallowed what was said: "had agreed to hold more talks during".
const LONGEST_CUE = 34

function isTooLong(cue: Span | null): boolean {
  return cue !== null && cue.end - cue.start > LONGEST_CUE
}

/** From the first to the last word of an attribution. */
export function wholeOf({ speaker, cue, content }: Statement): Span {
  const parts = [speaker, cue, ...content].filter((part) => part !== null)
  return { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) }
}

function firstEndingAfter(sentences: readonly Span[], at: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The piece of a statement's content that holds a span. */
export function contentAround({ content }: Statement, span: Span): Span | undefined {
  return content.find((piece) => contains(piece, span))
}

/** The innermost statement whose content holds a span: of "A said that B fears that …" it is B's. */
export function holderOf(
  text: string,
  statements: readonly Statement[],
  span: Span,
): { statement: Statement; piece: Span } | null {
  let best: { statement: Statement; piece: Span } | null = null
  for (const statement of statements) {
    const piece = contentAround(statement, span)
    if (!piece || isCutShort(text, piece, span)) continue
    if (!best || piece.end - piece.start < best.piece.end - best.piece.start) best = { statement, piece }
  }
  return best
}

// Letters that a piece of content must have beside the span to tell anything of it.
const LEAST_BESIDE = 8

/** "a call on | Dec. 7 …": a content that begins after a preposition, or is hardly more than the span, is cut wrongly. */
function isCutShort(text: string, piece: Span, { start, end }: Span): boolean {
  if (piece.end - piece.start < end - start + LEAST_BESIDE) return true
  return (
    piece.start === start &&
    /\b(?:on|in|at|by|of|over|for|during|since)\s$/.test(text.slice(Math.max(0, start - 8), start))
  )
}

/** The statement whose cue stands in a clause, outside whose content a time stands: what was said then. */
export function saidIn(statements: readonly Statement[], clause: Span, time: Span | null): Statement | null {
  return (
    statements.find(
      (statement) =>
        statement.cue !== null &&
        overlaps(statement.cue, clause) &&
        (time === null || !statement.content.some((piece) => overlaps(piece, time))),
    ) ?? null
  )
}
