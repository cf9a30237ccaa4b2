import { overlaps, type Span, spansIn } from '../../text/span.ts'
import { type Citation, cite } from '../citation.ts'
import type { Lineage } from '../lineage/lineage.ts'
import type { Report } from '../report.ts'
import type { StoryDate } from '../story-date.ts'
import { leadingCue, shownKind } from './leading-cue.ts'
import { coverOf, type Saying } from './saying.ts'
import type { StoryStatement } from './story-statement.ts'
import { CLAUSE_OPENING } from './words/english.ts'

/** A statement with what it is ordered by. */
export interface Written {
  readonly statement: StoryStatement
  /** The day it was said, else the first report's: never later than it was known. */
  readonly day: string
  readonly order: readonly [report: number, start: number]
}

const MOST_DIRECT = { direct: 0, mixed: 1, indirect: 2 } as const
/** Signs of a wording that was cut or filled in by somebody. */
const MENDED = /\.\.\.|…|[[\]()]/u

/** Writes the statement that a group of sayings makes: its best wording first, the others as variants. */
export function writeStatement(
  group: readonly Saying[],
  { origins, originOf }: Lineage,
  decided: readonly string[] = [],
): Written {
  const wordings = new Map<string, { saying: Saying; evidence: Citation[] }>()
  for (const saying of [...group].sort(byWording)) {
    const folded = fold(saying.text)
    const evidence = cite(saying.report.article, coverOf(saying.statement))
    const known = wordings.get(folded)
    if (known) known.evidence.push(evidence)
    else wordings.set(folded, { saying, evidence: [evidence] })
  }
  const [best, ...others] = [...wordings.values()]
  const { saying, evidence } = best!
  const ids = new Set(group.map(({ report }) => originOf.get(report.article.id)))
  const said = group.map((member) => member.said).reduce(morePrecise, null)
  const first = group.reduce((a, b) =>
    a.order[0] < b.order[0] || (a.order[0] === b.order[0] && a.order[1] <= b.order[1]) ? a : b,
  )
  return {
    statement: {
      ...speakerOf(saying, group),
      kind: shownKind(saying.statement, saying.text),
      attitude: saying.statement.attitude,
      negated: saying.statement.negated,
      hedged: saying.statement.hedged,
      text: cleaned(saying.text),
      cue: leadingCue(saying),
      said,
      addressee: addresseeOf(group),
      evidence,
      origins: origins.map(({ id }) => id).filter((id) => ids.has(id)),
      variants: others
        .filter((other) => !other.evidence.every((words) => evidence.some((best) => overlap(words, best))))
        .map((other) => ({ text: cleaned(other.saying.text), evidence: other.evidence })),
      decided,
    },
    day: said?.value.slice(0, 10) ?? first.report.article.published?.value.slice(0, 10) ?? '9999',
    order: first.order,
  }
}

/** The speaker as the best wording has it; where that says only "he", as another report does. */
function speakerOf({ speaker }: Saying, group: readonly Saying[]): Pick<StoryStatement, 'speaker' | 'by' | 'jointly'> {
  const named = speaker.key ? speaker : (group.find((other) => other.speaker.key)?.speaker ?? speaker)
  return { speaker: named.id, by: named.by, jointly: named.jointly }
}

/** Two readings of the same words of one report are no two wordings. */
function overlap(a: Citation, b: Citation): boolean {
  return a.article === b.article && overlaps(a, b)
}

/** The date told with more figures, of equals the first. */
function morePrecise(a: StoryDate | null, b: StoryDate | null): StoryDate | null {
  return !a || (b && b.value.length > a.value.length) ? b : a
}

/** Orders by the day said, then by the order in which a reader meets the words. */
export function bySaidDay(a: Written, b: Written): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  return a.order[0] - b.order[0] || a.order[1] - b.order[1]
}

/** The speaker's own words before a report's, whole ones before mended ones, longer before shorter, earlier before later. */
function byWording(a: Saying, b: Saying): number {
  return (
    MOST_DIRECT[a.statement.kind] - MOST_DIRECT[b.statement.kind] ||
    Number(MENDED.test(a.text)) - Number(MENDED.test(b.text)) ||
    b.claim.stems.size - a.claim.stems.size ||
    a.order[0] - b.order[0] ||
    a.order[1] - b.order[1]
  )
}

/** Wordings that differ only in signs, capitals and the word that opens the clause are one. */
function fold(text: string): string {
  return cleaned(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function cleaned(text: string): string {
  return text.replace(CLAUSE_OPENING, '')
}

/** Whom they said it to, as the first report that tells it has it. */
function addresseeOf(group: readonly Saying[]): string | null {
  for (const { report, statement } of group) {
    const told = statement.addressee && toldTo(report, statement.addressee)
    if (told) return report.article.text.slice(told.start, told.end).replace(/\s+/g, ' ')
  }
  return null
}

/** UTF-16 units of the shortest words for one who is told: "me". */
const SHORTEST_ADDRESSEE = 2

/** An addressee ends before a day ("reporters Monday"), and a bare place is none. */
function toldTo({ reading }: Report, addressee: Span): Span | null {
  const times = spansIn(reading.times, addressee)
  // "promised Friday to": a day is nobody, and neither is an article.
  if (times.some(({ start }) => start <= addressee.start) || addressee.end - addressee.start < SHORTEST_ADDRESSEE)
    return null
  const ends = times.map(({ start }) => start - 1)
  const end = Math.min(addressee.end, ...ends.filter((end) => end > addressee.start))
  const [first] = spansIn(reading.names, addressee)
  const isPlace = first?.kind === 'place' && first.start === addressee.start && first.end >= end
  return isPlace && !speaks(reading, first.ref) ? null : { start: addressee.start, end }
}

function speaks({ entities }: Report['reading'], ref: string): boolean {
  return entities.some((entity) => entity.ref === ref && entity.speaksFor !== null)
}
