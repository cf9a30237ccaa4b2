import type { PersonPointer } from '../decisions/decision.ts'
import type { Ledger } from '../decisions/ledger.ts'
import { countMentions, type Part } from './part.ts'
import type { Person } from './person.ts'

/** A person of the story and the decisions that made it what it is. */
export type DecidedPart = Part & { readonly decided: readonly string[] }

/** The people as the reader has them: joined, parted and renamed. */
export function decidePeople(parts: readonly Part[], ledger: Ledger): DecidedPart[] {
  let decided: DecidedPart[] = parts.map((part) => ({ ...part, decided: [] }))
  for (const decision of ledger.of('same-person', 'two-people')) {
    const pointers = decision.kind === 'same-person' ? decision.people : [decision.person]
    const found = [...new Set(pointers.flatMap((pointer) => findPart(decided, pointer) ?? []))]
    if (found.length < (decision.kind === 'same-person' ? 2 : 1)) continue
    const made = decision.kind === 'same-person' ? [join(found, decision.id)] : split(found[0]!, decision)
    if (made.length === 0) continue
    decided = [...decided.filter((part) => !found.includes(part)), ...made]
  }
  return decided
}

/** The one whose name it is; else the most mentioned of those that some report calls so. */
export function findPart<P extends Part>(parts: readonly P[], { name, kind }: PersonPointer): P | null {
  const same = parts.filter((part) => part.kind === kind)
  const byName = same.find((part) => part.name === name)
  if (byName) return byName
  const called = same.filter(({ members }) =>
    members.some(({ entity }) => entity.name === name || entity.aliases.includes(name)),
  )
  return called.sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1))[0] ?? null
}

function join(parts: readonly DecidedPart[], id: string): DecidedPart {
  const members = [...new Set(parts.flatMap((part) => part.members))]
  const mentions = parts.reduce((sum, part) => sum + part.mentions, 0)
  return { ...parts[0]!, members, mentions, decided: [...parts.flatMap(({ decided }) => decided), id] }
}

function split(
  part: DecidedPart,
  { id, articles, name }: { readonly id: string; readonly articles: readonly string[]; readonly name?: string },
): DecidedPart[] {
  const halves = [false, true].map((named) =>
    part.members.filter(({ article }) => articles.includes(article) === named),
  )
  if (halves.some((members) => members.length === 0)) return []
  return halves.map((members, half) => ({
    ...part,
    name: (half === 1 && name) || part.name,
    members,
    mentions: countMentions(members),
    decided: [...part.decided, id],
  }))
}

/** The people of the record under the names that the reader gave them; what was decided of each is noted in the ledger. */
export function namePeople(
  people: readonly Person[],
  parts: ReadonlyMap<string, DecidedPart>,
  ledger: Ledger,
): Person[] {
  const find = (pointer: PersonPointer): string | undefined => {
    const part = findPart([...parts.values()], pointer)
    return [...parts].find(([, other]) => other === part)?.[0]
  }
  for (const decision of ledger.of('same-person', 'two-people')) {
    const about = people.filter(({ decided }) => decided.includes(decision.id)).map(({ id }) => id)
    if (about.length > 0) ledger.apply(decision, about)
  }
  const named = new Map(people.map((person) => [person.id, person]))
  for (const decision of ledger.of('rename', 'note')) {
    const target = decision.kind === 'rename' ? decision.of : decision.on
    const person = target.kind === 'person' ? named.get(find(target.person) ?? '') : undefined
    if (!person) continue
    ledger.apply(decision, [person.id], decision.kind === 'rename' ? person.name : undefined)
    if (decision.kind === 'rename') named.set(person.id, rename(person, decision.name, decision.id))
  }
  return people.map(({ id }) => named.get(id)!)
}

function rename(person: Person, name: string, decision: string): Person {
  const aliases = [...new Set([...person.aliases, person.name])].filter((alias) => alias !== name).sort()
  return { ...person, name, aliases, decided: [...person.decided, decision] }
}
