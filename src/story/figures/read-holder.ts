import type { Figure, Statement } from '../../language/reading.ts'
import { type Span, textOf } from '../../text/span.ts'
import { type Clause, clauseAt, isRelative, splitClauses } from '../events/clause.ts'
import { holderOf } from '../events/statements-at.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import { speakerOf } from '../statements/speaker.ts'
import { NO_SPEAKER, PRONOUNS } from '../statements/words/english.ts'

/**
 * Who gives a number: a person's or body's id, or the source's own words; null for the report's own voice, and undefined
 * where it is only denied: "denied that 30 people were hurt".
 */
export function readHolder(
  report: Report,
  cast: Cast,
  sentence: Span,
  figure: Figure,
  statements: readonly Statement[],
): string | null | undefined {
  const { text } = report.article
  const putting = puttingHolder(text, sentence, figure)
  if (putting) return giverOf(report, cast, { ...putting, ref: null })
  const held = holderOf(text, statements, figure)
  const said = held?.statement
  if (held && (said?.attitude === 'denies' || said?.negated))
    return CLAIMANT.exec(textOf(text, held.piece))?.groups?.claimant
  if (held && said?.kind === 'indirect' && isTakenForGranted(text, held.piece, figure)) return null
  const speaker = said && GIVES.has(said.attitude) ? said.speaker : null
  if (speaker && !/^(?:which|who|that)$/i.test(textOf(text, speaker))) return giverOf(report, cast, speaker)
  const beside = speaker ? relativeHolder(text, sentence, figure) : besideHolder(text, sentence, figure)
  return beside && giverOf(report, cast, { ...beside, ref: null })
}

/** "The firm admitted a fault minutes before the fire that killed six people": she owns to the fault, and gives no toll. */
function isTakenForGranted(text: string, piece: Span, { start }: Figure): boolean {
  const clauses = splitClauses(text, piece)
  const clause = clauseAt(clauses, start)
  if (!clause || clause === clauses[0]) return false
  return isRelative(clause) || GRANTED.has(clause.opener ?? '') || isThatOfNoun(text, clause)
}

const GRANTED: ReadonlySet<string> = new Set(['after', 'before', 'when', 'since', 'following'])

/** "the fire that killed six", and not "…, and that six were killed". */
function isThatOfNoun(text: string, { start, opener }: Clause): boolean {
  return (
    opener === 'that' && /\p{L}\s$/u.test(text.slice(0, start)) && !/\b(?:and|but|or)\s$/.test(text.slice(0, start))
  )
}

// A number that is hoped, feared or planned is not given by who hopes it.
const GIVES: ReadonlySet<Statement['attitude']> = new Set(['says', 'confirms', 'accuses'])

// "denied | reports that 30 people were hurt": who denies a number does not give it; the reports do.
const CLAIMANT =
  /^(?:an? |the )?(?<claimant>(?:\p{L}+ )?(?:reports?|claims?|allegations?|accusations?|rumou?rs|suggestions?)(?: (?:by|in|from) [^,;]{3,60}?)?) that\b/iu

// Words of a body that gives numbers, without a verb among them: "the provincial disaster agency".
const BODY = String.raw`(?:[Tt]he |[Aa] |[Aa]n )?(?:[\p{L}’'-]+ ){0,4}?[\p{L}’'-]+`
const NO_BODY =
  /\b(?:is|are|was|were|be|been|has|have|had|than|that|who|which|of|first|he|she|they|it|i|we|\p{L}+day)\b|^(?:an?|the)$|^(?:on|in|at|by|from|for|to|with|as|after|before|when|while|but|and)\b|\d/iu
const OPENING = String.raw`(?:^|[;,:.]\s+|\b(?:and|but|while|as)\s+)`
const PUT = new RegExp(
  `${OPENING}(?<body>${BODY}),? (?:(?:has|have|had) )?(?:put|puts|placed|estimated|estimates|counted|counts|gave|spoke of|speaks of|raised|lowered|reported)\\b[^;:]*$`,
  'u',
)
const SAID = new RegExp(
  `${OPENING}(?<body>${BODY}) (?:(?:has|have|had) )?(?:said|says|say|announced|confirmed|reported)(?: \\p{L}+day)? (?:that )?[^;:]*$`,
  'u',
)
const RELATIVE = new RegExp(`(?:^|\\s)(?<body>${BODY}), (?:which|who) (?:says|said|say)\\b[^;:]*$`, 'u')
const CREDITED = new RegExp(
  `^[^;:]*?(?:,? according to (?<body>${BODY})(?=[,;.]|$)|, (?<said>${BODY}) (?:said|says)\\b)`,
  'u',
)

/** "organisers put the turnout at 60,000", "police estimated the crowd at 5,000". */
function puttingHolder(text: string, sentence: Span, { start }: Figure): Span | null {
  return matchIn(PUT, text, sentence.start, start)
}

/** "police said 8,000 people took part" and "…, according to police", where no statement was read there. */
function besideHolder(text: string, sentence: Span, { start, end }: Figure): Span | null {
  return matchIn(SAID, text, sentence.start, start) ?? matchIn(CREDITED, text, end, sentence.end)
}

/** "the union, which says 2,300 jobs could go". */
function relativeHolder(text: string, sentence: Span, { start }: Figure): Span | null {
  return matchIn(RELATIVE, text, sentence.start, start)
}

function matchIn(pattern: RegExp, text: string, from: number, to: number): Span | null {
  const match = pattern.exec(text.slice(from, to))
  const body = match?.groups?.body ?? match?.groups?.said
  if (!body || NO_BODY.test(body)) return null
  const start = from + match!.index + match![0].indexOf(body)
  return { start, end: start + body.length }
}

/** A person's or body's id, else the source's words; null where these are a pronoun that nothing resolves, or a picture's. */
function giverOf(report: Report, cast: Cast, speaker: NonNullable<Statement['speaker']>): string | null {
  const { id, by } = speakerOf(report, { speaker }, cast)
  if (id !== null || by === null) return id
  return PRONOUNS.has(by.toLowerCase()) || NO_SPEAKER.test(by) ? null : by
}
