import type { Record } from '../../record/record.ts'
import { nameOf, wordFigure, wordStatement } from '../../record/wording.ts'
import { sha256 } from '../../text/fingerprint.ts'
import type { SearchKind } from './query.ts'

/** Something that can be found: what the index holds of it, and where it leads. */
export interface SearchDocument {
  readonly kind: SearchKind
  /** Hash of all that is in it: what has not changed is not indexed again. */
  readonly key: string
  /** The headline, the speaker, the person, or what is counted: words here count more. */
  readonly title: string
  readonly body: string
  /** Id of the report it stands in, and where. */
  readonly article: string
  readonly start: number
  readonly end: number
  /** When it was published or said, ISO 8601; null where nobody knows. */
  readonly day: string | null
  readonly published: string | null
  readonly outlet: string | null
  /** By which names it may be asked for: outlet, domain, agencies. */
  readonly sources: string
}

/** All that can be found in a story: its reports, and the statements, figures and people of its record. */
export function documentsOf(record: Record): SearchDocument[] {
  const articles = new Map(record.articles.map((article) => [article.id, article]))
  const at = (span: { article: string; start: number; end: number }) => {
    const article = articles.get(span.article)!
    const outlet = article.outlet?.name ?? article.outlet?.domain ?? null
    const sources = [article.outlet?.name, article.outlet?.domain, ...article.agencies].filter(Boolean).join(' ')
    const published = article.published?.value ?? null
    return { article: span.article, start: span.start, end: span.end, published, outlet, sources }
  }
  const documents: Omit<SearchDocument, 'key'>[] = [
    ...record.articles.map((article) => ({
      kind: 'article' as const,
      title: article.title ?? '',
      body: article.text,
      day: article.published?.value ?? null,
      ...at({ article: article.id, start: 0, end: article.text.length }),
    })),
    ...record.statements.flatMap((statement) =>
      statement.evidence.slice(0, 1).map((span) => ({
        kind: 'statement' as const,
        title: nameOf(record, statement.speaker) ?? statement.by ?? '',
        body: wordStatement({ ...statement, by: null }),
        day: statement.said?.value ?? null,
        ...at(span),
      })),
    ),
    ...record.figures.flatMap((figure) =>
      figure.values.flatMap((value) =>
        value.evidence.slice(0, 1).map((span) => ({
          kind: 'figure' as const,
          title: figure.what,
          body: `${wordFigure(value)}: ${value.counted}`,
          day: value.at,
          ...at(span),
        })),
      ),
    ),
    ...record.people.flatMap(({ kind, name, aliases, roles }) =>
      kind === 'place'
        ? []
        : roles.slice(0, 1).flatMap(({ evidence }) =>
            evidence.slice(0, 1).map((span) => ({
              kind: 'person' as const,
              title: name,
              body: [...roles.map(({ text }) => text), ...aliases].join('; '),
              day: null,
              ...at(span),
            })),
          ),
    ),
  ]
  return documents.map((document) => ({ ...document, key: sha256(JSON.stringify(document)).slice(0, 32) }))
}
