import type { Report } from '../../src/story/report.ts'
import { contains, type Span } from '../../src/text/span.ts'
import { type MarkedReport, readMarkedReports } from './marked-reports.ts'

/** A sentence of a report, with the claims that it is marked as making. */
export interface MarkedSentence {
  readonly report: Report
  readonly span: Span
  readonly claims: readonly string[]
  readonly nearMisses: readonly { readonly claim: string; readonly why: string }[]
}

/** A story whose sentences are marked by hand (fixtures/claims/README.md). */
export interface MarkedStory {
  readonly name: string
  readonly reports: readonly Report[]
  readonly sentences: readonly MarkedSentence[]
}

/** The marked stories of a folder, one a file. */
export function readMarkedStories(folder: string): MarkedStory[] {
  return readMarkedReports(folder).map(({ name, reports }) => ({
    name,
    reports: reports.map(({ report }) => report),
    sentences: reports.flatMap(sentencesOf),
  }))
}

/** "{3} The ferry sank." makes claim 3, "{3!figure} …" only looks like it. */
function sentencesOf({ report, marks }: MarkedReport): MarkedSentence[] {
  return report.reading.sentences.map((span) => {
    const own = marks
      .filter(({ at }) => contains(span, { start: at, end: at }))
      .map(({ words }) => {
        const [claim, why] = words.split('!')
        return { claim: claim!, why: why ?? null }
      })
    return {
      report,
      span,
      claims: own.flatMap(({ claim, why }) => (why === null ? [claim] : [])),
      nearMisses: own.flatMap(({ claim, why }) => (why === null ? [] : [{ claim, why }])),
    }
  })
}
