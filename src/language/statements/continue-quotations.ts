import { splitParagraphs } from '../../text/paragraphs.ts'
import type { Quotation } from '../../text/quotations.ts'
import type { Span } from '../../text/span.ts'
import { overlaps } from '../../text/span.ts'
import type { Statement } from '../reading.ts'

/** A quotation shorter than this, in letters, is a phrase or a title rather than a statement that goes on. */
const LONG_ENOUGH = 40

/**
 * Gives quotations that no cue introduces to the speaker before them, where only one can be meant: the quotation is a
 * whole sentence, and in its own paragraph, or as the next paragraph's opening, follows a statement that was quoted.
 *
 *     “We will come,” said Ms Olsen. The hall was cold. “We will stay until it is over, all of us.”
 */
export function continueQuotations(
  text: string,
  quotations: readonly Quotation[],
  statements: readonly Statement[],
): Statement[] {
  const paragraphs = splitParagraphs(text)
  const paragraphOf = ({ start }: Span): number => paragraphs.findIndex(({ end }) => end > start)
  const added: Statement[] = []
  for (const quotation of quotations) {
    if (quotation.end - quotation.start < LONG_ENOUGH || !isWholeSentence(text, quotation)) continue
    if ([...statements, ...added].some(({ content }) => content.some((piece) => overlaps(piece, quotation)))) continue
    const before = lastBefore([...statements, ...added], quotation)
    if (!before?.speaker || before.kind === 'indirect') continue
    const paragraph = paragraphOf(quotation)
    const opens = paragraphs[paragraph]!.start === quotation.start
    const away = paragraph - paragraphOf(before.content.at(-1)!)
    if (away === 0 || (away === 1 && opens)) added.push(goOn(before, quotation))
  }
  return [...statements, ...added].sort((a, b) => (a.cue ?? a.content[0]!).start - (b.cue ?? b.content[0]!).start)
}

/** Begins like a sentence and ends like one. */
function isWholeSentence(text: string, { start, end }: Quotation): boolean {
  return (
    /^(?:["“„«]|``|'')['‘[(]?\p{Lu}/u.test(text.slice(start, start + 4)) &&
    /[.?!…]["”»']*$/.test(text.slice(end - 4, end))
  )
}

function lastBefore(statements: readonly Statement[], { start }: Span): Statement | null {
  let last: Statement | null = null
  const reach = ({ content, cue }: Statement): number => Math.max(content.at(-1)!.end, cue?.end ?? 0)
  for (const statement of statements) {
    if (reach(statement) <= start && (!last || reach(statement) > reach(last))) last = statement
  }
  return last
}

function goOn({ speaker, said, addressee }: Statement, { start, end }: Quotation): Statement {
  return {
    kind: 'direct',
    speaker,
    cue: null,
    content: [{ start, end }],
    addressee,
    said,
    negated: false,
    hedged: false,
    attitude: 'says',
    voice: 'own',
    rule: 'statements/quotation-goes-on',
  }
}
