import type { Name, Statement } from '../../language/reading.ts'
import { type Span, spansIn, textOf } from '../../text/span.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import { STOPWORDS } from './words/stopwords.ts'

/**
 * Everybody whom a statement's source names: of "Kremlin spokesman Dmitry Peskov" the man first, then the Kremlin; of
 * "Washington and Kiev" both. A pronoun that is resolved stands for its person.
 */
export function holdersOf(
  { article, reading }: Report,
  cast: Cast,
  speaker: NonNullable<Statement['speaker']>,
): string[] {
  const id = (ref: string) => cast.personOf(article.id, ref) ?? ref
  const known = spansIn(reading.names, speaker)
  if (known.length === 0 && speaker.ref === null) return properNames(article.text, speaker)
  const names = known.filter((name) => !isWhere(article, speaker, name))
  const first = [...names.filter(({ kind }) => kind === 'person'), ...names].map(({ ref }) => id(ref))
  return [...new Set(speaker.ref === null ? first : [...first, id(speaker.ref)])]
}

/** "Prosecutors in Ghent": the town says where they are. */
function isWhere({ text }: Report['article'], speaker: Span, name: Name): boolean {
  return name.kind === 'place' && /\b(?:in|at|near|from)\s$/.test(text.slice(speaker.start, name.start))
}

/** Words of a speaker that no finder knows and that are written with a capital in mid-sentence too: proper names. */
function properNames(text: string, speaker: Span): string[] {
  const words = textOf(text, speaker).match(/(?<!\p{L})\p{Lu}\p{L}{2,}/gu) ?? []
  return words
    .filter((word) => !STOPWORDS.has(word.toLowerCase()) && standsInMidSentence(text, word))
    .map((word) => word.toLowerCase())
}

function standsInMidSentence(text: string, word: string): boolean {
  for (let at = text.indexOf(` ${word}`); at >= 0; at = text.indexOf(` ${word}`, at + 1)) {
    const isWhole = !/\p{L}/u.test(text[at + 1 + word.length] ?? '')
    if (isWhole && /[\p{Ll},]/u.test(text[at - 1] ?? '')) return true
  }
  return false
}

const SAYS_NOT = /\b(?:not|never|no longer)\b|n['’]t\b/i

/** Whether somebody is said not to say, think or fear it. */
export function isNegated({ article }: Report, { negated, cue }: Statement): boolean {
  return negated || (cue !== null && SAYS_NOT.test(textOf(article.text, cue)))
}

/** The stretch that both spans cover; empty where there is none. */
export function overlapOf(a: Span, b: Span): Span {
  const start = Math.max(a.start, b.start)
  return { start, end: Math.max(start, Math.min(a.end, b.end)) }
}
