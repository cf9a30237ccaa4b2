import type { Record, RecordSpan } from '../record.ts'

/** Every cited stretch of a record's reports, each with an id that the page's links lead to. */
export interface Citations {
  /** The id of a cited stretch; the same stretch has the same id. */
  idOf(span: RecordSpan): string
  /** The stretches of one article, by where they start, the longer first. */
  of(article: string): readonly { readonly id: string; readonly start: number; readonly end: number }[]
}

/** Collects all evidence of a record. Ids are made of the report's number and a running number, so they repeat. */
export function collectCitations(record: Record, prefix: string): Citations {
  const articles = new Map(
    record.articles.map(({ id }, i) => [id, { number: i + 1, spans: new Map<string, RecordSpan>() }]),
  )
  for (const span of allEvidence(record)) articles.get(span.article)?.spans.set(`${span.start}-${span.end}`, span)
  const ids = new Map<string, string>()
  const sorted = new Map<string, { id: string; start: number; end: number }[]>()
  for (const [article, { number, spans }] of articles) {
    const list = [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end)
    sorted.set(
      article,
      list.map(({ start, end }, i) => {
        const id = `${prefix}r${number}-${i + 1}`
        ids.set(`${article}\0${start}-${end}`, id)
        return { id, start, end }
      }),
    )
  }
  return {
    idOf: ({ article, start, end }) => ids.get(`${article}\0${start}-${end}`) ?? '',
    of: (article) => sorted.get(article) ?? [],
  }
}

/** Every span a record's lines rest on. */
function allEvidence(record: Record): RecordSpan[] {
  return [
    ...record.timeline.flatMap((entry) => [...entry.evidence, ...entry.history.flatMap((step) => step.evidence)]),
    ...record.statements.flatMap((line) => [...line.evidence, ...line.variants.flatMap((variant) => variant.evidence)]),
    ...record.figures.flatMap((figure) => figure.values.flatMap((value) => value.evidence)),
    ...record.disputes.flatMap((dispute) => dispute.sides.flatMap((side) => side.evidence)),
    ...record.developments.flatMap(({ from, to }) => [from, to]),
    ...record.corrections.flatMap(({ carriers }) => carriers.flatMap(({ old, now }) => (now ? [old, now] : [old]))),
    ...record.reuse.flatMap(({ a, b }) => [a, b]),
    ...record.origins.flatMap(({ cites, follows }) => [
      ...cites.flatMap(({ evidence }) => evidence),
      ...follows.flatMap(({ evidence }) => evidence.flat()),
    ]),
    ...record.people.flatMap(({ roles }) => roles.flatMap(({ evidence }) => evidence)),
  ]
}

/** A cited stretch of text; `id` is where links lead, null for the rest of a stretch that another one cuts through. */
export interface CitedSpan {
  readonly id: string | null
  readonly start: number
  readonly end: number
}

/** Text, and marked stretches that hold text and marked stretches again: spans that cross are cut so that they nest. */
export type MarkedText = readonly (string | { readonly id: string | null; readonly inside: MarkedText })[]

/** Marks the cited stretches of `text` between two offsets. `spans` are sorted by start, the longer first. */
export function markCitations(text: string, from: number, to: number, spans: readonly CitedSpan[]): MarkedText {
  const waiting = spans
    .filter((span) => span.start < to && from < span.end)
    .map((span) => ({ ...span, start: Math.max(span.start, from), end: Math.min(span.end, to) }))
  const marked: (string | { id: string | null; inside: MarkedText })[] = []
  let at = from
  while (waiting.length > 0) {
    const span = waiting.shift()!
    const within = waiting.filter((other) => other.start < span.end)
    waiting.splice(0, within.length)
    // What crosses this stretch's end goes on behind it, as a mark without an id.
    const beyond = within.filter((other) => other.end > span.end).map(({ end }) => ({ id: null, start: span.end, end }))
    waiting.unshift(...beyond)
    waiting.sort((a, b) => a.start - b.start || b.end - a.end)
    if (span.start > at) marked.push(text.slice(at, span.start))
    marked.push({ id: span.id, inside: markCitations(text, span.start, span.end, within) })
    at = span.end
  }
  if (to > at) marked.push(text.slice(at, to))
  return marked
}
