import type { Record, RecordSpan } from '../record.ts'
import { numberReports } from '../wording.ts'
import { brief, lineId, listLines, PART_NAME } from './lines.ts'

/** A line of the record that rests on a stretch: where it stands on the page, and what it says in short. */
export interface Use {
  readonly line: string
  readonly label: string
}

/** A stretch of a report that lines of the record rest on. */
export interface Citation {
  readonly id: string
  readonly start: number
  readonly end: number
  /** The lines that rest on it, the one that matters most first. */
  readonly uses: readonly Use[]
}

/** Every cited stretch of a record's reports, each with an id that the page's links lead to. */
export interface Citations {
  /** The id of a cited stretch; the same stretch has the same id. */
  idOf(span: RecordSpan): string
  /** The stretches of one article, by where they start, the longer first. */
  of(article: string): readonly Citation[]
}

/**
 * All evidence of a record. An id is made of the report's number and of where the words stand in it, so that it stays the
 * same while lines are added. The evidence is gone through when the stretches of an article are first asked for.
 */
export function collectCitations(record: Record, prefix: string): Citations {
  const numbers = numberReports(record)
  const idOf = ({ article, start, end }: RecordSpan) => `${prefix}r${numbers.get(article)}-${start}-${end}`
  let sorted: ReadonlyMap<string, readonly Citation[]> | null = null
  return {
    idOf,
    of(article) {
      sorted ??= citedStretches(record, prefix, idOf)
      return sorted.get(article) ?? []
    },
  }
}

/** The cited stretches of each article, by where they start, the longer first. */
function citedStretches(
  record: Record,
  prefix: string,
  idOf: Citations['idOf'],
): ReadonlyMap<string, readonly Citation[]> {
  const cited = new Map<string, Map<string, { span: RecordSpan; uses: Use[] }>>(
    record.articles.map(({ id }) => [id, new Map()]),
  )
  for (const { part, index, label, evidence } of listLines(record)) {
    const use = { line: lineId(prefix, part, index), label: `${PART_NAME[part]}: ${brief(label)}` }
    for (const span of evidence) {
      const spans = cited.get(span.article)
      const key = keyOf(span)
      const known = spans?.get(key)
      if (!known) spans?.set(key, { span, uses: [use] })
      else if (known.uses.at(-1)!.line !== use.line) known.uses.push(use)
    }
  }
  const stretches = (spans: Iterable<{ span: RecordSpan; uses: Use[] }>) =>
    Array.from(spans, ({ span, uses }) => ({ id: idOf(span), start: span.start, end: span.end, uses })).sort(
      (a, b) => a.start - b.start || b.end - a.end,
    )
  return new Map([...cited].map(([article, spans]) => [article, stretches(spans.values())]))
}

function keyOf({ start, end }: RecordSpan): string {
  return `${start}-${end}`
}
