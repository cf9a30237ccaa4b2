import { type Span, textOf } from '../../text/span.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import { FORMER, MINISTRY, PRONOUN, THE_BODY, THE_MINISTRY } from './words/english.ts'

/** For whom each person of a story speaks: the bodies that their offices name. */
export type Bodies = ReadonlyMap<string, readonly string[]>

/** The bodies that the offices of a story's persons name: of "Norrvik chairman" the company, of "Transport Minister" the ministry. */
export function findBodies({ people }: Cast): Bodies {
  const named = people.flatMap(({ id, name, aliases }) => [name, ...aliases].map((words) => ({ id, words })))
  return new Map(
    people.map(({ id, roles }) => {
      const offices = roles.map(({ text }) => text).filter((text) => !FORMER.test(text))
      const bodies = named.filter((body) => body.id !== id && offices.some((text) => holdsWord(text, body.words)))
      return [id, [...bodies.map((body) => body.id), ...offices.flatMap(ministryOf)]]
    }),
  )
}

function holdsWord(text: string, words: string): boolean {
  const at = text.indexOf(words)
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + words.length] ?? '')
}

/**
 * Who is heard in a statement, so that two of them can be known as one side's: the people named, the bodies they speak for,
 * and where nobody is named the words themselves ("the union").
 */
export function voicesOf(
  { article: { text }, reading }: Report,
  speaker: Span,
  holders: readonly string[],
  cast: Cast,
  bodies: Bodies,
  id: string,
): Set<string> {
  const words = textOf(text, speaker).replace(/\s+/g, ' ')
  const voices = new Set(holders.flatMap((holder) => [holder, ...(bodies.get(holder) ?? [])]))
  for (const ministry of ministryOf(words)) voices.add(ministry)
  const before = text.slice(0, speaker.start)
  if (holders.length > 0 || PRONOUN.test(words)) return voices
  if (THE_MINISTRY.test(words)) for (const ministry of ministryOf(before).slice(-1)) voices.add(ministry)
  if (THE_BODY.test(words)) {
    const last = reading.names.findLast(({ kind, end }) => kind === 'organisation' && end <= speaker.start)
    if (last) voices.add(cast.personOf(id, last.ref) ?? last.ref)
  }
  if (voices.size === 0) voices.add(`“${words.toLowerCase().replace(/^(?:the|an?|its|his|her|their) /, '')}”`)
  return voices
}

function ministryOf(words: string): string[] {
  return [...words.matchAll(MINISTRY)].map((match) => `“${match[1]!.toLowerCase()} ministry”`)
}
