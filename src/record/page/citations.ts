import type { Record, RecordSpan } from '../record.ts'
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

/** Collects all evidence of a record. Ids are made of the report's number and a running number, so they repeat. */
export function collectCitations(record: Record, prefix: string): Citations {
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
  const ids = new Map<string, string>()
  const sorted = new Map<string, Citation[]>()
  record.articles.forEach(({ id: article }, n) => {
    const list = [...cited.get(article)!.values()].sort(
      (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
    )
    sorted.set(
      article,
      list.map(({ span, uses }, i) => {
        const id = `${prefix}r${n + 1}-${i + 1}`
        ids.set(`${article}\0${keyOf(span)}`, id)
        return { id, start: span.start, end: span.end, uses }
      }),
    )
  })
  return {
    idOf: (span) => ids.get(`${span.article}\0${keyOf(span)}`) ?? '',
    of: (article) => sorted.get(article) ?? [],
  }
}

function keyOf({ start, end }: RecordSpan): string {
  return `${start}-${end}`
}
