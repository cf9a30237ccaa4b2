import { splitSentences } from '../../text/sentences.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { bare } from '../draft/passage.ts'
import type { Record, RecordSpan } from '../record.ts'

/** Where a sentence of a report comes from, as far as the reports at hand tell. */
export interface Trace {
  readonly sentence: RecordSpan
  readonly origin: { readonly id: string; readonly label: string; readonly basis: string }
  /** Earlier passages it was copied from, and later ones copied from it; the first report stands first. */
  readonly copies: readonly { readonly direction: 'from' | 'to'; readonly span: RecordSpan; readonly exact: boolean }[]
  /** Earlier passages whose wording it follows without copying it. */
  readonly follows: readonly RecordSpan[]
  /** Sources that its origin's reports cite, with the words. */
  readonly cites: readonly { readonly name: string; readonly evidence: readonly RecordSpan[] }[]
}

/** Traces every place of the records' reports that has these words, in whatever letters and signs; empty where none has. */
export function traceWords(records: readonly Record[], words: string): Trace[] {
  const wanted = bare(words)
  if (!wanted) return []
  return records.flatMap((record) =>
    record.articles.flatMap(({ id, text }) =>
      splitSentences(text)
        .filter((span) => ` ${bare(text.slice(span.start, span.end))} `.includes(` ${wanted} `))
        .map((span) => traceSpan(record, id, span)),
    ),
  )
}

/** Traces one stretch of an article's text. */
export function traceSpan(record: Record, articleId: string, span: Span): Trace {
  const article = record.articles.find(({ id }) => id === articleId)!
  const origin = record.origins.find(({ id }) => id === article.origin)!
  const isHere = (one: RecordSpan): boolean => one.article === articleId && overlaps(one, span)
  return {
    sentence: { article: articleId, ...span, exact: article.text.slice(span.start, span.end) },
    origin: { id: origin.id, label: origin.label, basis: origin.basis },
    copies: record.reuse.flatMap(({ a, b, exact }) => [
      ...(isHere(b) ? [{ direction: 'from' as const, span: a, exact }] : []),
      ...(isHere(a) ? [{ direction: 'to' as const, span: b, exact }] : []),
    ]),
    follows: origin.follows.flatMap(({ evidence }) =>
      evidence.filter(([, now]) => isHere(now)).map(([before]) => before),
    ),
    cites: origin.cites,
  }
}
