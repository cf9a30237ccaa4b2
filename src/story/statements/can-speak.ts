import { names } from '../../language/en/names/names.ts'
import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  NO_SPEAKER,
  PEOPLE_NOUNS,
  PRONOUNS,
  SAYING,
  THING_NOUNS,
  VAGUE,
} from './words/english.ts'

/**
 * Whether words without a name in the cast stand for somebody who can be cited. Who is no person, body or document
 * ("the standoff underscores", "history shows") says a thing only where the cue can mean nothing else ("said"); so does a
 * town, which mostly stands in a dateline.
 *
 * @param isPlace whether the words are the name of a place that is no seat of a government
 */
export function canSpeak(by: string, cue: string, isPlace = false): boolean {
  if (NO_SPEAKER.test(by) || hasLooseBracket(by)) return false
  return (isSpeaking(headOf(by)) && !isPlace) || saysPlainly(cue)
}

function saysPlainly(cue: string): boolean {
  return cue
    .toLowerCase()
    .split(/\s+/)
    .some((word) => SAYING.has(word))
}

/** The noun that a phrase is about: "analysts | at the bank", "hundreds of | emails", "Dr". */
function headOf(by: string): string {
  const phrase = by.replace(
    /^(?:(?:\p{L}+ )?(?:hundreds|thousands|dozens|millions|one|some|many|most|both|all|none|several|\d+) of|.* number of) (?:the )?/iu,
    '',
  )
  return phrase
    .replace(
      /(?:[,(]| (?:who|which|that|in|at|on|of|for|from|with|to|by|inside|outside|near|close|across|among|based|familiar|briefed)\b).*$/iu,
      '',
    )
    .split(/\s+/)
    .at(-1)!
}

function isSpeaking(head: string): boolean {
  if (/^[\p{Lu}\d]/u.test(head)) return true
  const word = head.toLowerCase().replace(/['’]s$/u, '')
  const singular = word.replace(/ies$/u, 'y').replace(/s$/u, '')
  return [word, singular, word.replace(/es$/u, '')].some(
    (form) =>
      PRONOUNS.has(form) ||
      VAGUE.has(form) ||
      BODY_NOUNS.has(form) ||
      DOCUMENT_NOUNS.has(form) ||
      PEOPLE_NOUNS.has(form) ||
      names.organisationNouns.has(form) ||
      (names.isPersonNoun(form) && !THING_NOUNS.has(form)),
  )
}

/** "oil giant Shell (RDSA": a phrase that was cut within brackets. */
function hasLooseBracket(by: string): boolean {
  return by.split('(').length !== by.split(')').length
}
