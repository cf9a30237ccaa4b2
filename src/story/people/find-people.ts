import { type Ledger, NO_DECISIONS } from '../decisions/ledger.ts'
import type { Report } from '../report.ts'
import { type DecidedPart, decidePeople, namePeople } from './decide-people.ts'
import { findGovernments } from './find-governments.ts'
import { joinOrganisations } from './join-organisations.ts'
import { joinPersons } from './join-persons.ts'
import { jointSpeakers } from './joint-speakers.ts'
import { appearancesIn, key, type Part } from './part.ts'
import type { Person } from './person.ts'
import { writePerson } from './write-person.ts'

/** The people of a story, and which entity of which article each one is. */
export interface Cast {
  /** Those who matter, the most mentioned first. */
  readonly people: readonly Person[]
  /** The person's id that an article's entity `ref` stands for; null where it is none of them. */
  personOf(article: string, ref: string): string | null
}

/**
 * Joins the entities of all reports: a person under all spellings, an organisation and its letters, a government and the
 * seats that speak for it. Those stand in the record who speak, who are mentioned more than once, or whose office is told.
 */
export function findPeople(reports: readonly Report[], ledger: Ledger = NO_DECISIONS): Cast {
  const appearances = appearancesIn(reports)
  const speaking = speakersOf(reports)
  const persons = joinPersons(appearances)
  const taken = new Set(persons.flatMap(({ members }) => members))
  const organisations = joinOrganisations(appearances.filter((appearance) => !taken.has(appearance)))
  const governments = findGovernments(appearances, speaking)
  const orderOf = new Map(reports.map(({ article }, index) => [article.id, index]))
  const ids = new Set<string>()
  const idOf = new Map<string, string>()
  const people: Person[] = []
  const parts = new Map<string, DecidedPart>()
  for (const part of decidePeople([...persons, ...organisations, ...governments].sort(byName), ledger)) {
    if (part.decided.length === 0 && !matters(part, speaking)) continue
    const person = writePerson(part, orderOf, ids)
    people.push({ ...person, decided: part.decided })
    parts.set(person.id, part)
    for (const { article, entity } of part.members) idOf.set(key(article, entity.ref), person.id)
  }
  people.sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
  return { people: namePeople(people, parts, ledger), personOf: (article, ref) => idOf.get(key(article, ref)) ?? null }
}

/** The entities that some statement of their article names as its speaker, alone or among several. */
function speakersOf(reports: readonly Report[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>()
  for (const report of reports) {
    for (const { speaker } of report.reading.statements) {
      if (!speaker) continue
      const several = jointSpeakers(report, speaker).map(({ ref }) => ref)
      for (const ref of new Set(speaker.ref ? [speaker.ref, ...several] : several)) {
        const speaks = key(report.article.id, ref)
        count.set(speaks, (count.get(speaks) ?? 0) + 1)
      }
    }
  }
  return count
}

// Mentions from which one who is known by a single word, and says nothing, is likely a person and no slip of a capital.
const FEWEST_OF_ONE_WORD = 3

/** Speakers, those mentioned more than once, and persons whose office the reports tell. */
function matters({ kind, name, members, mentions }: Part, speaking: ReadonlyMap<string, number>): boolean {
  if (members.some(({ article, entity }) => speaking.has(key(article, entity.ref)))) return true
  if (kind === 'person' && !/\s/.test(name)) return mentions >= FEWEST_OF_ONE_WORD
  if (kind === 'person' && members.some(({ entity }) => entity.roles.length > 0)) return true
  return mentions > 1
}

/** A fixed order, so that ids are given alike whatever the order of the reports. */
function byName(a: Part, b: Part): number {
  return a.name === b.name ? (a.kind < b.kind ? -1 : 1) : a.name < b.name ? -1 : 1
}
