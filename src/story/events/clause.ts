import { type Span, trimSpan } from '../../text/span.ts'
import { type Token, tokenise } from '../../text/tokens.ts'
import { EVENT_CLASSES } from './words/event-classes.ts'
import { FINITE, NO_VERB, PAST, SCHEDULED } from './words/modality.ts'

/** A clause of a sentence. `opener` is the small word it begins with ("after", "which"), null for a main clause. */
export interface Clause extends Span {
  readonly opener: string | null
  /** "The road, which was closed on Monday": a relative clause with the words before it that it is about. */
  readonly relativeTo?: Span
  /** "The road, which was closed on Monday, | reopened on Friday": the subject, where a relative clause parts it from its verb. */
  readonly subject?: Span
}

// Words that begin a clause of their own; "since Friday" and "after the talks" are told apart below.
const OPENERS = new Set(
  `after before when while because since although though despite amid following whereas until unless if which who whom
  whose where that as`.split(/\s+/),
)
const COORDINATORS = new Set(['and', 'but', 'or', 'nor', 'yet', 'so'])
// "Teresk closed a gate in 2016 and has since been accused …": a new predicate with the old subject.
const JOINERS = new Set(['and', 'but'])
const AUXILIARIES = new Set([
  'has',
  'have',
  'had',
  'is',
  'are',
  'was',
  'were',
  'will',
  'would',
  'could',
  'may',
  'might',
])
// Openers whose clause has all it needs to be shown without the rest of its sentence.
const FREE = new Set(
  'after before when while because since although though despite amid following whereas until unless if as noun'.split(
    ' ',
  ),
)
const BREAKS = new Set([';', ':', '—', '–', '--', '(', ')', '“', '”', '"', '``', "''"])

/**
 * Splits a stretch of a sentence into clauses: at openers, at signs, and at commas where both sides have a verb.
 *
 * Example: "Talks will be held on Tuesday, | after the president travels to India next week."
 */
export function splitClauses(text: string, stretch: Span): Clause[] {
  const tokens = tokenise(text.slice(stretch.start, stretch.end))
  const pieces = cutPieces(tokens, text, stretch)
  return joinVerbless(text, pieces).map((piece) => ({ ...piece, ...trimSpan(text, piece) }))
}

function cutPieces(tokens: readonly Token[], text: string, { start: base, end }: Span): Clause[] {
  const pieces: Clause[] = []
  let start = base
  let opener: string | null = null
  const cut = (at: number, next: number, word: string | null): void => {
    if (text.slice(start, at).trim() !== '') pieces.push({ start, end: at, opener })
    start = next
    opener = word
  }
  const titles = shortQuotations(tokens)
  tokens.forEach((token, i) => {
    const at = base + token.start
    if (titles.has(i)) return
    if (BREAKS.has(token.text) || token.text === ',' || isDash(text, at, token.text)) {
      const after = tokens[i + 1]?.lower ?? ''
      cut(at, at + token.text.length, COORDINATORS.has(after) ? after : ',')
    } else if (OPENERS.has(token.lower) && i > 0 && opensClause(tokens, i)) cut(at, at, token.lower)
    else if (JOINERS.has(token.lower) && AUXILIARIES.has(tokens[i + 1]?.lower ?? '')) cut(at, at, token.lower)
  })
  cut(end, end, null)
  return pieces
}

/** " - ", as a scraped page has a dash; a hyphen joins words. */
function isDash(text: string, at: number, sign: string): boolean {
  return sign === '-' && text[at - 1] === ' ' && text[at + 1] === ' '
}

// Words within quotation marks up to which they are a title or a turn of phrase, and no clause: "Meet the Farmers".
const TITLE_WORDS = 5

/** The places of the quotation marks that enclose only a few words. */
function shortQuotations(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>()
  let opened = -1
  tokens.forEach(({ text }, i) => {
    if (!/^(?:["“”]|``|'')$/.test(text)) return
    if (opened >= 0 && i - opened - 1 <= TITLE_WORDS) {
      found.add(opened).add(i)
      opened = -1
    } else opened = i
  })
  return found
}

// "as a result", "as usual", "as planned"
const NO_CLAUSE_AFTER_AS = new Set(
  'a an the well many much part of usual usually always planned expected scheduled normal before possible soon long'.split(
    ' ',
  ),
)

// Verbs that "after" belongs to: "went after the firm on Monday", "looked after", "named after".
const WITH_AFTER = /^(?:go(?:es|ing)?|went|gone|look(?:s|ed|ing)?|takes?|took|named|called)$/

/** "since Friday", "as a result", "that day" and "went after" open no clause. */
function opensClause(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]!.lower
  const next = tokens[i + 1]
  if (!next) return false
  if (word === 'as') return !NO_CLAUSE_AFTER_AS.has(next.lower)
  if (word === 'that') return tokens[i - 1]?.kind === 'word' || tokens[i - 1]?.text === ','
  // "the tower in which 38 people died"
  if (RELATIVE.has(word)) return true
  // "left as they went after the war" opens one: what is gone after has a name or an owner.
  if (word === 'after' && WITH_AFTER.test(tokens[i - 1]!.lower))
    return !/^\p{Lu}|^(?:his|her|its|their)$/u.test(next.text)
  return next.kind !== 'number' && !TIME_WORDS.test(next.lower)
}

const TIME_WORDS =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)(?:\p{Ll}*|\.)|may|last|next|early|late|mid-?|then|today|yesterday|tomorrow|dawn|dusk|daybreak|sunrise|sunset|nightfall|midday|noon|midnight|long)$/u

const RELATIVE = new Set(['that', 'which', 'who', 'whom', 'whose', 'where'])

/** A piece without a verb belongs to the one before it, or at the head of a sentence to the one after it. */
function joinVerbless(text: string, pieces: readonly Clause[]): Clause[] {
  const joined: Clause[] = []
  let head: Clause | null = null
  for (const piece of pieces) {
    const before = joined.at(-1)
    const whole: Clause = head ? withHead(piece, head) : withSubject(text, piece, before)
    head = null
    if (standsAlone(text, piece)) joined.push(whole)
    else if (before) joined[joined.length - 1] = { ...before, end: piece.end }
    else head = whole
  }
  return head ? [...joined, head] : joined
}

/** A clause with the verbless piece that its sentence begins with: the rest of it, or what a relative clause is about. */
function withHead({ end, opener }: Clause, head: Clause): Clause {
  const whole = { start: head.start, end, opener: head.opener }
  return RELATIVE.has(opener ?? '') ? { ...whole, relativeTo: { start: head.start, end: head.end } } : whole
}

/** A clause that goes on, behind a comma, with the verb of what the relative clause before it is about. */
function withSubject(text: string, piece: Clause, before: Clause | undefined): Clause {
  const words = text.slice(piece.start, piece.end).trimStart()
  const goesOn = piece.opener === ',' && before?.relativeTo && (LACKS_SUBJECT.test(words) || ON_TIMETABLE.test(words))
  return goesOn ? { ...piece, subject: before.relativeTo } : piece
}

const ON_TIMETABLE = new RegExp(`^${SCHEDULED.source}`)
const QUOTED_TITLE = /["“][^"“”]{0,40}["”]/g

/** Whether words have a verb of any tense. */
export function hasVerb(words: string): boolean {
  const plain = words.toLowerCase().replace(QUOTED_TITLE, ' ').replace(NO_VERB, ' ')
  return PAST.test(plain) || FINITE.test(plain)
}

// Openers behind which a noun alone may tell an event: "following his visit to India".
const BEFORE_NOUN = new Set(['after', 'before', 'following', 'since'])

/** "…, Lenz, | on Wednesday and took away computers": a time with the second verb of the clause before. */
const GOES_ON = /^(?:on|in|at|early|late|last|this)\s(?<time>[^,;]*?)\s(?:and|but)\s/u

/** Whether a piece has a verb of its own, or is an event by its noun. */
function standsAlone(text: string, piece: Clause): boolean {
  const words = text.slice(piece.start, piece.end)
  const goesOn = piece.opener === ',' ? GOES_ON.exec(words.trimStart()) : null
  if (goesOn && !hasVerb(goesOn.groups!.time!)) return false
  if (hasVerb(words)) return true
  if (!BEFORE_NOUN.has(piece.opener ?? '')) return false
  const tokens = tokenise(words).map(({ lower }) => lower)
  const end = tokens.findIndex((word) => BEHIND_NOUN.has(word))
  return tokens.slice(0, end < 0 ? tokens.length : end).some((word) => EVENT_CLASSES.has(word))
}

// Words behind the noun that an opener has: "before Merso's cathedral | on Sunday to mourn the victims of the quake".
const BEHIND_NOUN = new Set(['on', 'in', 'at', 'to', 'for', 'with', 'from', 'near'])

/** The clause that holds a position; the nearest one where it stands between two. */
export function clauseAt(clauses: readonly Clause[], at: number): Clause | undefined {
  return clauses.find(({ start, end }) => start <= at && at < end) ?? clauses.findLast(({ start }) => start <= at)
}

/** Whether a clause tells its event without the rest of its sentence. */
export function isFree({ opener }: Clause): boolean {
  return opener !== null && FREE.has(opener)
}

/** Whether a clause only says which thing or whom the words around it speak of. "That" may also open what is said. */
export function isRelative({ opener, relativeTo }: Clause): boolean {
  return relativeTo !== undefined || (opener !== 'that' && RELATIVE.has(opener ?? ''))
}

const OPENING = new RegExp(`^(?:(?:${[...OPENERS, ...COORDINATORS].join('|')})\\s+|[,;:]\\s*)+`, 'i')

/** "being injured in the attack", "was filmed there": a clause that begins with its verb tells nothing without its sentence. */
export const LACKS_SUBJECT = /^(?:\p{Ll}+(?:ing|ed)|was|were|is|are|has|have|had|will|would|to)\s/u

/** A clause as it can stand alone: without the word that opens it, and without what a comma adds after its time. */
export function standAlone(text: string, clause: Clause, time: Span | null): Span {
  const words = text.slice(clause.start, clause.end)
  const start = clause.start + (OPENING.exec(words)?.[0].length ?? 0)
  const comma = text.slice(0, clause.end).indexOf(',', Math.max(start, time?.end ?? clause.end))
  const end = comma < 0 ? clause.end : comma
  const span = trimSpan(text, { start, end })
  return /[.;,:]/.test(text[span.end - 1] ?? '') ? { start: span.start, end: span.end - 1 } : span
}
