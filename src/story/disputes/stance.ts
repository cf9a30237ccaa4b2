import type { Attitude, Name, Statement } from '../../language/reading.ts'
import { type Span, spansIn, textOf, trimSpan } from '../../text/span.ts'
import { stem } from '../../text/stem.ts'
import { readWords } from '../../text/words.ts'
import { type Assertion, readAssertion } from '../claims/assertion.ts'
import { hasVerb } from '../events/clause.ts'
import { type Description, describe } from '../events/describe.ts'
import { holdersOf, isNegated, overlapOf } from '../events/holders.ts'
import { statementsBySentence } from '../events/statements-at.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import { ownContent } from '../statements/own-content.ts'
import { type Bodies, findBodies, voicesOf } from './voices.ts'
import {
  ASIDE,
  FORMER,
  LEADS_TO_WHO,
  OF_ONESELF,
  ONLY_CLAIM_NOUN,
  RELATIVE,
  SAME_SUBJECT,
  SAYS_WHICH,
  THE_BODY,
} from './words/english.ts'

/** Who holds what, in one place of one report, and whether they are said to hold it or not to. */
export interface Stance {
  readonly report: Report
  /** Its place among all stances of the story, report by report. */
  readonly order: number
  /** The sentence it stands in, and which of the report's that is. */
  readonly sentence: Span
  readonly index: number
  readonly content: Span
  /** What is held, in the source's words: "denies plans to invade". */
  readonly position: string
  /** Everybody named as holding it, those they speak for included: people's ids. */
  readonly holders: ReadonlySet<string>
  /** By whom two stances are known as one side's: the holders, the bodies they speak for, else the words for them. */
  readonly voices: ReadonlySet<string>
  /** Who of them is shown for it: the persons where there are any, else the bodies. */
  readonly shownAs: readonly string[]
  /** The source's own words for the holders. */
  readonly by: string
  readonly attitude: Attitude
  readonly negated: boolean
  /** Whether its words are quoted as they were said. */
  readonly quoted: boolean
  readonly about: Description
  /** What the content asserts; of "it was not in talks" its speaker is a term. */
  readonly asserts: Assertion
  /** Whom the content is about first: "Russia had massed troops", "Moscow of planning …". */
  readonly subject: string | null
}

/** The stances of a story, report by report. */
export function findStances(reports: readonly Report[], cast: Cast): Stance[] {
  const bodies = findBodies(cast)
  return reports.flatMap((report) => stancesOf(report, cast, bodies)).map((stance, order) => ({ ...stance, order }))
}

/** The stances of a report: its statements, and what it says that somebody does not say, think or fear. */
function stancesOf(report: Report, cast: Cast, bodies: Bodies): Omit<Stance, 'order'>[] {
  const bySentence = statementsBySentence(report.reading)
  return report.reading.sentences.flatMap((sentence, index) =>
    bySentence[index]!.flatMap((statement) => {
      const speaker = statement.speaker ?? sharedSpeaker(report, statement, bySentence[index]!)
      return speaker ? (stanceOf(report, cast, bodies, sentence, index, { ...statement, speaker }) ?? []) : []
    }),
  )
}

/** "Kyiv says … and accuses Moscow of …": a second verb without a subject has the first one's. */
function sharedSpeaker({ article }: Report, { cue }: Statement, others: readonly Statement[]): Statement['speaker'] {
  if (!cue || !SAME_SUBJECT.test(article.text.slice(Math.max(0, cue.start - 20), cue.start))) return null
  return (
    others.findLast((other) => other.speaker !== null && other.cue !== null && other.cue.end <= cue.start)?.speaker ??
    null
  )
}

function stanceOf(
  report: Report,
  cast: Cast,
  bodies: Bodies,
  sentence: Span,
  index: number,
  statement: Statement & { readonly speaker: NonNullable<Statement['speaker']> },
): Omit<Stance, 'order'> | null {
  const { cue, attitude } = statement
  // A statement that runs over several sentences is the stance of the one its cue stands in.
  if (!cue || cue.start < sentence.start || cue.end > sentence.end) return null
  const inside = ownContent(report, statement)
    .map((piece) => overlapOf(piece, sentence))
    .filter(({ start, end }) => start < end)
    .map((piece) => (attitude === 'denies' ? wholeDenied(report.article.text, piece, sentence) : piece))
  const first = inside.find((piece) => hasVerb(textOf(report.article.text, piece))) ?? inside[0]
  if (!first) return null
  const speaker = withoutAside(report, antecedentOf(report, sentence, statement.speaker))
  // "A former engineer of Linea Ombra" does not speak for it, and goes by the report's words.
  const isOutside = FORMER.test(textOf(report.article.text, speaker))
  const holders = isOutside ? [] : holdersOf(report, cast, speaker)
  const voices = voicesOf(report, speaker, holders, cast, bodies, report.article.id)
  const persons = new Set(
    spansIn(report.reading.names, speaker)
      .filter((name, _, names) => name.kind === 'person' && !isClient(report, name, names))
      .map(({ ref }) => cast.personOf(report.article.id, ref) ?? ref),
  )
  return {
    report,
    sentence,
    index,
    content: first,
    position: textOf(report.article.text, positionOf(cue, first)),
    holders: new Set(holders),
    voices,
    shownAs: isOutside
      ? []
      : (persons.size > 0 ? [...persons] : holders).map((holder) => shownName(report, cast, holder, speaker)),
    by: textOf(report.article.text, speaker),
    attitude,
    negated: isNegated(report, statement),
    quoted: statement.kind === 'direct',
    about: describe(report, cast, inside),
    asserts: assertedBy(report, cast, inside, voices),
    subject: subjectOf(report, cast, first),
  }
}

/** "Reyl's lawyer, Claire Dufour": it is she who says it, on his side. */
function isClient({ article }: Report, name: Name, names: readonly Name[]): boolean {
  const isOwner = /^['’]s?\s/.test(article.text.slice(name.end, name.end + 3))
  return isOwner && names.some((other) => other.kind === 'person' && other.start > name.end)
}

/** "Norrvik's board, which denied …": who is meant is named right before. */
function antecedentOf<T extends Span & { readonly ref: string | null }>(
  { article, reading }: Report,
  sentence: Span,
  speaker: T,
): Span & { readonly ref: string | null } {
  if (!RELATIVE.test(textOf(article.text, speaker))) return speaker
  const name = spansIn(reading.names, { start: sentence.start, end: speaker.start }).at(-1)
  return name && LEADS_TO_WHO.test(article.text.slice(name.end, speaker.start)) ? name : speaker
}

/** "The Southern Front|, which Cruz led until 2019, said": who is named in an aside does not speak. */
function withoutAside<T extends Span>({ article }: Report, speaker: T): T {
  const aside = ASIDE.exec(textOf(article.text, speaker))
  return aside ? { ...speaker, end: speaker.start + aside.index } : speaker
}

/** "denied a report | in a newspaper that …": what is denied goes on to the end of its sentence. */
function wholeDenied(text: string, piece: Span, sentence: Span): Span {
  if (!ONLY_CLAIM_NOUN.test(textOf(text, piece))) return piece
  const rest = text.slice(piece.end, sentence.end)
  return SAYS_WHICH.test(rest) ? trimSpan(text, { start: piece.start, end: sentence.end }) : piece
}

function assertedBy(report: Report, cast: Cast, pieces: readonly Span[], voices: ReadonlySet<string>): Assertion {
  const assertion = readAssertion(report, pieces, cast)
  if (!OF_ONESELF.test(textOf(report.article.text, pieces[0]!))) return assertion
  const own = [...voices].flatMap((voice) =>
    voice.startsWith('“') ? readWords(voice).spelt.map((word) => stem(word)) : `@${voice}`,
  )
  return { ...assertion, terms: new Set([...assertion.terms, ...own]) }
}

/** A holder's id in the story; for whom the story has nobody ("Washington"), the report's own words. */
function shownName({ article, reading }: Report, cast: Cast, holder: string, speaker: Span): string {
  if (cast.people.some(({ id }) => id === holder)) return holder
  return reading.entities.find(({ ref }) => ref === holder)?.name ?? textOf(article.text, speaker)
}

// Letters between a cue and its content across which the two are read as one phrase.
const NEAR = 30

function positionOf(cue: Span, content: Span): Span {
  const joined = cue.end <= content.start && content.start - cue.end < NEAR
  return joined ? { start: cue.start, end: content.end } : content
}

// Letters from the start of a content within which its first name is its subject: past "that", "the", "of".
const SUBJECT_REACH = 25

function subjectOf(report: Report, cast: Cast, content: Span): string | null {
  const { names } = report.reading
  // "blamed the group": the body that was named last.
  const name = THE_BODY.test(textOf(report.article.text, content))
    ? names.findLast(({ kind, end }) => kind === 'organisation' && end <= content.start)
    : spansIn(names, content)[0]
  if (name && name.end <= content.start) return cast.personOf(report.article.id, name.ref) ?? name.ref
  if (!name || name.start - content.start > SUBJECT_REACH) return null
  return cast.personOf(report.article.id, name.ref) ?? name.ref
}
