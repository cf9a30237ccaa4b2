import { foldedParts, sameGivenName, sameSurname, skeleton } from '../../language/names/same-name.ts'
import { type Appearance, commonestName, countMentions, type Part } from './part.ts'
import { GENERATION } from './words/name-endings.ts'

interface Group {
  readonly members: Appearance[]
  /** The folded words of each spelling of the full name. */
  readonly spellings: (readonly string[])[]
}

/** How many times more often than the next a bearer of a surname must be named for the bare surname to be taken for him. */
const FOREMOST = 4

/**
 * Joins persons over articles. Full names are one where family and given name agree, letter for letter or as two
 * spellings of one name whose bearers' offices do not differ. A bare surname is the one person of the story who has it, or
 * the one who is by far the foremost. Two given names never become one.
 */
export function joinPersons(appearances: readonly Appearance[]): Part[] {
  const groups: Group[] = []
  // By the sound of the surname, which all spellings of it share, and by how the full name begins.
  const bySurname = new Map<string, Group[]>()
  const byOpening = new Map<string, Group[]>()
  const bare: Appearance[] = []
  for (const appearance of appearances) {
    const parts = foldedParts(appearance.entity.name)
    if (appearance.entity.kind !== 'person' || parts.length < 2) bare.push(appearance)
    else joinFull(appearance, parts, groups, bySurname, byOpening)
  }
  const alone = new Map<string, Group>()
  for (const appearance of bare) {
    const parts = foldedParts(appearance.entity.name)
    const group = bearerOf(appearance, parts, bySurname)
    if (group) group.members.push(appearance)
    else if (appearance.entity.kind === 'person') {
      const same = alone.get(parts.join(' ')) ?? { members: [], spellings: [parts] }
      same.members.push(appearance)
      alone.set(parts.join(' '), same)
    }
  }
  return [...groups, ...alone.values()].map(({ members }) => ({
    kind: 'person',
    name: commonestName(members),
    members,
    mentions: countMentions(members),
  }))
}

function joinFull(
  appearance: Appearance,
  parts: readonly string[],
  groups: Group[],
  bySurname: Map<string, Group[]>,
  byOpening: Map<string, Group[]>,
): void {
  const surname = parts.at(-1)!
  const sound = skeleton(surname)
  const opening = parts.join('').slice(0, OPENING_LETTERS)
  const alike = bySurname.get(sound) ?? []
  const begun = byOpening.get(opening) ?? []
  const same =
    alike.find((group) => group.spellings.some((other) => isSame(other, parts, group.members, appearance))) ??
    begun.find((group) => group.spellings.some((other) => goesOn(other, parts, group.members, appearance)))
  if (same) {
    same.members.push(appearance)
    if (!same.spellings.some((other) => other.join(' ') === parts.join(' '))) same.spellings.push(parts)
    if (!alike.includes(same)) bySurname.set(sound, [...alike, same])
    return
  }
  const group = { members: [appearance], spellings: [parts] }
  groups.push(group)
  if (alike.length === 0) bySurname.set(sound, [group])
  else alike.push(group)
  if (begun.length === 0) byOpening.set(opening, [group])
  else begun.push(group)
}

// Letters by which full names are looked up that begin alike.
const OPENING_LETTERS = 5
// Words of a full name that the other must have at least: a given and a family name.
const FEWEST_IN_COMMON = 2

/**
 * Whether two full names are of the same letters ("Dae-sun", "Dae Sun"), or one only goes on with a second family name
 * and both bearers have one office. A junior is another.
 */
function goesOn(
  a: readonly string[],
  b: readonly string[],
  members: readonly Appearance[],
  other: Appearance,
): boolean {
  if (a.join('') === b.join('')) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < FEWEST_IN_COMMON || short.some((word, i) => word !== long[i])) return false
  if (long.slice(short.length).some((word) => GENERATION.has(word))) return false
  return (
    compareOffices(
      members.flatMap(({ roles }) => roles),
      other.roles,
    ) === 'agree'
  )
}

function isSame(
  a: readonly string[],
  b: readonly string[],
  members: readonly Appearance[],
  other: Appearance,
): boolean {
  const [surnameA, surnameB] = [a.at(-1)!, b.at(-1)!]
  if (surnameA === surnameB && a[0] === b[0]) return true
  if (surnameA !== surnameB && (a[0] !== b[0] || !sameSurname(surnameA, surnameB))) return false
  const offices = compareOffices(
    members.flatMap(({ roles }) => roles),
    other.roles,
  )
  if (offices === 'differ') return false
  return endsAlike(a, b) || sameGivenName(a[0]!, b[0]!, offices === 'agree' ? FEWEST_LETTERS_IN_OFFICE : undefined)
}

/** Whether one full name only has a word of honour or one more given name before the other: "Alhaji Musa Bello", "Musa Bello". */
function endsAlike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= FEWEST_IN_COMMON && short.join(' ') === long.slice(-short.length).join(' ')
}

/** Letters of a given name that may be spelt in two ways where both bearers have the same office: "Hana", "Hanna". */
const FEWEST_LETTERS_IN_OFFICE = 3

/** Whether two people's offices share a word; unknown where one has none. */
function compareOffices(a: readonly string[], b: readonly string[]): 'agree' | 'differ' | 'unknown' {
  if (a.length === 0 || b.length === 0) return 'unknown'
  const words = new Set(a.flatMap((role) => role.split(/\P{L}+/u)).filter((word) => word.length > 3))
  return b.some((role) => role.split(/\P{L}+/u).some((word) => words.has(word))) ? 'agree' : 'differ'
}

/** The person a bare name stands for: of its own article's world the only bearer, or by far the foremost. */
function bearerOf(
  { entity }: Appearance,
  parts: readonly string[],
  bySurname: ReadonlyMap<string, readonly Group[]>,
): Group | null {
  // Known places and organisations have a name of their own, and are nobody's surname.
  const isOpen =
    entity.kind === 'person' || (parts.length === 1 && entity.aliases.length === 0 && entity.speaksFor === null)
  if (!isOpen || parts.length === 0 || entity.name === entity.name.toUpperCase()) return null
  const tail = parts.join(' ')
  const bearers = (bySurname.get(skeleton(parts.at(-1)!)) ?? [])
    .filter(({ spellings }) => spellings.some((full) => full.slice(-parts.length).join(' ') === tail))
    .map((group) => ({ group, mentions: countMentions(group.members) }))
    .sort((a, b) => b.mentions - a.mentions)
  const [first, second] = bearers
  if (!first || (second && first.mentions < second.mentions * FOREMOST)) return null
  return first.group
}
