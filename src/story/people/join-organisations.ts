import { fold } from '../../language/names/same-name.ts'
import { type Appearance, commonestName, countMentions, openingsOf, type Part } from './part.ts'
import { FIRM_ENDING } from './words/name-endings.ts'

interface Group {
  readonly members: Appearance[]
  readonly keys: Set<string>
}

/** Joins organisations over articles that share a full name or their letters ("CSIRO"). */
export function joinOrganisations(appearances: readonly Appearance[]): Part[] {
  const groups: Group[] = []
  const byKey = new Map<string, Group>()
  for (const appearance of appearances) {
    if (appearance.entity.kind !== 'organisation') continue
    const keys = keysOf(appearance)
    const found = [...new Set(keys.flatMap((name) => byKey.get(name) ?? []))]
    const group = found[0] ?? { members: [], keys: new Set() }
    if (found.length === 0) groups.push(group)
    // One that has both the name and the letters brings together what either had.
    for (const other of found.slice(1)) {
      group.members.push(...other.members)
      for (const name of other.keys) keys.push(name)
      groups.splice(groups.indexOf(other), 1)
    }
    group.members.push(appearance)
    for (const name of keys) {
      group.keys.add(name)
      byKey.set(name, group)
    }
  }
  return joinOpenings(groups).map(({ members }) => ({
    kind: 'organisation',
    name: commonestName(members),
    members,
    mentions: countMentions(members),
  }))
}

/** Puts a body that reports only call "Kessler" to the one body that another calls so behind "Kessler Group". */
function joinOpenings(groups: readonly Group[]): Group[] {
  const byOpening = new Map<string, Group[]>()
  for (const group of groups) {
    for (const opening of new Set(group.members.flatMap(({ entity }) => openingsOf(entity))))
      byOpening.set(opening, [...(byOpening.get(opening) ?? []), group])
  }
  return groups.filter((group) => {
    const [{ entity }] = group.members as [Appearance]
    const [whole, ...others] = byOpening.get(entity.name) ?? []
    if (!whole || whole === group || others.length > 0 || group.members.some((one) => /\s/.test(one.entity.name)))
      return true
    whole.members.push(...group.members)
    return false
  })
}

/** The names that tell an organisation from any other: its full one, with and without a firm's "Ltd", and its letters. */
function keysOf({ entity }: Appearance): string[] {
  const names = [
    entity.name,
    ...entity.aliases.filter((alias) => /^[\p{Lu}.&]{2,}$/u.test(alias) || alias.includes(' ')),
  ]
  const bare = names.map((name) => name.replace(/^The /, '').replace(/[-‐‑]/gu, ' '))
  const all = [...bare, ...bare.map((name) => name.replace(FIRM_ENDING, ''))]
  return [...new Set(all.map((name) => fold(name).replace(/\s+/g, ' ')))]
}
