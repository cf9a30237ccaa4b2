import { contains } from '../../text/span.ts'
import type { Name } from '../reading.ts'
import { TAG } from '../tagging/tag-words.ts'
import type { Range } from './candidates.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** Of the names in a phrase the one that is its head: no owner, no modifier, not behind a preposition, and alone so. */
export function headName(
  parsed: Parsed,
  { from, to }: Range,
  names: readonly Name[],
  pack: StatementsPack,
): string | null {
  const { tokens, tags } = parsed
  const heads: Name[] = []
  for (const name of names) {
    let first = from
    while (first < to && tokens[first]!.end <= name.start) first++
    let last = first
    while (last + 1 < to && tokens[last + 1]!.start < name.end) last++
    const next = last + 1 < to ? tags[last + 1]! : TAG.SIGN
    // "the Singapore-based | firm": a word grown to a name makes it say only which.
    const isGrown = tokens[last]!.end > name.end
    const owns = last + 1 < to && pack.possessive.has(tokens[last + 1]!.lower)
    const modifies = next === TAG.NOUN || next === TAG.ADJ || next === TAG.PROPN
    const article = first > from && tags[first - 1] === TAG.DET ? 1 : 0
    const hangs = first - article > from && tags[first - article - 1] === TAG.ADP
    if (owns && last + 2 >= to && first === from) heads.push(name)
    else if (!owns && !modifies && !hangs && !isGrown) heads.push(name)
    // What stands behind a comma, a relative or a verb only describes the head.
    if (heads.length > 0 && last + 1 < to && next === TAG.SIGN) break
  }
  const people = heads.filter(({ kind }) => kind === 'person')
  const refs = new Set((people.length > 0 ? people : heads).map(({ ref }) => ref))
  return refs.size === 1 && !isJoined(parsed, { from, to }, names, pack) ? [...refs][0]! : null
}

/** "Washington and Kyiv" are two; the "and" of "minister for trade and ports | Ida Lund" is in her role. */
function isJoined(
  { tags, tokens }: Parsed,
  { from, to }: Range,
  names: readonly Name[],
  pack: StatementsPack,
): boolean {
  for (let at = from + 1; at < to - 1; at++) {
    if (tags[at] === TAG.SIGN) return false
    const within = names.some((name) => contains(name, tokens[at]!) || (name.role && contains(name.role, tokens[at]!)))
    // "chairman and chief executive | Ida Lund" holds two offices.
    const isOffice =
      names.length === 1 &&
      tokens[at + 1]!.end < names[0]!.start &&
      tags[at + 1] !== TAG.DET &&
      pack.isPersonNoun(tokens[at - 1]!.lower)
    if (tags[at] === TAG.CONJ && !within && !isOffice) return true
  }
  return false
}
