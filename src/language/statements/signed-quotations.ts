import { splitParagraphs } from '../../text/paragraphs.ts'
import type { Quotation } from '../../text/quotations.ts'
import type { Span } from '../../text/span.ts'
import { overlaps, trimSpan } from '../../text/span.ts'
import type { Entity, Name, Statement } from '../reading.ts'

/** A signature is short: a name, and perhaps who that is. In UTF-16 units. */
const LONGEST_SIGNATURE = 80
const DASH = /^[\s]*(?:―|—|–|--|-)\s*/

/**
 * Quotations that are signed rather than introduced, as pull quotes and letters are: a dash and a name end the quotation's
 * paragraph, or make the next one.
 *
 *     “The old bridge was never safe.” — Marta Olsen, engineer
 */
export function findSignedQuotations(
  text: string,
  quotations: readonly Quotation[],
  statements: readonly Statement[],
  { names, entities }: { readonly names: readonly Name[]; readonly entities: readonly Entity[] },
): Statement[] {
  const paragraphs = splitParagraphs(text)
  const found: Statement[] = []
  for (const quotation of quotations) {
    const at = paragraphs.findIndex(({ end }) => end >= quotation.end)
    const signature = signatureAfter(text, quotation, paragraphs[at], paragraphs[at + 1])
    if (!signature || statements.some(({ content }) => content.some((piece) => overlaps(piece, quotation)))) continue
    const name = names.find(({ start, kind }) => start === signature.start && kind !== 'place')
    const ref = name && entities.some((entity) => entity.ref === name.ref) ? name.ref : null
    found.push({
      kind: 'direct',
      speaker: { ...signature, ref },
      cue: null,
      content: [{ start: quotation.start, end: quotation.end }],
      addressee: null,
      said: null,
      negated: false,
      hedged: false,
      attitude: 'says',
      voice: 'own',
      rule: 'statements/signed-quotation',
    })
  }
  return found
}

function signatureAfter(text: string, { end }: Span, own: Span | undefined, next: Span | undefined): Span | null {
  if (!own) return null
  const rest = end < own.end ? { start: end, end: own.end } : next
  if (!rest || rest.end - rest.start > LONGEST_SIGNATURE) return null
  const words = text.slice(rest.start, rest.end)
  const dash = DASH.exec(words)?.[0]
  // A name begins with a capital and makes no sentence.
  if (
    !dash ||
    !/^\p{Lu}[^.!?“"]*$/u.test(
      words
        .slice(dash.length)
        .trim()
        .replace(/\.$/, '')
        .replace(/\b\p{Lu}\./gu, ''),
    )
  )
    return null
  return trimSpan(text, { start: rest.start + dash.length, end: rest.end })
}
