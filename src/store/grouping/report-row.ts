import { UNDATED } from '../../story/grouping/grouping-memory.ts'
import type { ReportTerms } from '../../story/grouping/report-terms.ts'

/** A report as `grouping_report` keeps it, without the article and version that it is. */
export interface ReportRow {
  readonly key: number
  readonly day: number | null
  readonly numbered: string
  readonly head: string
  readonly terms: Uint8Array
  readonly weights: Uint8Array
}

export function packTerms({ id, key, title, day, terms, weights, leading, numbered }: ReportTerms): ReportRow {
  return {
    key,
    day,
    numbered: JSON.stringify(numbered),
    head: JSON.stringify({ id, title, leading }),
    terms: bytesOf(terms),
    weights: bytesOf(weights),
  }
}

export function unpackTerms({ key, day, numbered, head, terms, weights }: ReportRow): ReportTerms {
  return {
    ...(JSON.parse(head) as Pick<ReportTerms, 'id' | 'title' | 'leading'>),
    key,
    day,
    numbered: JSON.parse(numbered),
    terms: new Uint32Array(aligned(terms)),
    weights: new Float32Array(aligned(weights)),
  }
}

/** Where a report stands among the carriers of each of its leading terms. */
export function carrierRows({ key, day, leading }: Pick<ReportTerms, 'key' | 'day' | 'leading'>) {
  return leading.map(({ term }) => ({ term, day: day ?? UNDATED, key }))
}

/** Every machine that Node runs on keeps numbers little-endian. */
function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array | Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** A copy that begins where numbers may begin. */
function aligned(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
