import type { Statement } from '../../language/reading.ts'
import { contains, type Span, spansIn } from '../../text/span.ts'
import { type Assertion, readAssertion } from '../claims/assertion.ts'
import { type DayMoves, NO_MOVES } from '../events/moved-days.ts'
import { openPageMatter } from '../page-matter.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import { findSaidDay } from '../said-day.ts'
import type { StoryDate } from '../story-date.ts'
import { type Claim, readClaim } from './claim.ts'
import { ownContent } from './own-content.ts'
import { type Speaker, speakerOf } from './speaker.ts'
import { CUT_OFF, GOES_ON } from './words/english.ts'

/** One attribution of one report, with whom it names and what it claims. */
export interface Saying {
  readonly report: Report
  /** The place of its report in the story, and its own in the report: the order in which a reader meets it. */
  readonly order: readonly [report: number, start: number]
  readonly statement: Statement
  readonly speaker: Speaker
  /** What was said, in the source's words, quotation marks kept. */
  readonly text: string
  readonly claim: Claim
  /** The same, for comparing it with what is said in other words. */
  readonly assertion: Assertion
  readonly said: StoryDate | null
}

/** Every attribution of every report, in the order of the reports. */
export function collectSayings(reports: readonly Report[], cast: Cast, moves: DayMoves = NO_MOVES): Saying[] {
  return reports.flatMap((report, index) => {
    const isMatter = openPageMatter(report.article.text)
    return report.reading.statements
      .filter((statement) => statement.content.length > 0 && !isMatter(coverOf(statement)))
      .map((statement) => {
        const text = wordingOf(report, statement)
        return {
          report,
          order: [index, coverOf(statement).start] as const,
          statement,
          speaker: speakerOf(report, statement, cast),
          text,
          claim: readClaim(text, statement, cueOf(report, statement), timesIn(report, statement)),
          assertion: readAssertion(report, ownPieces(report, statement), cast),
          said: moves(report.article.id, findSaidDay(report, statement)),
        }
      })
  })
}

/** The whole attribution: from the first to the last of speaker, cue and content. */
export function coverOf({ speaker, cue, content }: Statement): Span {
  const spans = [speaker, cue, ...content].filter((span) => span !== null)
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

/** The content as one line: white space evened out, the comma that the quotation owes its sentence left out. Pieces that are cut apart are joined by an ellipsis. */
function wordingOf(report: Report, statement: Statement): string {
  const { text } = report.article
  const pieces = ownPieces(report, statement)
  const open = statement.kind === 'indirect' && breaksOff(text, pieces.at(-1)!)
  const words = pieces
    .map(({ start, end }) => text.slice(start, end).trim())
    .join(' … ')
    .replace(/([,;:])?\s*(["”’»]?) … (["“‘«]?)/gu, joinPieces)
    .replace(/\s+/g, ' ')
    .replace(/,(["”’'»]*)$/u, '$1')
    .replace(/^[,;:–—-]\s*|\s*[,;:–—-]$/gu, '')
  return open ? `${words} …` : closed(words)
}

/** A quotation that goes on in the next paragraph has no closing mark in print; alone it needs one. */
function closed(words: string): string {
  if (countOf(words, '“') - countOf(words, '”') === 1) return `${words}”`
  return countOf(words, '"') % 2 === 1 && OPENS_LAST.test(words) ? `${words}"` : words
}

/** A straight mark that opens a quotation and is the last one: 'it "undervalues the yard'. */
const OPENS_LAST = /(?:^|[\s([])"[^"\s][^"]*$/u

function countOf(words: string, sign: string): number {
  return words.split(sign).length - 1
}

/**
 * The pieces of the content that are the speaker's without doubt: what its own attribution does not part ("would answer
 * with tariffs [while Brezan demanded a treaty] that caps fees") may be somebody else's. The day of the saying ("said
 * Friday she would …") and a word that waits for what was cut off ("apart on what") are no content.
 */
function ownPieces(report: Report, statement: Statement): Span[] {
  const { article } = report
  const { kind, cue } = statement
  const content = ownContent(report, statement)
  const [first, ...others] = content
  if (kind === 'direct' || !first) return [...content]
  const parted = others.filter((piece, i) => cue && contains({ start: content[i]!.end, end: piece.start }, cue))
  const kept = [afterDay(report, first, cue), ...(parted.length === others.length ? others : [])]
  const last = kept.pop()!
  const words = article.text.slice(last.start, last.end)
  return [...kept, { start: last.start, end: last.start + words.replace(CUT_OFF, '').length }]
}

/** A content that begins right behind its cue with a bare day begins after that day. */
function afterDay({ article, reading: { times } }: Report, first: Span, cue: Span | null): Span {
  if (!cue || first.start < cue.end || first.start - cue.end > 1) return first
  const day = spansIn(times, first).find(
    ({ start, end, type }) => type === 'DATE' && start === first.start && end < first.end,
  )
  return day && !POSSESSIVE.test(article.text.slice(day.end)) ? { start: day.end + 1, end: first.end } : first
}

/** The end of a day that owns what follows: "called Monday | 's verdict unjust". */
const POSSESSIVE = /^['’]s?\b/u

/** Whether a clause goes on behind what was read of it: with a name or an article, and no sign between ("would meet | Norvia's …"). */
function breaksOff(text: string, { end }: Span): boolean {
  return GOES_ON.test(text.slice(end, end + LOOK_AHEAD))
}

const LOOK_AHEAD = 12 // UTF-16 units: enough for the word behind

/** Two quotations stand one after the other; a full sentence or a comma before the gap needs no ellipsis. */
function joinPieces(
  _whole: string,
  comma: string | undefined,
  closing: string,
  opening: string,
  at: number,
  all: string,
): string {
  if (closing && opening) return `${comma ?? ''}${closing} ${opening}`
  const ended = /[.!?…]$/u.test(all.slice(0, at))
  return `${comma ?? ''}${closing}${ended || comma ? ' ' : ' … '}${opening}`
}

function cueOf({ article }: Report, { cue }: Statement): string {
  return cue ? article.text.slice(cue.start, cue.end) : ''
}

/** The days, weeks and months that the content names. */
function timesIn({ reading }: Report, { content }: Statement): string[] {
  return content
    .flatMap((piece) => spansIn(reading.times, piece).filter((time) => contains(piece, time)))
    .filter(({ type }) => type !== 'DURATION')
    .map(({ value }) => value)
}
