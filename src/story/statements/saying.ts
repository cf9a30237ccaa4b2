import type { Statement } from '../../language/reading.ts'
import { contains, type Span } from '../../text/span.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import type { StoryDate } from '../story-date.ts'
import { type Claim, readClaim } from './claim.ts'
import { findSaidDay } from './said-day.ts'
import { type Speaker, speakerOf } from './speaker.ts'

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
  readonly said: StoryDate | null
}

/** Every attribution of every report, in the order of the reports. */
export function collectSayings(reports: readonly Report[], cast: Cast): Saying[] {
  return reports.flatMap((report, index) =>
    report.reading.statements
      .filter(({ content }) => content.length > 0)
      .map((statement) => {
        const text = wordingOf(report.article.text, statement.content)
        return {
          report,
          order: [index, coverOf(statement).start] as const,
          statement,
          speaker: speakerOf(report, statement, cast),
          text,
          claim: readClaim(text, statement, cueOf(report, statement), timesIn(report, statement)),
          said: findSaidDay(report, statement),
        }
      }),
  )
}

/** The whole attribution: from the first to the last of speaker, cue and content. */
export function coverOf({ speaker, cue, content }: Statement): Span {
  const spans = [speaker, cue, ...content].filter((span) => span !== null)
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

/** The content as one line: white space evened out, the comma that the quotation owes its sentence left out. Pieces of two quotations, or cut apart within a clause, are joined by an ellipsis. */
function wordingOf(text: string, content: readonly Span[]): string {
  return content
    .map(({ start, end }) => text.slice(start, end).trim())
    .join(' … ')
    .replace(/([,;:])?\s*(["”’»]?) … (["“‘«]?)/gu, joinPieces)
    .replace(/\s+/g, ' ')
    .replace(/,(["”'’]*)$/u, '$1')
    .replace(/^[,;:–—-]\s*|\s*[,;:–—-]$/gu, '')
}

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
  return reading.times
    .filter((time) => time.type !== 'DURATION' && content.some((piece) => contains(piece, time)))
    .map(({ value }) => value)
}
