import { PAPER } from '../../article/credit/find-outlet.ts'
import { spansIn } from '../../text/span.ts'
import { spanOf } from './candidates.ts'
import type { Antecedent, Discourse } from './discourse.ts'
import { paragraphsApart } from './paragraphs-apart.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** Paragraphs back that "the company" may reach for its name. */
const PARAGRAPHS_BACK = 2

/**
 * The organisation that "the company" at `at` stands for: the one that the nearest sentence names which names any, where it
 * names no other; null where it names several, or none is near.
 */
export function findFirm(parsed: Parsed, at: number, discourse: Discourse, pack: StatementsPack): Antecedent | null {
  const { tokens, sentenceOf } = parsed
  if (tokens[at]?.lower !== pack.the || !pack.firms.has(tokens[at + 1]?.lower ?? '')) return null
  let end = at
  while (end > 0 && sentenceOf[end - 1] === sentenceOf[at]) end--
  while (end > 0) {
    let start = end - 1
    while (start > 0 && sentenceOf[start - 1] === sentenceOf[end - 1]) start--
    if (paragraphsApart(parsed, start, at) > PARAGRAPHS_BACK) return null
    const named = firmsNamed(discourse, spanOf(parsed, { from: start, to: end }))
    if (named.size > 0) return named.size === 1 ? { ref: [...named][0]!, words: null } : null
    end = start
  }
  return null
}

/** The organisations that a sentence names; a paper is none of them, nor the agency of a dateline, in brackets. */
function firmsNamed({ text, names }: Discourse, span: { start: number; end: number }): ReadonlySet<string> {
  const found = spansIn(names, span).filter(
    ({ kind, start, end }) => kind === 'organisation' && text[end] !== ')' && !PAPER.test(text.slice(start, end)),
  )
  return new Set(found.map(({ ref }) => ref))
}
