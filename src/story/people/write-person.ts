import { slug } from '../../text/slug.ts'
import { cite } from '../citation.ts'
import { foldRoles } from './fold-roles.ts'
import type { Part } from './part.ts'
import type { Person } from './person.ts'
import { BARE_KIN } from './words/roles.ts'

/** Roles told of one person, at most: the ones that most reports give. */
const MOST_ROLES = 6

/**
 * The person of the record that a part makes; `orderOf` is the place of each article in the story, `ids` holds the ids
 * already given, and is added to.
 */
export function writePerson(
  { kind, name, members, mentions }: Part,
  orderOf: ReadonlyMap<string, number>,
  ids: Set<string>,
): Omit<Person, 'decided'> {
  const id = freeId(slug(name), kind, ids)
  return {
    id,
    name,
    kind,
    aliases: aliasesOf(name, members),
    roles: kind === 'person' ? rolesOf(members, orderOf) : [],
    mentions,
  }
}

/** The other spellings; of two that differ in capitals only the one with fewer. */
function aliasesOf(name: string, members: Part['members']): string[] {
  const spellings = members.flatMap(({ entity }) => [entity.name, ...entity.aliases])
  const found = new Map<string, string>()
  for (const spelling of [...new Set(spellings)].sort().reverse()) {
    const folded = spelling.toLowerCase()
    if (folded !== name.toLowerCase() && !found.has(folded)) found.set(folded, spelling)
  }
  return [...found.values()].sort()
}

function freeId(base: string, kind: Person['kind'], ids: Set<string>): string {
  let id = ids.has(base) ? `${base}-${kind}` : base
  for (let n = 2; ids.has(id); n++) id = `${base}-${n}`
  ids.add(id)
  return id
}

/** The roles that most reports give, in the order of the reports; one told twice stands once with all its places. */
function rolesOf(members: Part['members'], orderOf: ReadonlyMap<string, number>): Person['roles'] {
  const ordered = [...members].sort((a, b) => orderOf.get(a.article)! - orderOf.get(b.article)!)
  const told = foldRoles(
    ordered.flatMap(({ article, text, entity }) =>
      entity.roles
        .filter((span) => !BARE_KIN.test(text.slice(span.start, span.end)))
        .map((span) => ({
          evidence: cite({ id: article, text }, span),
          opensSentence: SENTENCE_END.test(text.slice(Math.max(0, span.start - 4), span.start)),
        })),
    ),
  )
  const kept = new Set([...told].sort((a, b) => b.evidence.length - a.evidence.length).slice(0, MOST_ROLES))
  return told.filter((role) => kept.has(role))
}

// What stands before a sentence's first word.
const SENTENCE_END = /(?:^|\n|[.!?]["”’)]*\s+)$/u
