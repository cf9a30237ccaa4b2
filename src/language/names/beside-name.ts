import { findDateline } from '../../article/credit/find-dateline.ts'
import { type Candidate, isCapitalised, isNext, type TokenRange, type Words } from './candidate.ts'
import type { NamesPack } from './names-pack.ts'

/** One name where it stands. */
export interface NameInText extends Words {
  readonly candidate: Candidate
  readonly pack: NamesPack
}

/** How far right of a name its apposition is read, in tokens: "Lumora, the Seattle-based maker". */
const APPOSITION_REACH = 7

/** The small form of the n-th token after the name; empty where there is none. */
export function after({ tokens, candidate }: NameInText, n: number): string {
  return tokens[candidate.last + n]?.lower ?? ''
}

/** Whether a word follows the name, with one blank between. */
export function nextTo({ text, tokens, candidate }: NameInText): boolean {
  return candidate.last + 1 < tokens.length && isNext({ text, tokens }, candidate.last, candidate.last + 1)
}

/** Whether the small-letter word right before the name passes a test. */
export function before({ text, tokens, candidate }: NameInText, test: (word: string) => boolean): boolean {
  const token = tokens[candidate.first - 1]
  if (token?.kind !== 'word' || isCapitalised(token) || !isNext({ text, tokens }, candidate.first - 1, candidate.first))
    return false
  return test(token.lower)
}

/** "Teresa Quaresma", "Mei-Ling Zhou". */
export function startsWithGivenName({ tokens, candidate, pack }: NameInText): boolean {
  const { first, last } = candidate
  if (
    first === last ||
    (!pack.givenNames.has(tokens[first]!.lower.split(/[-‐‑]/)[0]!) && !pack.givenNames.has(tokens[first]!.lower))
  )
    return false
  return last - first <= 5
}

/** "Walter J. Drummond", "R. K. Menon". */
export function hasInitials({ tokens, candidate }: NameInText): boolean {
  for (let i = candidate.first; i < candidate.last; i++) {
    if (/^(?:\p{Lu}|(?:\p{Lu}\.){2,})$/u.test(tokens[i]!.text) && tokens[i + 1]!.text !== '&') return true
  }
  return false
}

/** Two to four words, none of them a common one and none in letters alone. */
export function isPlainPair({ tokens, candidate, pack }: NameInText): boolean {
  const { first, last } = candidate
  if (first === last || last - first > 4) return false
  for (let i = first; i <= last; i++) {
    const { lower, text, kind } = tokens[i]!
    if (kind !== 'word' || text === '.') continue
    if (i > first && pack.ordinary.has(lower) && !pack.particles.has(lower)) return false
    if (i === first && pack.ordinary.has(lower) && !pack.givenNames.has(lower)) return false
    if (text.length > 2 && text === text.toUpperCase()) return false
  }
  return true
}

/** How far a pronoun is looked for behind a name that speaks, in tokens. */
const PRONOUN_REACH = 8

/** "Drummond said that he": a pronoun for one person soon behind a name that speaks. */
export function hasPronoun(name: NameInText): boolean {
  if (!speaks(name)) return false
  const { tokens, candidate, pack } = name
  for (let i = candidate.last + 2; i < candidate.last + PRONOUN_REACH && i < tokens.length; i++) {
    const { text } = tokens[i]!
    if (text === '.') return false
    if (pack.pronouns.has(text)) return true
  }
  return false
}

/** A common word in a name of several, as no person has one. */
export function hasCommonWordInside({ tokens, candidate, pack }: NameInText): boolean {
  const { first, last, title } = candidate
  if (first === last || title) return false
  for (let i = first; i <= last; i++) {
    const { lower } = tokens[i]!
    if (i === last && i === first + 1 && pack.givenNames.has(tokens[first]!.lower)) continue
    if (pack.ordinary.has(lower) && !pack.givenNames.has(lower) && !pack.particles.has(lower)) return true
  }
  return false
}

/** "the" right before the name. */
export function hasArticle(name: NameInText): boolean {
  return before(name, (word) => word === name.pack.the)
}

/** "the" and one plural in mid-sentence. */
export function isTheMany(name: NameInText): boolean {
  const { tokens, candidate } = name
  const { text } = tokens[candidate.first]!
  const isPlural = text.length > 4 && /[^s'’]s$/.test(text)
  return isPlural && candidate.first === candidate.last && !candidate.atStart && hasArticle(name)
}

/** One word alone. */
export function isOneWord({ candidate }: NameInText): boolean {
  return candidate.first === candidate.last
}

/** A word that news does not write in small letters, nor all in capitals. */
export function isUncommon({ tokens, candidate, pack }: NameInText): boolean {
  const { text, lower } = tokens[candidate.first]!
  return !pack.ordinary.has(lower) && text !== text.toUpperCase()
}

/** A name between commas behind a word for a person: "the mayor, Danny Okonedo, closed". */
export function isNamedBehindNoun({ tokens, candidate, pack }: NameInText): boolean {
  const [noun, comma] = [tokens[candidate.first - 2], tokens[candidate.first - 1]]
  if (comma?.text !== ',' || !noun || isCapitalised(noun) || !pack.isPersonNoun(noun.lower)) return false
  const closes = tokens[candidate.last + 1]?.text
  return closes === ',' || closes === '.'
}

/** A given name alone in mid-sentence. */
export function isLoneGivenName({ tokens, candidate, pack }: NameInText): boolean {
  const { first, last, atStart } = candidate
  const { lower } = tokens[first]!
  return first === last && !atStart && pack.givenNames.has(lower) && !pack.ordinary.has(lower)
}

/** "Nils and Olaf Halvorsen". */
export function givenNameAndPerson(name: NameInText): boolean {
  const { tokens, candidate, pack } = name
  const [next, more] = [tokens[candidate.last + 2], tokens[candidate.last + 3]]
  if (candidate.first !== candidate.last || after(name, 1) !== pack.and || !next || !more) return false
  const isGiven = pack.givenNames.has(tokens[candidate.first]!.lower)
  return isGiven && pack.givenNames.has(next.lower) && isCapitalised(next) && isCapitalised(more)
}

/** "an analyst at Peel Hartley": somebody's work stands before a preposition and the name. */
export function employs({ tokens, candidate, pack }: NameInText): boolean {
  const [noun, at] = [tokens[candidate.first - 2], tokens[candidate.first - 1]]
  return (
    at !== undefined &&
    pack.employedAt.has(at.text) &&
    noun?.kind === 'word' &&
    !isCapitalised(noun) &&
    pack.isPersonNoun(noun.lower)
  )
}

/** "Harwood coach Sinead Mulvaney". */
export function namesItsOfficer(name: NameInText): boolean {
  const { tokens, candidate, pack } = name
  const [noun, officer] = [tokens[candidate.last + 1], tokens[candidate.last + 2]]
  if (!noun || !officer || isCapitalised(noun) || !isCapitalised(officer) || !nextTo(name)) return false
  return pack.isPersonNoun(noun.lower)
}

/** "Kelby 3-2". */
export function hasScore({ tokens, candidate }: NameInText): boolean {
  const [left, dash, right] = [1, 2, 3].map((n) => tokens[candidate.last + n]?.text ?? '')
  return /^\d{1,3}$/.test(left!) && /^[-–]$/.test(dash!) && /^\d{1,3}$/.test(right!)
}

/** Whether one of several words is a common one. */
export function hasCommonWord({ tokens, candidate, pack }: NameInText): boolean {
  const { first, last } = candidate
  for (let i = first; i <= last; i++) if (first < last && pack.ordinary.has(tokens[i]!.lower)) return true
  return false
}

/** "Vilhena, 52,". */
export function hasAge({ tokens, candidate }: NameInText): boolean {
  const [comma, age, end] = [1, 2, 3].map((n) => tokens[candidate.last + n]?.text)
  return comma === ',' && /^\d{1,3}$/.test(age ?? '') && (end === ',' || end === '.' || end === ';' || end === ')')
}

/** The name is the subject or, after its verb, the inverted one: "said Tully". */
export function speaks({ tokens, candidate, pack }: NameInText): boolean {
  const next = tokens[candidate.last + 1]
  const previous = tokens[candidate.first - 1]
  if (next && pack.sayingVerbs.has(next.text)) return true
  return (
    previous !== undefined && pack.invertedVerbs.has(previous.text) && !(next?.kind === 'word' && isCapitalised(next))
  )
}

/** ", the Seattle-based maker of …": whether the noun after a comma is a word for a person or for a body. */
export function apposition({ tokens, candidate, pack }: NameInText): 'person' | 'organisation' | null {
  let i = candidate.last + 1
  if (tokens[i]?.text !== ',') return null
  i++
  if (/^\d/.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === ',') i += 2
  let found: 'person' | 'organisation' | null = null
  const hasArticle = pack.articles.has(tokens[i]?.lower ?? '')
  if (hasArticle) i++
  for (const end = i + APPOSITION_REACH; i < end && i < tokens.length; i++) {
    const { lower, kind, text } = tokens[i]!
    if (kind === 'sign' || lower === pack.of || (pack.roleStops.has(lower) && !pack.articles.has(lower))) break
    if (text === "'s" || text === '’s') found = null
    else if (hasArticle && pack.organisationNouns.has(lower)) found = 'organisation'
    else if (pack.isPersonNoun(lower)) found = 'person'
  }
  return found
}

/** "Kestrel's shares", "Halvorsen shareholders". */
export function owns({ tokens, candidate, pack }: NameInText): boolean {
  const mark = tokens[candidate.last + 1]
  if (!mark) return false
  const owned = mark.lower === "'s" || mark.lower === '’s' ? tokens[candidate.last + 2] : mark
  return owned !== undefined && pack.ownedByOrganisations.has(owned.text)
}

/** "shares of Kestrel". */
export function sharesOf({ tokens, candidate }: NameInText): boolean {
  const noun = tokens[candidate.first - 2]?.lower
  return noun === 'shares' || noun === 'stake' || noun === 'employees'
}

/** How much the preposition before the name says of a place; less behind an article ("in the Halvorsen yard"). */
export function prepositionWeight(name: NameInText): number {
  const { text, tokens, candidate, pack } = name
  let i = candidate.first - 1
  if (tokens[i]?.text === pack.the) i--
  const token = tokens[i]
  if (!token || !isNext({ text, tokens }, i, i + 1)) return 0
  const weight = pack.placePrepositions.get(token.lower) ?? 0
  return i === candidate.first - 1 ? weight : Math.min(weight, 1)
}

/** "the village of Na Hoi", "the camp at Aboutengue". */
export function placeNounBefore(name: NameInText): boolean {
  const { tokens, candidate, pack } = name
  let i = candidate.first - 1
  if (!pack.beforePlaceNames.has(tokens[i]?.text ?? '')) return false
  i--
  return pack.placeNouns.has(tokens[i]?.lower ?? '')
}

/** Whether a possessive and, within three words, an office of a state stand behind a name. */
export function ownsOffice({ tokens }: Words, { last }: TokenRange, pack: NamesPack): boolean {
  const mark = tokens[last + 1]?.lower
  if (mark !== "'s" && mark !== '’s') return false
  for (let i = last + 2; i < last + 2 + OFFICE_REACH && tokens[i]?.kind === 'word'; i++) {
    if (pack.stateOffices.has(tokens[i]!.lower)) return true
  }
  return false
}

/** Words between a state's possessive and its office: "Norvia's new foreign minister". */
const OFFICE_REACH = 3

/** The first words of a paragraph before a dash, or before an agency in brackets. */
export function opensReport({ text, tokens, candidate }: NameInText): boolean {
  const { first, last } = candidate
  if (first > 0 && !/\n\s*\n/.test(text.slice(tokens[first - 1]!.end, tokens[first]!.start))) return false
  const [sign, agency, closes] = [tokens[last + 1]?.text ?? '', tokens[last + 2], tokens[last + 3]?.text]
  if (/^(?:—|–|--|-)$/.test(sign)) return text[candidate.end] === ' '
  return sign === '(' && agency !== undefined && isCapitalised(agency) && closes === ')'
}

/** Letters of a line in which a dateline stands. */
const DATELINE_REACH = 160

/** Whether a name is the place or the agency of a dateline: "KESSEL, May 13 (Meridian) -". */
export function inDateline({ text, candidate }: NameInText, part: 'place' | 'agency'): boolean {
  const start = text.lastIndexOf('\n', candidate.start) + 1
  if (candidate.end - start > DATELINE_REACH) return false
  const { length, place, agency } = findDateline(text.slice(start, start + DATELINE_REACH))
  if (candidate.end > start + length) return false
  const isAgency = text.lastIndexOf('(', candidate.start) > text.lastIndexOf(')', candidate.start)
  return part === 'agency' ? isAgency && agency !== null : !isAgency && place !== null
}

/** Behind "president of" a known place is one, behind "mayor of" anything is. */
export function isRuled({ tokens, candidate, pack }: NameInText): boolean {
  if (tokens[candidate.first - 1]?.text !== pack.of) return false
  const ruler = tokens[candidate.first - 2]?.lower ?? ''
  return pack.rulers.has(ruler) || (candidate.known?.kind === 'place' && pack.titleEnds.has(ruler))
}

/** "Mobile, Alabama": a known place behind a comma. */
export function inKnownPlace({ text, tokens, candidate, pack }: NameInText): boolean {
  const comma = tokens[candidate.last + 1]
  const next = tokens[candidate.last + 2]
  if (comma?.text !== ',' || !next || !isCapitalised(next) || pack.givenNames.has(next.lower)) return false
  const two = tokens[candidate.last + 3]
  const known = (two && pack.known.get(text.slice(next.start, two.end))) ?? pack.known.get(next.text)
  return known?.kind === 'place'
}
