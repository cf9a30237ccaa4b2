import type { Entity } from '../../language/reading.ts'
import { openPageMatter } from '../page-matter.ts'
import type { Report } from '../report.ts'
import type { Person } from './person.ts'
import { FIRM_ENDING } from './words/name-endings.ts'

/** One entity in one article. */
export interface Appearance {
  readonly article: string
  readonly text: string
  readonly entity: Entity
  /** The words of its roles, in small letters. */
  readonly roles: readonly string[]
}

/** One who takes part in the story: a person, organisation or government with all its appearances. */
export interface Part {
  readonly kind: Person['kind']
  readonly name: string
  readonly members: readonly Appearance[]
  readonly mentions: number
}

/** How often all the appearances are mentioned by name. */
export function countMentions(members: readonly Appearance[]): number {
  return members.reduce((sum, { entity }) => sum + entity.mentions.length, 0)
}

/**
 * Every entity of every report, in an order that is the same whatever the order of the reports. A single word that one
 * report took for a place and another for a person is what most mentions are; and so is a longer name that one took for a
 * person and another for a body. The bare name of a firm that some report names with its "Ltd" is that firm's.
 */
export function appearancesIn(reports: readonly Report[]): Appearance[] {
  const all = entitiesIn(reports)
  const kinds = commonKinds(all)
  return all.map((appearance) => {
    const common = kinds.get(appearance.entity.name)
    return common ? { ...appearance, entity: { ...appearance.entity, ...common } } : appearance
  })
}

/** The kind that most mentions of a name have, where reports differ, and the government that some report shows it to have. */
function commonKinds(all: readonly Appearance[]): ReadonlyMap<string, Pick<Entity, 'kind' | 'speaksFor'>> {
  const count = new Map<string, Map<Entity['kind'], number>>()
  const states = new Map<string, string>()
  for (const { entity } of all) {
    if (entity.kind === 'place' && /\s/.test(entity.name)) continue
    const kinds = count.get(entity.name) ?? new Map()
    kinds.set(entity.kind, (kinds.get(entity.kind) ?? 0) + entity.mentions.length)
    count.set(entity.name, kinds)
    if (entity.speaksFor) states.set(entity.name, entity.speaksFor)
  }
  const common = new Map<string, Pick<Entity, 'kind' | 'speaksFor'>>()
  for (const name of firmsIn(all)) common.set(name, { kind: 'organisation', speaksFor: null })
  for (const [name, kinds] of count) {
    if ((kinds.size < 2 && !states.has(name)) || common.has(name)) continue
    const state = states.get(name) ?? null
    const [[kind]] = [...kinds].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)) as [[Entity['kind'], number]]
    common.set(name, { kind: state ? 'place' : kind, speaksFor: state })
  }
  return common
}

/** The bare names of the bodies that some report names in full; not one that is a person's surname, too ("Dell"). */
function firmsIn(all: readonly Appearance[]): ReadonlySet<string> {
  const names = all.map(({ entity }) => entity.name)
  const surnames = new Set(
    all.flatMap(({ entity }) =>
      entity.kind === 'person' && /\s/.test(entity.name) ? entity.name.split(/\s+/).at(-1)! : [],
    ),
  )
  const bare = names.filter((name) => FIRM_ENDING.test(name)).map((name) => name.replace(FIRM_ENDING, ''))
  const short = all.flatMap(({ entity }) => (entity.kind === 'organisation' ? openingsOf(entity) : []))
  return new Set([...bare, ...short].filter((name) => !surnames.has(name)))
}

/** The short names that a report gives a body by how its full one begins: "Kessler" of "Kessler Group". */
export function openingsOf({ name, aliases }: Entity): string[] {
  return aliases.filter((alias) => !/\s/.test(alias) && name.startsWith(`${alias} `))
}

/** Who is named in the reporting itself; whom only a caption or a list of other reports names is of another story. */
function entitiesIn(reports: readonly Report[]): Appearance[] {
  return [...reports]
    .sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
    .flatMap(({ article, reading }) => {
      const isMatter = openPageMatter(article.text)
      return reading.entities.flatMap((whole) => {
        const mentions = whole.mentions.filter((mention) => !isMatter(mention))
        if (mentions.length === 0) return []
        const entity = { ...whole, mentions, roles: whole.roles.filter((role) => !isMatter(role)) }
        const roles = entity.roles.map(({ start, end }) => article.text.slice(start, end).toLowerCase())
        return [{ article: article.id, text: article.text, entity, roles }]
      })
    })
}

/** The name that most mentions give; of equals the longer, then the first of the alphabet. */
export function commonestName(members: readonly Appearance[]): string {
  const count = new Map<string, number>()
  for (const { entity } of members) count.set(entity.name, (count.get(entity.name) ?? 0) + entity.mentions.length)
  return [...count].sort(
    ([a, n], [b, m]) => words(b) - words(a) || m - n || b.length - a.length || (a < b ? -1 : 1),
  )[0]![0]
}

/** A person's fuller name goes before a shorter one, but "George W. Bush" no further than "George Bush". */
function words(name: string): number {
  return Math.min(name.split(/[\s.]+/).filter((word) => word.length > 1).length, 2)
}

/** The key of an article's entity. */
export function key(article: string, ref: string): string {
  return `${article}\0${ref}`
}
