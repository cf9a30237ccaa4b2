import type { NameKind } from '../reading.ts'
import { type TokenRange, type Words, wordsOf } from './candidate.ts'
import type { NamesPack } from './names-pack.ts'

/** What a name's own words say it is; `thing` is a name of something else (a prize, a storm), which is left out. */
export interface Shape {
  readonly kind: NameKind | null
  readonly rule: string
}

const LETTERS = /^\p{Lu}[\p{Lu}&]{1,5}(?:-\p{Lu}{2,4})?$|^(?:\p{Lu}\.){2,}$/u

/** The first of these that fits decides; null where the words beside the name must tell. */
const SHAPES: readonly ((name: Name) => NameKind | 'thing' | null)[] = [
  // "Brandt & Colville"
  ({ text }) => (text.includes(' & ') || text.endsWith('A/S') ? 'organisation' : null),
  // "Ministry of Finance", "Centre for Energy Studies", "Gulf of Sidra", "House of Commons"
  ({ words, last, joint, pack }) => {
    if (!joint) return null
    if (pack.organisationStarts.has(words[joint - 1]!)) return 'organisation'
    // "Port of Rotterdam Authority"
    if (pack.organisationEnds.has(last) && !pack.weakOrganisationEnds.has(last)) return 'organisation'
    return pack.placeStarts.has(words[joint - 1]!) ? 'place' : null
  },
  // "World Cup", "Typhoon Linh", "Dow Jones Industrial Average"
  ({ words, last, pack }) =>
    words.length > 1 && (pack.thingEnds.has(last) || pack.thingStarts.has(words[0]!)) ? 'thing' : null,
  // "Nordavia A/S", "Kestrel Industries Inc", "Defence Ministry"
  ({ words, last, pack, isPersonal }) =>
    words.length > 1 && pack.organisationEnds.has(last) && !pack.weakOrganisationEnds.has(last) && !isPersonal
      ? 'organisation'
      : null,
  // "Buchanan Street", "Millbank Stadium"
  ({ words, last, pack, isPersonal }) => (words.length > 1 && pack.placeEnds.has(last) && !isPersonal ? 'place' : null),
  // "Imperial College London", "Tennis Australia": a body with the place where it is
  ({ text, words, pack }) => {
    const before = words.at(-2) ?? ''
    const place = text.slice(text.lastIndexOf(' ') + 1)
    if (words.length < 2 || pack.known.get(place)?.kind !== 'place' || !pack.known.get(place)!.sure) return null
    const isBody = pack.organisationEnds.has(before) && !pack.demonyms.has(before)
    const isNamed = words.length === 2 && (BODIES.has(before) || /^\p{Lu}{2,5} /u.test(text))
    return isBody || isNamed ? 'organisation' : null
  },
  // "Deutsche Bahn", "Banco Central"
  ({ words, pack }) => (words.length > 1 && pack.organisationOpenings.has(words[0]!) ? 'organisation' : null),
  // "Lake Turkana", "Mount Elgon"
  ({ words, pack }) => (words.length > 1 && pack.surePlaceStarts.has(words[0]!) ? 'place' : null),
  // "Harbor Herald", "Oslo Stock Exchange", "Daily Courier": a weak last word beside no given name
  ({ words, last, pack }) =>
    words.length > 1 && pack.weakOrganisationEnds.has(last) && !pack.givenNames.has(words[0]!) ? 'organisation' : null,
  // "OSCE", "CSIRO"
  ({ text, words, pack }) =>
    words.length === 1 &&
    LETTERS.test(text) &&
    !(text.length > 3 && pack.ordinary.has(words[0]!)) &&
    !pack.noOrganisationLetters.has(text.replaceAll('.', ''))
      ? 'organisation'
      : null,
]
const BODIES = new Set(
  'police tennis athletics statistics transport environment network sport cycling swimming rugby cricket swiss'.split(
    ' ',
  ),
)
const RULES = [
  'ampersand',
  'named by of',
  'thing',
  'organisation word',
  'place word',
  'body in a place',
  'body opening',
  'place opening',
  'weak organisation word',
  'letters',
]

interface Name {
  readonly text: string
  readonly words: readonly string[]
  readonly last: string
  /** Where "of" or "for" stands; 0 where neither does. */
  readonly joint: number
  /** "Jonah Hill": a given name and one word that is also a family name. */
  readonly isPersonal: boolean
  readonly pack: NamesPack
}

/** Tells a name's kind from its own words alone. */
export function typeByShape(words: Words, range: TokenRange, pack: NamesPack): Shape | null {
  const lower: string[] = []
  for (let i = range.first; i <= range.last; i++) if (words.tokens[i]!.text !== '.') lower.push(words.tokens[i]!.lower)
  // "D-Lake Arden": a lawmaker's party before the place.
  lower[0] = lower[0]!.replace(/^[a-z][-‐‑](?=\p{L}{3})/u, '')
  const joint = lower.findIndex((word) => word === pack.of || word === pack.for)
  const last = lower.at(-1)!.replace(/[-‐‑]\p{Ll}+$/u, '')
  const name: Name = {
    text: wordsOf(words, range),
    words: lower,
    last,
    joint: Math.max(joint, 0),
    isPersonal: isPersonal(lower, last, pack),
    pack,
  }
  for (let i = 0; i < SHAPES.length; i++) {
    const kind = SHAPES[i]!(name)
    if (kind) return { kind: kind === 'thing' ? null : kind, rule: RULES[i]! }
  }
  return null
}

/** "Jonah Hill", "Robert E. Banks": a given name, perhaps an initial, and one word. */
function isPersonal(words: readonly string[], last: string, pack: NamesPack): boolean {
  if (!pack.givenNames.has(words[0]!) || !pack.surnameEnds.has(last)) return false
  return words.length === 2 || (words.length === 3 && words[1]!.length === 1)
}
