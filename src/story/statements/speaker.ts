import type { Name, Reading, Statement } from '../../language/reading.ts'
import { contains, type Span, spansIn } from '../../text/span.ts'
import { stem } from '../../text/stem.ts'
import type { Cast } from '../people/find-people.ts'
import { jointSpeakers } from '../people/joint-speakers.ts'
import type { Report } from '../report.ts'
import { PRONOUNS, RELATIVES, VAGUE } from './words/english.ts'

/** Who is said to speak. */
export interface Speaker {
  /** The person's id; null where nobody of the cast is named, or several speak as one. */
  readonly id: string | null
  /** The source's own words; null where it has none. */
  readonly by: string | null
  /** What two sayings must share to be of one speaker; null for words that stand for nobody certain ("he", "officials"). */
  readonly key: string | null
  /** The stem of the noun for a speaker who is no person by name ("regional governor"): two with one may be one; else null. */
  readonly office: string | null
  /** The people's ids of those who speak as one ("Sund and Norvia"), as far as the cast has them; of one speaker none. */
  readonly jointly: readonly string[]
  /** Whether it is an organisation, which may only carry what others said. */
  readonly isBody: boolean
}

/** Reads who speaks: the one that the reading names, or all who are joined by "and". */
export function speakerOf({ article, reading }: Report, { speaker }: Pick<Statement, 'speaker'>, cast: Cast): Speaker {
  if (!speaker) return { id: null, by: null, key: null, office: null, jointly: [], isBody: false }
  // "he" says less than the words for the person that the reading found for it: "a former engineer".
  const { start, end } = speaker.standsFor ?? speaker
  const by = article.text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:The|An?|His|Her|Its|Their) /, (article) => article.toLowerCase())
    .replace(GOES_ON_WITH, '')
  const inside = spansIn(reading.names, speaker).filter((name) => contains(speaker, name))
  const joint = jointly(
    article.text,
    inside.map(({ start, end, ref }) => ({ start, end, id: cast.personOf(article.id, ref) })),
  )
  const ref = speaker.ref ?? refOfWords(reading, speaker, by)
  const id = (ref && cast.personOf(article.id, ref)) ?? namedAtEnd(by, cast)
  const folded = by.toLowerCase().replace(/^(?:the|a|an) /, '')
  // "the West and Kyiv": several of whom only one is in the cast speak as themselves.
  const several = / and |, /.test(folded) && !inside.some(({ kind }) => kind === 'person')
  if (joint && !id) return { id: null, by, key: joint, office: null, jointly: joint.split(' + '), isBody: false }
  if (id && !several) {
    const { kind } = reading.entities.find((entity) => entity.ref === ref) ?? {}
    // "he" says less than the name that the reading found for it.
    const named = PRONOUNS.has(folded) ? (cast.people.find((person) => person.id === id)?.name ?? by) : by
    return {
      id,
      by: named,
      key: id,
      office: kind === 'organisation' ? officeOf(folded) : null,
      jointly: [],
      isBody: kind === 'organisation',
    }
  }
  const isNobody = PRONOUNS.has(folded) || folded.split(' ').length < 2
  return {
    id: null,
    by: RELATIVES.has(folded) ? null : by,
    key: isNobody ? null : folded,
    office: several ? null : officeOf(folded),
    jointly: several ? castIds(jointSpeakers({ article, reading }, speaker), article.id, cast) : [],
    isBody: false,
  }
}

/** "Drugmaker Halvex": a body of the story with what it is before its name, in a report that names it no other way. */
function namedAtEnd(by: string, { people }: Cast): string | null {
  const name = WITH_KIND.exec(by)?.groups?.name
  return (name && people.find((person) => person.name === name)?.id) ?? null
}

const WITH_KIND = /^(?:the )?\p{Lu}?\p{Ll}+ (?<name>\p{Lu}[\p{L}\p{N}&’'-]+(?: \p{Lu}[\p{L}\p{N}&’'-]+)*)$/u

/** The stem of the noun that heads a phrase for somebody: "its regional | governor", "prosecutors"; null for a pronoun or a vague word. */
function officeOf(folded: string): string | null {
  const head = folded
    .replace(/(?:,| who | in | at | of | for | with ).*$/u, '')
    .split(/[\s-]+/)
    .at(-1)!
  return PRONOUNS.has(head) || VAGUE.has(head) || !/^\p{Ll}{4,}$/u.test(head) ? null : stem(head)
}

/** The people's ids of names in an article, each once, in a fixed order. */
function castIds(names: readonly Name[], article: string, cast: Cast): string[] {
  return [...new Set(names.flatMap(({ ref }) => cast.personOf(article, ref) ?? []))].sort()
}

/** What the sentence goes on with behind a speaker: "the board, which | said", "the army, of which he is head, | said", "a guard wrongly | accused". */
const GOES_ON_WITH =
  /(?:, (?:of |for |with |to |from )?(?:who|which|whom|whose)\b.*|, that|(?<=\p{Ll}) (?!family$|assembly$|ally$|monopoly$|weekly$|daily$|monthly$)\p{Ll}{3,}ly| early)$/u

/** Signs between a name and the "who" that goes on with it, at most, in UTF-16 units. */
const RELATIVE_GAP = 2

/** The entity that the words for a speaker are the name of, or that stands right before a "who"; null for any other words. */
function refOfWords({ names, entities }: Reading, speaker: Span, by: string): string | null {
  if (RELATIVES.has(by.toLowerCase())) {
    return names.find(({ end }) => end <= speaker.start && speaker.start - end <= RELATIVE_GAP)?.ref ?? null
  }
  return entities.find(({ name, aliases }) => name === by || aliases.includes(by))?.ref ?? null
}

/** "Washington and Kiev": the ids of all, in a fixed order; null where one alone speaks. */
function jointly(
  text: string,
  names: readonly { readonly start: number; readonly end: number; readonly id: string | null }[],
): string | null {
  const ids = new Set<string>()
  for (let i = 1; i < names.length; i++) {
    const [left, right] = [names[i - 1]!, names[i]!]
    if (!left.id || !right.id || !/^(?:,? and |, )(?:the )?$/u.test(text.slice(left.end, right.start))) continue
    ids.add(left.id).add(right.id)
  }
  return ids.size > 1 ? [...ids].sort().join(' + ') : null
}
