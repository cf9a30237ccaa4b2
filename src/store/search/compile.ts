import type { Engine } from '../store.ts'
import type { Phrase, SearchQuery } from './query.ts'

/** A query in an engine's own words. `titleOnly` looks for all clauses in the title. */
export function compileQuery(
  engine: Engine,
  query: SearchQuery,
  facets: readonly (readonly string[])[],
  titleOnly: boolean,
): string {
  return engine === 'sqlite' ? sqliteMatch(query, facets, titleOnly) : postgresMatch(query, facets, titleOnly)
}

type Facets = readonly (readonly string[])[]

/** FTS5 (sqlite.org/fts5.html): every token is quoted, so that no word of the user is syntax. */
function sqliteMatch({ clauses, excluded, speaker }: SearchQuery, facets: Facets, titleOnly: boolean): string {
  const phrase = ({ tokens, isPrefix }: Phrase) => `"${tokens.join(' ').replaceAll('"', '""')}"${isPrefix ? ' *' : ''}`
  const where = titleOnly ? '{title} : ' : '{title body} : '
  const positive = [
    ...facets.map((either) => `{facet} : (${either.map((facet) => `"${facet}"`).join(' OR ')})`),
    ...(speaker ? [`{title} : ${phrase(speaker)}`] : []),
    ...clauses.map((clause) => `${where}(${clause.map(phrase).join(' OR ')})`),
  ].join(' AND ')
  return excluded.length > 0 ? `(${positive}) NOT (${excluded.map(phrase).join(' OR ')})` : positive
}

/** A tsquery (postgresql.org/docs, "Text Search Types"): every token is quoted; weight A is the title. */
function postgresMatch({ clauses, excluded, speaker }: SearchQuery, facets: Facets, titleOnly: boolean): string {
  const quoted = (token: string) => `'${token.replace(/['\\]/g, '$&$&')}'`
  const phrase = (title: boolean) => (one: Phrase) => {
    const suffix = `${one.isPrefix ? '*' : ''}${title ? 'A' : ''}`
    return `(${one.tokens.map((token) => quoted(token) + (suffix ? `:${suffix}` : '')).join(' <-> ')})`
  }
  return [
    ...facets.map((either) => `(${either.map(quoted).join(' | ')})`),
    ...(speaker ? [phrase(true)(speaker)] : []),
    ...clauses.map((clause) => `(${clause.map(phrase(titleOnly)).join(' | ')})`),
    ...excluded.map((one) => `!${phrase(false)(one)}`),
  ].join(' & ')
}
