import { slug } from '../../text/slug.ts'
import { type Citation, cite } from '../citation.ts'
import type { Report } from '../report.ts'
import { key, type Part } from './part.ts'
import type { Person } from './person.ts'

/** Roles told of one person, at most: the ones that most reports give. */
const MOST_ROLES = 6

/** The person of the record that a part makes; `ids` holds the ids already given, and is added to. */
export function writePerson(
  { kind, name, members, mentions }: Part,
  reports: readonly Report[],
  ids: Set<string>,
): Person {
  const id = freeId(slug(name), kind, ids)
  const aliases = new Set<string>()
  for (const { entity } of members) for (const alias of [entity.name, ...entity.aliases]) aliases.add(alias)
  aliases.delete(name)
  return {
    id,
    name,
    kind,
    aliases: [...aliases].sort(),
    roles: kind === 'person' ? rolesOf(members, reports) : [],
    mentions,
  }
}

function freeId(base: string, kind: Person['kind'], ids: Set<string>): string {
  let id = ids.has(base) ? `${base}-${kind}` : base
  for (let n = 2; ids.has(id); n++) id = `${base}-${n}`
  ids.add(id)
  return id
}

/** The roles in the order of the reports; one told twice stands once with both its places. */
function rolesOf(members: Part['members'], reports: readonly Report[]): Person['roles'] {
  const entities = new Map(members.map(({ article, entity }) => [key(article, entity.ref), entity]))
  const roles = new Map<string, { text: string; evidence: Citation[] }>()
  for (const { article, reading } of reports) {
    for (const { ref } of reading.entities) {
      for (const span of entities.get(key(article.id, ref))?.roles ?? []) {
        const evidence = cite(article, span)
        const text = evidence.exact.replace(/\s+/g, ' ')
        const folded = text.toLowerCase().replaceAll('.', '')
        const role = roles.get(folded)
        if (role) role.evidence.push(evidence)
        else roles.set(folded, { text, evidence: [evidence] })
      }
    }
  }
  return [...roles.values()].slice(0, MOST_ROLES)
}
