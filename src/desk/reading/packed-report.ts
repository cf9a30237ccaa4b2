import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Article } from '../../article/article.ts'
import type { Reading } from '../../language/reading.ts'
import type { Report } from '../../story/report.ts'
import type { ReadOutcome } from './read-source.ts'

/** What a thread hands over: a reading is some ten times the size of its text, and packed some half of it. */
export type PackedOutcome = PackedReport | Exclude<ReadOutcome, { report: Report }>

/** The fastest level: the others save a tenth more and take twice as long (measured on 1,500 readings). */
const LEVEL = 1

/** A report with its reading packed, as it goes from thread to thread. */
export interface PackedReport {
  readonly article: Article
  readonly packed: Uint8Array<ArrayBufferLike>
}

/** The packed readings of reports that came from threads. */
const PACKED = new WeakMap<Report, Uint8Array<ArrayBufferLike>>()

/** Packs a report's reading, where that was not done before. */
export function packReport(report: Report): PackedReport {
  const { article } = report
  return { article, packed: PACKED.get(report) ?? pack(JSON.stringify(report.reading)) }
}

/** Packs into memory of its own: zlib answers with a part of its 64 KB buffer, which would go along from thread to thread. */
function pack(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(deflateRawSync(text, { level: LEVEL }))
}

/** A report whose reading is unpacked anew each time it is asked for, so that thousands of them can wait for their story. */
export function unpackReport({ article, packed }: PackedReport): Report {
  const report: Report = {
    article,
    get reading(): Reading {
      return JSON.parse(inflateRawSync(packed).toString())
    },
  }
  PACKED.set(report, packed)
  return report
}

export function packOutcome(outcome: ReadOutcome): PackedOutcome {
  return 'report' in outcome ? packReport(outcome.report) : outcome
}

export function unpackOutcome(outcome: PackedOutcome): ReadOutcome {
  return 'packed' in outcome ? { report: unpackReport(outcome) } : outcome
}
