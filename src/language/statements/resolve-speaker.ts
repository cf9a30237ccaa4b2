import type { Span } from '../../text/span.ts'
import { contains, overlaps } from '../../text/span.ts'
import type { Entity, Name } from '../reading.ts'
import { TAG } from '../tagging/tag-words.ts'
import type { Range } from './candidates.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** Who has been said to speak so far, for the pronouns to come. */
export interface Discourse {
  readonly text: string
  readonly names: readonly Name[]
  readonly entities: readonly Entity[]
  /** The last speakers, latest last: where each stands and who it is. */
  readonly spoke: { readonly at: number; readonly ref: string }[]
  /** The pronoun each person has gone by. */
  readonly wentBy: Map<string, 'he' | 'she'>
}

/** Paragraphs back that a pronoun may reach for its person. */
const PARAGRAPHS_BACK = 1

/**
 * The entity a speaker's words stand for, where that is certain, else null: the name that heads the phrase ("Kremlin
 * spokesman | Dmitry Peskov"), the one entity with that role ("the minister"), or for "he", "she" and "it" the last
 * speaker, when nobody else that the word might mean has been named since.
 */
export function resolveSpeaker(parsed: Parsed, span: Span, discourse: Discourse, pack: StatementsPack): string | null {
  const speaker = tokensOf(parsed, span)
  const inside = discourse.names.filter((name) => contains(span, name))
  const ref =
    inside.length > 0
      ? headName(parsed, speaker, inside, pack)
      : (byPronoun(parsed, speaker, discourse, pack) ?? byRole(discourse, span, pack))
  if (ref) discourse.spoke.push({ at: speaker.from, ref })
  return ref
}

/** Of the names in a phrase the one that is its head: no owner, no modifier, not behind a preposition, and alone so. */
function headName(parsed: Parsed, { from, to }: Range, names: readonly Name[], pack: StatementsPack): string | null {
  const { tokens, tags } = parsed
  const heads: Name[] = []
  for (const name of names) {
    let first = from
    while (first < to && tokens[first]!.end <= name.start) first++
    let last = first
    while (last + 1 < to && tokens[last + 1]!.start < name.end) last++
    const next = last + 1 < to ? tags[last + 1]! : TAG.SIGN
    const owns = last + 1 < to && pack.possessive.has(tokens[last + 1]!.lower)
    const modifies = next === TAG.NOUN || next === TAG.ADJ || next === TAG.PROPN
    const hangs = first > from && tags[first - 1] === TAG.ADP
    if (owns && last + 2 >= to && first === from) heads.push(name)
    else if (!owns && !modifies && !hangs) heads.push(name)
    // What stands behind a comma, a relative or a verb only describes the head.
    if (heads.length > 0 && last + 1 < to && next === TAG.SIGN) break
  }
  const people = heads.filter(({ kind }) => kind === 'person')
  const refs = new Set((people.length > 0 ? people : heads).map(({ ref }) => ref))
  return refs.size === 1 && !isJoined(parsed, { from, to }, names) ? [...refs][0]! : null
}

/** "Washington and Kyiv" are two; the "and" of "minister for trade and ports | Ida Lund" is in her role. */
function isJoined({ tags, tokens }: Parsed, { from, to }: Range, names: readonly Name[]): boolean {
  for (let at = from + 1; at < to - 1; at++) {
    if (tags[at] === TAG.SIGN) return false
    const within = names.some((name) => contains(name, tokens[at]!) || (name.role && contains(name.role, tokens[at]!)))
    if (tags[at] === TAG.CONJ && !within) return true
  }
  return false
}

/** The tokens of a span. */
function tokensOf({ tokens }: Parsed, { start, end }: Span): Range {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  let to = low + 1
  while (to < tokens.length && tokens[to]!.start < end) to++
  return { from: low, to }
}

function byPronoun(parsed: Parsed, { from, to }: Range, discourse: Discourse, pack: StatementsPack): string | null {
  if (to - from !== 1) return null
  const word = parsed.tokens[from]!.lower
  const { he, she, it } = pack.pronouns
  const sort = he.has(word) ? 'he' : she.has(word) ? 'she' : it.has(word) ? 'it' : null
  const last = discourse.spoke.at(-1)
  if (!sort || !last || last.at >= from) return null
  if (parsed.paragraphOf[from]! - parsed.paragraphOf[last.at]! > PARAGRAPHS_BACK) return null
  const entity = discourse.entities.find(({ ref }) => ref === last.ref)
  if (!entity || (entity.kind === 'person') === (sort === 'it')) return null
  if (isRivalled(parsed, last.at, from, entity, discourse)) return null
  if (sort === 'it') return entity.ref
  if ((discourse.wentBy.get(entity.ref) ?? sort) !== sort) return null
  discourse.wentBy.set(entity.ref, sort)
  return entity.ref
}

/** Whether another of the same sort is named after the last speaker, out of quotation marks, up to the pronoun. */
function isRivalled(parsed: Parsed, after: number, before: number, entity: Entity, discourse: Discourse): boolean {
  const { tokens, quotationOf, sentenceOf } = parsed
  const between: Span = { start: tokens[after]!.start, end: tokens[before]!.start }
  return discourse.names.some((name) => {
    if (name.ref === entity.ref || !overlaps(name, between) || (name.kind === 'person') !== (entity.kind === 'person'))
      return false
    const at = tokensOf(parsed, name).from
    // Who is only named within the last speaker's own sentence or quotation is spoken of, not speaking.
    return quotationOf[at]! < 0 && sentenceOf[at] !== sentenceOf[after]
  })
}

/** "the minister": the one entity whose role ends so. */
function byRole({ text, entities }: Discourse, span: Span, pack: StatementsPack): string | null {
  const [article, ...role] = text.slice(span.start, span.end).toLowerCase().split(/\s+/)
  if (article !== pack.the || role.length === 0 || role.length > 3) return null
  const words = role.join(' ')
  const fitting = entities.filter(({ roles }) =>
    roles.some((own) => ` ${text.slice(own.start, own.end).toLowerCase()}`.endsWith(` ${words}`)),
  )
  return fitting.length === 1 ? fitting[0]!.ref : null
}
