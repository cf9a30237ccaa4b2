import type { Span } from '../../text/span.ts'
import { contains, overlaps } from '../../text/span.ts'
import type { Range } from './candidates.ts'
import type { Antecedent, Discourse } from './discourse.ts'
import { findAntecedent, findInSentence, findNearest, isPerson, personWords } from './find-antecedent.ts'
import { findFirm } from './find-firm.ts'
import { headName } from './head-name.ts'
import { paragraphsApart } from './paragraphs-apart.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** Paragraphs back that a pronoun may reach for its person. */
const PARAGRAPHS_BACK = 1

/**
 * The entity a speaker's words stand for, where that is certain, else null: the name that heads the phrase ("Kremlin
 * spokesman | Dmitry Peskov"), the one entity with that role ("the minister"), or for "he", "she" and "it" the last
 * speaker, when nobody else that the word might mean has been named since.
 */
export function resolveSpeaker(
  parsed: Parsed,
  span: Span,
  discourse: Discourse,
  pack: StatementsPack,
): { readonly ref: string | null; readonly standsFor: Span | null } {
  const speaker = tokensOf(parsed, span)
  const inside = discourse.names.filter((name) => contains(span, name))
  const who =
    inside.length > 0
      ? asEntity(headName(parsed, speaker, inside, pack))
      : (byPronoun(parsed, speaker, discourse, pack) ??
        asEntity(byRole(discourse, span, pack)) ??
        (speaker.to - speaker.from === 2 ? findFirm(parsed, speaker.from, discourse, pack) : null))
  const words = who ? null : personWords(parsed, speaker, pack)
  if (who) discourse.spoke.push({ at: speaker.from, who })
  else if (words) discourse.spoke.push({ at: speaker.from, who: { ref: null, words } })
  return { ref: who?.ref ?? null, standsFor: who?.words ?? null }
}

function asEntity(ref: string | null): Antecedent | null {
  return ref === null ? null : { ref, words: null }
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

function byPronoun(parsed: Parsed, { from, to }: Range, discourse: Discourse, pack: StatementsPack): Antecedent | null {
  if (to - from !== 1) return null
  const word = parsed.tokens[from]!.lower
  const { he, she, it } = pack.pronouns
  const sort = he.has(word) ? 'he' : she.has(word) ? 'she' : it.has(word) ? 'it' : null
  if (!sort) return null
  const last = lastSpeaker(parsed, from, sort, discourse)
  if (sort === 'it') return last
  const subject = findAntecedent(parsed, from, discourse, pack)
  const spoke = discourse.spoke.findLast(({ at, who }) => isInReach(parsed, at, from) && isPerson(who, discourse))
  const isOpen = subject && spoke && !isSame(subject, spoke.who)
  // Who spoke in the paragraph before yields to who opens this one: "Dahl ruled out a rescue. “…,” he told parliament."
  const isPast = spoke && parsed.paragraphOf[spoke.at] !== parsed.paragraphOf[from]
  const nearest = isOpen && isPast ? findNearest(parsed, from, discourse, pack) : null
  const who = findInSentence(parsed, from, discourse, pack) ?? (isOpen ? nearest : (subject ?? last))
  if (!who?.ref) return who
  if ((discourse.wentBy.get(who.ref) ?? sort) !== sort) return null
  discourse.wentBy.set(who.ref, sort)
  return who
}

/** The last speaker, where the pronoun can mean it and nobody else of its sort has been named since. */
function lastSpeaker(parsed: Parsed, from: number, sort: 'he' | 'she' | 'it', discourse: Discourse): Antecedent | null {
  const last = discourse.spoke.at(-1)
  if (!last || last.at >= from || !isInReach(parsed, last.at, from)) return null
  if (isPerson(last.who, discourse) === (sort === 'it')) return null
  return isRivalled(parsed, last.at, from, last.who, discourse) ? null : last.who
}

function isInReach(parsed: Parsed, at: number, from: number): boolean {
  return (
    parsed.paragraphOf[from]! - parsed.paragraphOf[at]! <= LINES_BACK &&
    paragraphsApart(parsed, at, from) <= PARAGRAPHS_BACK
  )
}

/** Lines back beyond which no person is looked for, whatever they are. */
const LINES_BACK = 4

function isSame(a: Antecedent, b: Antecedent): boolean {
  return a.ref === b.ref && a.words?.start === b.words?.start
}

/** Whether another of the same sort is named after the last speaker, out of quotation marks, up to the pronoun. */
function isRivalled(parsed: Parsed, after: number, before: number, who: Antecedent, discourse: Discourse): boolean {
  const { tokens, quotationOf, sentenceOf } = parsed
  const between: Span = { start: tokens[after]!.start, end: tokens[before]!.start }
  return discourse.names.some((name) => {
    if (name.ref === who.ref || !overlaps(name, between) || (name.kind === 'person') !== isPerson(who, discourse))
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
