import { fold } from '../../language/names/same-name.ts'
import { type Appearance, commonestName, countMentions, type Part } from './part.ts'
import { FIRM_ENDING } from './words/name-endings.ts'

/** Joins organisations over articles that share a full name or their letters ("CSIRO"). */
export function joinOrganisations(appearances: readonly Appearance[]): Part[] {
  const groups: { members: Appearance[]; keys: Set<string> }[] = []
  const byKey = new Map<string, (typeof groups)[number]>()
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
  return groups.map(({ members }) => ({
    kind: 'organisation',
    name: commonestName(members),
    members,
    mentions: countMentions(members),
  }))
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
