import type { NameKind } from '../reading.ts'
import { type Candidate, isCapitalised, isNext, type Words, wordsOf } from './candidate.ts'
import type { NamesPack } from './names-pack.ts'

export type Weights = Record<NameKind, number>

interface Place extends Words {
  readonly candidate: Candidate
  readonly pack: NamesPack
}

export interface Cue {
  readonly rule: string
  readonly kind: NameKind
  readonly weight: number
  readonly fits: (place: Place) => boolean
}

/** How far right of a name its apposition is read, in tokens: "Lumora, the Seattle-based maker". */
const APPOSITION_REACH = 7

/**
 * What the words beside a name say it is. The weights are set by hand, so that one clear cue (3) outweighs two vague ones
 * (1); they were checked on the open half of fixtures/names.
 */
const CUES: readonly Cue[] = [
  // "Finance Minister | Teresa Quaresma", "Dr | Raghunathan"
  { rule: 'title before', kind: 'person', weight: 4, fits: ({ candidate }) => candidate.title !== null },
  // "Teresa Quaresma"
  { rule: 'given name', kind: 'person', weight: 3, fits: startsWithGivenName },
  // "Walter J. Drummond", "R. K. Menon"
  { rule: 'initials', kind: 'person', weight: 2, fits: hasInitials },
  // "spokesman Curtis Boyd", "the winger Jeroen"
  {
    rule: 'person noun before',
    kind: 'person',
    weight: 3,
    fits: (place) => before(place, (word) => place.pack.isPersonNoun(word)),
  },
  // "Vilhena, 52,"
  { rule: 'age after', kind: 'person', weight: 3, fits: hasAge },
  // "Quaresma-Pinto, who negotiated"
  {
    rule: 'who after',
    kind: 'person',
    weight: 2,
    fits: (place) => place.pack.personPronouns.has(after(place, 2)) && after(place, 1) === ',',
  },
  // "Geir Tveit said"; a body may speak as well
  { rule: 'speaks, two words', kind: 'person', weight: 1.5, fits: (place) => speaks(place) && isPlainPair(place) },
  { rule: 'speaks', kind: 'person', weight: 0.5, fits: speaks },
  // "… the plan," Behrmann said, where nobody told us who that is
  {
    rule: 'unknown speaker',
    kind: 'person',
    weight: 1,
    fits: (place) => speaks(place) && isOneWord(place) && isUncommon(place),
  },
  // "her sister, Pia,"
  { rule: 'person noun and comma before', kind: 'person', weight: 2.5, fits: isNamedBehindNoun },
  // "Mei-Ling Zhou, its founder", "Guido Zanon, a beekeeper"
  { rule: 'person apposition', kind: 'person', weight: 2.5, fits: (place) => apposition(place) === 'person' },
  // "the brothers Nils and Olaf Halvorsen", "her son Toby"
  { rule: 'given name and another', kind: 'person', weight: 3, fits: givenNameAndPerson },
  { rule: 'lone given name', kind: 'person', weight: 1, fits: isLoneGivenName },
  // "Drummond said that he", within one clause or two
  { rule: 'pronoun after', kind: 'person', weight: 1.5, fits: hasPronoun },
  { rule: 'common word inside', kind: 'person', weight: -3, fits: hasCommonWordInside },
  { rule: 'two plain words', kind: 'person', weight: 1.5, fits: isPlainPair },
  {
    rule: 'article before',
    kind: 'person',
    weight: -2,
    fits: (place) => before(place, (word) => word === place.pack.the),
  },

  // "Lumora, the maker of"
  { rule: 'firm apposition', kind: 'organisation', weight: 2.5, fits: (place) => apposition(place) === 'organisation' },
  // "the airline Meridian", "rival bidder Samho"
  {
    rule: 'firm noun before',
    kind: 'organisation',
    weight: 3,
    fits: (place) => before(place, (word) => place.pack.organisationNouns.has(word)),
  },
  // "Kestrel's shares", "Halvorsen shareholders"
  { rule: 'owner', kind: 'organisation', weight: 1.5, fits: owns },
  // "NewsGuild"
  {
    rule: 'inner capital',
    kind: 'organisation',
    weight: 2.5,
    fits: ({ text, tokens, candidate }) => INNER_CAPITAL.test(wordsOf({ text, tokens }, candidate)),
  },
  // "the Reform Circle"
  { rule: 'common words', kind: 'organisation', weight: 0.5, fits: hasCommonWord },
  { rule: 'speaks, one word', kind: 'organisation', weight: 0.4, fits: (place) => speaks(place) && isOneWord(place) },
  {
    rule: 'union noun after',
    kind: 'organisation',
    weight: 3,
    fits: (place) => place.pack.organisationNouns.has(after(place, 1)) && nextTo(place),
  },
  // "Harwood coach Sinead Mulvaney"
  { rule: 'whose officer', kind: 'organisation', weight: 2, fits: namesItsOfficer },
  // "beat Kelby 3-2"
  { rule: 'score after', kind: 'organisation', weight: 4, fits: hasScore },
  // "the Greens", "the Otters": a people's name would be known
  { rule: 'the many', kind: 'organisation', weight: 3, fits: isTheMany },
  // "the Neue Presse"
  {
    rule: 'article and two words',
    kind: 'organisation',
    weight: 1.5,
    fits: (place) => isPlainPair(place) && hasArticle(place),
  },
  { rule: 'shares of', kind: 'organisation', weight: 3, fits: sharesOf },

  // "in Nadiad"
  {
    rule: 'preposition of place',
    kind: 'place',
    weight: 1,
    fits: (place) => prepositionWeight(place) >= 1 && prepositionWeight(place) < 2,
  },
  { rule: 'sure preposition of place', kind: 'place', weight: 3, fits: (place) => prepositionWeight(place) >= 2 },
  // "the village of Na Hoi", "the town Vardenis"
  { rule: 'place noun before', kind: 'place', weight: 4, fits: placeNounBefore },
  // "Lao Cai province", "the Douro river"
  {
    rule: 'place noun after',
    kind: 'place',
    weight: 4,
    fits: (place) => place.pack.placeNouns.has(after(place, 1)) && nextTo(place),
  },
  // "the king of Jordan", "the mayor of Gusau"
  { rule: 'ruled', kind: 'place', weight: 4, fits: isRuled },
  // "Mobile, Alabama"
  { rule: 'in a known place', kind: 'place', weight: 3, fits: inKnownPlace },
  // "Seattle-based"
  {
    rule: 'based',
    kind: 'place',
    weight: 3,
    fits: ({ tokens, candidate, text }) =>
      /^[-‐‑](?:based|born)/.test(text.slice(candidate.end, tokens[candidate.last]!.end)),
  },
  // "Port Alden", "New Ferrol"
  {
    rule: 'place-like opening',
    kind: 'place',
    weight: 1.5,
    fits: ({ tokens, candidate, pack }) =>
      candidate.first < candidate.last && pack.placeStarts.has(tokens[candidate.first]!.lower),
  },
  { rule: 'known place', kind: 'place', weight: 1.5, fits: ({ candidate }) => candidate.known?.kind === 'place' },
]

const INNER_CAPITAL = /^(?!Mc|Mac|De|Di|La|Le|Van|O)\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u

/** What the words beside one mention say. */
export interface Weighed {
  readonly weights: Weights
  readonly cues: readonly Cue[]
  /** The rule of the cue that weighs most. */
  readonly rule: string
}

/** Sums the cues around one mention. */
export function weighContext(words: Words, candidate: Candidate, pack: NamesPack): Weighed {
  const place = { ...words, candidate, pack }
  const weights: Weights = { person: 0, organisation: 0, place: 0 }
  const cues = CUES.filter(({ fits }) => fits(place))
  let best = { weight: 0, rule: 'capitals' }
  for (const cue of cues) {
    weights[cue.kind] += cue.weight
    if (cue.weight > best.weight) best = cue
  }
  return { weights, cues, rule: best.rule }
}

/** The small form of the n-th token after the name; empty where there is none. */
function after({ tokens, candidate }: Place, n: number): string {
  return tokens[candidate.last + n]?.lower ?? ''
}

function nextTo({ text, tokens, candidate }: Place): boolean {
  return candidate.last + 1 < tokens.length && isNext({ text, tokens }, candidate.last, candidate.last + 1)
}

/** Whether the small-letter word right before the name passes a test. */
function before({ text, tokens, candidate }: Place, test: (word: string) => boolean): boolean {
  const token = tokens[candidate.first - 1]
  if (token?.kind !== 'word' || isCapitalised(token) || !isNext({ text, tokens }, candidate.first - 1, candidate.first))
    return false
  return test(token.lower)
}

function startsWithGivenName({ tokens, candidate, pack }: Place): boolean {
  const { first, last } = candidate
  if (
    first === last ||
    (!pack.givenNames.has(tokens[first]!.lower.split(/[-‐‑]/)[0]!) && !pack.givenNames.has(tokens[first]!.lower))
  )
    return false
  return last - first <= 5
}

function hasInitials({ tokens, candidate }: Place): boolean {
  for (let i = candidate.first; i < candidate.last; i++) {
    if (/^(?:\p{Lu}|(?:\p{Lu}\.){2,})$/u.test(tokens[i]!.text) && tokens[i + 1]!.text !== '&') return true
  }
  return false
}

/** Two to four words, none of them a common one and none in letters alone. */
function isPlainPair({ tokens, candidate, pack }: Place): boolean {
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

function hasPronoun(place: Place): boolean {
  if (!speaks(place)) return false
  const { tokens, candidate, pack } = place
  for (let i = candidate.last + 2; i < candidate.last + PRONOUN_REACH && i < tokens.length; i++) {
    const { text } = tokens[i]!
    if (text === '.') return false
    if (pack.pronouns.has(text)) return true
  }
  return false
}

function hasCommonWordInside({ tokens, candidate, pack }: Place): boolean {
  const { first, last, title } = candidate
  if (first === last || title) return false
  for (let i = first; i <= last; i++) {
    const { lower } = tokens[i]!
    if (i === last && i === first + 1 && pack.givenNames.has(tokens[first]!.lower)) continue
    if (pack.ordinary.has(lower) && !pack.givenNames.has(lower) && !pack.particles.has(lower)) return true
  }
  return false
}

function hasArticle(place: Place): boolean {
  return before(place, (word) => word === place.pack.the)
}

/** "the" and one plural in mid-sentence. */
function isTheMany(place: Place): boolean {
  const { tokens, candidate } = place
  const { text } = tokens[candidate.first]!
  const isPlural = text.length > 4 && /[^s'’]s$/.test(text)
  return isPlural && candidate.first === candidate.last && !candidate.atStart && hasArticle(place)
}

function isOneWord({ candidate }: Place): boolean {
  return candidate.first === candidate.last
}

function isUncommon({ tokens, candidate, pack }: Place): boolean {
  const { text, lower } = tokens[candidate.first]!
  return !pack.ordinary.has(lower) && text !== text.toUpperCase()
}

/** A name between commas behind a word for a person: "the mayor, Danny Okonedo, closed". */
function isNamedBehindNoun({ tokens, candidate, pack }: Place): boolean {
  const [noun, comma] = [tokens[candidate.first - 2], tokens[candidate.first - 1]]
  if (comma?.text !== ',' || !noun || isCapitalised(noun) || !pack.isPersonNoun(noun.lower)) return false
  const closes = tokens[candidate.last + 1]?.text
  return closes === ',' || closes === '.'
}

function isLoneGivenName({ tokens, candidate, pack }: Place): boolean {
  const { first, last, atStart } = candidate
  const { lower } = tokens[first]!
  return first === last && !atStart && pack.givenNames.has(lower) && !pack.ordinary.has(lower)
}

function givenNameAndPerson(place: Place): boolean {
  const { tokens, candidate, pack } = place
  const [next, more] = [tokens[candidate.last + 2], tokens[candidate.last + 3]]
  if (candidate.first !== candidate.last || after(place, 1) !== pack.and || !next || !more) return false
  const isGiven = pack.givenNames.has(tokens[candidate.first]!.lower)
  return isGiven && pack.givenNames.has(next.lower) && isCapitalised(next) && isCapitalised(more)
}

function namesItsOfficer(place: Place): boolean {
  const { tokens, candidate, pack } = place
  const [noun, name] = [tokens[candidate.last + 1], tokens[candidate.last + 2]]
  if (!noun || !name || isCapitalised(noun) || !isCapitalised(name) || !nextTo(place)) return false
  return pack.isPersonNoun(noun.lower)
}

function hasScore({ tokens, candidate }: Place): boolean {
  const [left, dash, right] = [1, 2, 3].map((n) => tokens[candidate.last + n]?.text ?? '')
  return /^\d{1,3}$/.test(left!) && /^[-–]$/.test(dash!) && /^\d{1,3}$/.test(right!)
}

function hasCommonWord({ tokens, candidate, pack }: Place): boolean {
  const { first, last } = candidate
  for (let i = first; i <= last; i++) if (first < last && pack.ordinary.has(tokens[i]!.lower)) return true
  return false
}

function hasAge({ tokens, candidate }: Place): boolean {
  const [comma, age, end] = [1, 2, 3].map((n) => tokens[candidate.last + n]?.text)
  return comma === ',' && /^\d{1,3}$/.test(age ?? '') && (end === ',' || end === '.' || end === ';' || end === ')')
}

/** The name is the subject or, after its verb, the inverted one: "said Tully". */
function speaks({ tokens, candidate, pack }: Place): boolean {
  const next = tokens[candidate.last + 1]
  const previous = tokens[candidate.first - 1]
  if (next && pack.sayingVerbs.has(next.text)) return true
  return previous !== undefined && INVERTED.has(previous.text) && !(next?.kind === 'word' && isCapitalised(next))
}

const INVERTED = new Set(['said', 'says', 'added', 'told', 'wrote', 'asked', 'joked', 'argued'])

/** ", the Seattle-based maker of …": whether the noun after a comma is a word for a person or for a body. */
function apposition({ tokens, candidate, pack }: Place): 'person' | 'organisation' | null {
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

function owns({ tokens, candidate, pack }: Place): boolean {
  const mark = tokens[candidate.last + 1]
  if (!mark) return false
  const owned = mark.lower === "'s" || mark.lower === '’s' ? tokens[candidate.last + 2] : mark
  return owned !== undefined && pack.ownedByOrganisations.has(owned.text)
}

function sharesOf({ tokens, candidate }: Place): boolean {
  const noun = tokens[candidate.first - 2]?.lower
  return noun === 'shares' || noun === 'stake' || noun === 'employees'
}

function prepositionWeight(place: Place): number {
  const { text, tokens, candidate, pack } = place
  let i = candidate.first - 1
  if (tokens[i]?.text === pack.the) i--
  const token = tokens[i]
  if (!token || !isNext({ text, tokens }, i, i + 1)) return 0
  const weight = pack.placePrepositions.get(token.lower) ?? 0
  return i === candidate.first - 1 ? weight : Math.min(weight, 1)
}

function placeNounBefore(place: Place): boolean {
  const { tokens, candidate, pack } = place
  let i = candidate.first - 1
  if (!AT_PLACE.has(tokens[i]?.text ?? '')) return false
  i--
  return pack.placeNouns.has(tokens[i]?.lower ?? '')
}

/** Behind "president of" a known place is one, behind "mayor of" anything is. */
function isRuled({ tokens, candidate, pack }: Place): boolean {
  if (tokens[candidate.first - 1]?.text !== pack.of) return false
  const ruler = tokens[candidate.first - 2]?.lower ?? ''
  return pack.rulers.has(ruler) || (candidate.known?.kind === 'place' && pack.titleEnds.has(ruler))
}

const AT_PLACE = new Set(['of', 'at', 'called', 'named', 'in'])

function inKnownPlace({ text, tokens, candidate, pack }: Place): boolean {
  const comma = tokens[candidate.last + 1]
  const next = tokens[candidate.last + 2]
  if (comma?.text !== ',' || !next || !isCapitalised(next) || pack.givenNames.has(next.lower)) return false
  const two = tokens[candidate.last + 3]
  const known = (two && pack.known.get(text.slice(next.start, two.end))) ?? pack.known.get(next.text)
  return known?.kind === 'place'
}
