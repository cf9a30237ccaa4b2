import type { Entity, Name, Statement } from '../../language/reading.ts'
import { splitParagraphs } from '../../text/paragraphs.ts'
import { bySpan, contains, overlaps, type Span, spansIn, textOf } from '../../text/span.ts'
import type { Report } from '../report.ts'

type Speaker = NonNullable<Statement['speaker']>

/** Pronouns for one person. */
const HE_OR_SHE = /^(?:he|she)$/iu
/** A surname on its own, as it stands before "said". */
const LONE_SURNAME = /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u
const ROLE_AS_SPEAKER = /^the (\p{Ll}[\p{Ll} -]+)$/iu

/**
 * Reports in which those speak whom only another report introduces. A follow-up may begin "Sands denied that …", where no
 * word tells that a name is meant; yesterday's "Interior Minister Ruta Sands" does. She is then a person of this report as
 * well, and so are the "she" and "the interior minister" behind her in the paragraph.
 */
export function knowAgain(reports: readonly Report[]): Report[] {
  const known = introducedIn(reports)
  return reports.map((report) => {
    const named = nameSpeakers(report, known)
    return named.length > 0
      ? withFollowing(withNames(report, named), new Set(named.map(({ ref }) => ref)), known)
      : report
  })
}

/** A person whom a report introduces: the full name, and the offices that reports give. */
interface Introduced {
  readonly ref: string
  readonly offices: Set<string>
}

/** The persons with a full name by surname; null for a surname that several have. */
function introducedIn(reports: readonly Report[]): ReadonlyMap<string, Introduced | null> {
  const known = new Map<string, Introduced | null>()
  for (const { article, reading } of reports) {
    for (const { kind, name, ref, roles } of reading.entities) {
      const words = name.split(/\s+/)
      if (kind !== 'person' || words.length < 2) continue
      const surname = words.at(-1)!
      const before = known.get(surname)
      const one = before === undefined ? { ref, offices: new Set<string>() } : before?.ref === ref ? before : null
      for (const role of roles) one?.offices.add(textOf(article.text, role).toLowerCase())
      known.set(surname, one)
    }
  }
  return known
}

/** The lone surnames with which nobody's statements begin in a report, as names in all places where they stand. */
function nameSpeakers({ article: { text }, reading }: Report, known: ReadonlyMap<string, Introduced | null>): Name[] {
  const surnames = new Set<string>()
  for (const { speaker } of reading.statements) {
    const words = speaker && speaker.ref === null ? textOf(text, speaker) : ''
    if (LONE_SURNAME.test(words) && known.get(words)) surnames.add(words)
  }
  const isTaken = (surname: string): boolean =>
    reading.entities.some(({ name, aliases }) => [name, ...aliases].some((one) => one.split(/\s+/).includes(surname)))
  return [...surnames].flatMap((surname) => {
    if (isTaken(surname)) return []
    return [...text.matchAll(new RegExp(`(?<![\\p{L}-])${surname}(?![\\p{L}-])`, 'gu'))]
      .map(({ index }) => ({ start: index, end: index + surname.length }))
      .filter((span) => spansIn(reading.names, span).length === 0)
      .map((span): Name => ({ ...span, kind: 'person', ref: known.get(surname)!.ref, role: null, rule: 'known again' }))
  })
}

/** A report with more names, the entities they stand for, and those as the speakers that they are. */
function withNames({ article, reading }: Report, named: readonly Name[]): Report {
  const byRef = Map.groupBy(named, ({ ref }) => ref)
  const entities = [...byRef].map(([ref, mentions]): Entity => {
    const spans = mentions.map(({ start, end }) => ({ start, end }))
    return {
      ref,
      kind: 'person',
      name: textOf(article.text, spans[0]!),
      aliases: [],
      roles: [],
      mentions: spans,
      speaksFor: null,
    }
  })
  return {
    article,
    reading: {
      ...reading,
      names: [...reading.names, ...named].sort(bySpan),
      entities: [...reading.entities, ...entities],
      statements: reading.statements.map((statement) => {
        const { speaker } = statement
        const own = speaker && speaker.ref === null && named.find((name) => sameSpan(name, speaker))
        return own ? { ...statement, speaker: { ...speaker, ref: own.ref } } : statement
      }),
    },
  }
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

/** A report in which the "she" and "the minister" behind one that was known again in a paragraph are that one, if nobody else is named between. */
function withFollowing(
  report: Report,
  again: ReadonlySet<string>,
  known: ReadonlyMap<string, Introduced | null>,
): Report {
  const { article, reading } = report
  const offices = new Map([...known.values()].flatMap((one) => (one ? [[one.ref, one.offices] as const] : [])))
  const persons = reading.names.filter(({ kind }) => kind === 'person')
  const paragraphs = splitParagraphs(article.text)
  const follows = (speaker: Speaker): string | null => {
    const words = textOf(article.text, speaker)
    const office = ROLE_AS_SPEAKER.exec(words)?.[1]?.toLowerCase()
    if (!HE_OR_SHE.test(words) && !(office && speaker.ref === null)) return null
    const paragraph = paragraphs.find((one) => contains(one, speaker))
    const last = persons.findLast((name) => name.end <= speaker.start)
    if (!last || !paragraph || !overlaps(paragraph, last) || !again.has(last.ref)) return null
    const holds =
      !office || [...(offices.get(last.ref) ?? [])].some((role) => role === office || role.endsWith(` ${office}`))
    return holds ? last.ref : null
  }
  const statements = reading.statements.map((statement) => {
    const ref = statement.speaker && follows(statement.speaker)
    return ref ? { ...statement, speaker: { ...statement.speaker!, ref, standsFor: null } } : statement
  })
  return { article, reading: { ...reading, statements } }
}
