import type { Figure } from '../../language/reading.ts'
import { type Span, textOf } from '../../text/span.ts'
import { tokenise } from '../../text/tokens.ts'
import { stemOf } from '../events/stems.ts'
import { isKindWord } from './read-kind.ts'
import { GENERIC, GRADES, type Kind, PERSONS, SAME_NOUN } from './words/kinds.ts'

/** The noun that is counted, in small letters; "20 percent of workers" counts in percent. */
export function nounOf({ unit }: Figure): string | null {
  const noun = unit?.toLowerCase().split(/\s+/).at(-1) ?? null
  return noun && (SAME_NOUN[noun] ?? noun)
}

// "the number of soldiers killed", "its count of destroyed houses": the noun of a number that stands apart from it.
const OF_WHOM = /\b(?:number|count|total|tally)s? of (?:\p{L}+ )?(\p{L}+?)\b(?: \p{L}+)?/iu

// "five more children had died, bringing the total to 17"
const MORE_OF_WHOM = /\b(?:more|other|further) (\p{Ll}+)(?=[^;:.]*\b(?:total|toll|number)\b)/u

// "57 passengers and four crew" are not all that were aboard.
const WITH_CREW = /^,? (?:and|plus) (?:\S+ ){1,3}?(?:crew|staff)/

const isPlural = (word: string): boolean => PERSONS.has(word) || (word.length > 3 && word.endsWith('s'))

/** Who or what is counted, as a stem; null for people in general, and where the kind does not ask. */
export function whomOf(text: string, sentence: Span, figure: Figure, kind: Kind | null): string | null {
  if (kind && !kind.ofWhom) return null
  const own = nounOf(figure)
  if (own === 'passengers' && WITH_CREW.test(text.slice(figure.end, sentence.end))) return stemOf(own)
  if (own && (!isKindWord(own) || !kind)) {
    // "American tourists" are not all that were killed.
    const nation = /\p{Lu}[\p{L}.]+(?=\s)/u.exec(figure.unit!)?.[0].toLowerCase()
    return GENERIC.has(own) ? (nation ?? null) : [...(nation ? [nation] : []), stemOf(own)].join(' ')
  }
  if (!kind || own) return null
  const words = textOf(text, sentence)
  const nouns = OF_WHOM.exec(words)?.[0].toLowerCase().split(' ').slice(2) ?? MORE_OF_WHOM.exec(words)?.slice(1) ?? []
  const noun = nouns.map((word) => SAME_NOUN[word] ?? word).find((word) => !isKindWord(word) && isPlural(word))
  return noun && !GENERIC.has(noun) ? stemOf(noun) : null
}

/** The words that part a count from another of the same: "suspected", "new"; in the order of the alphabet. */
export function gradeOf(words: string): string {
  return tokenise(words)
    .flatMap(({ lower }) => (GRADES.has(lower) ? [lower] : []))
    .sort()
    .join(' ')
}
