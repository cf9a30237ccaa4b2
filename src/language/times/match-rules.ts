import type { Terms } from '../patterns/pattern.ts'
import { matchPattern } from '../patterns/pattern.ts'
import type { Piece } from '../patterns/piece.ts'
import type { Index } from '../patterns/row-index.ts'
import { forEachRow, indexRows } from '../patterns/row-index.ts'
import type { findTerms } from './find-terms.ts'
import type { Found, Place, TimeRule, TimesPack } from './times-pack.ts'

const ruleIndexes = new WeakMap<TimesPack, Index<TimeRule>>()

/** What the rules find, from left to right without overlap: at each piece the longest match, of equals the first rule's. */
export function matchRules(
  pieces: readonly Piece[],
  { terms, near }: ReturnType<typeof findTerms>,
  pack: TimesPack,
  sentenceAt: (piece: number) => Place['sentence'],
): Found[] {
  const index = ruleIndex(pack)
  const found: Found[] = []
  for (let at = 0; at < pieces.length; at++) {
    if (!near[at]) continue
    const best = longestAt(pieces, terms, at, index, sentenceAt)
    if (!best) continue
    found.push(best)
    at = best.to - 1
  }
  return found
}

function longestAt(
  pieces: readonly Piece[],
  terms: Terms,
  at: number,
  index: Index<TimeRule>,
  sentenceAt: (piece: number) => Place['sentence'],
): Found | null {
  let best: Found | null = null
  let first = 0
  forEachRow(index, pieces, terms, at, (rule, order) => {
    const match = matchPattern(rule.pattern, pieces, terms, at)
    if (!match || (best && (match.end < best.to || (match.end === best.to && order >= first)))) return
    const sentence = sentenceAt(at)
    if (match.end > sentence.to) return
    const place = { pieces, from: at, to: match.end, sentence }
    const meaning = rule.make(match.terms, place)
    if (!meaning) return
    best = { ...place, rule: rule.name, meaning }
    first = order
  })
  return best
}

function ruleIndex(pack: TimesPack): Index<TimeRule> {
  let index = ruleIndexes.get(pack)
  if (!index) {
    index = indexRows(pack.rules, (rule) => rule.pattern)
    ruleIndexes.set(pack, index)
  }
  return index
}
