import type { Engine } from '../store.ts'
import { titleFacet } from './facets.ts'
import type { Phrase, SearchQuery } from './query.ts'

/** A query in an engine's own words. `titleOnly` looks for all clauses in the title. */
export function compileQuery(
  engine: Engine,
  query: SearchQuery,
  facets: readonly (readonly Phrase[])[],
  titleOnly: boolean,
): string {
  return engine === 'sqlite' ? sqliteMatch(query, facets, titleOnly) : postgresMatch(query, facets, titleOnly)
}

type Facets = readonly (readonly Phrase[])[]

/** FTS5 (sqlite.org/fts5.html): every token is quoted, so that no word of the user is syntax. */
function sqliteMatch({ clauses, excluded, speaker }: SearchQuery, facets: Facets, titleOnly: boolean): string {
  const phrase = ({ tokens, isPrefix }: Phrase) => `"${tokens.join(' ').replaceAll('"', '""')}"${isPrefix ? ' *' : ''}`
  const where = titleOnly ? '{title} : ' : '{title body} : '
  const positive = [
    ...facets.map((either) => `{facet} : (${either.map(phrase).join(' OR ')})`),
    ...(speaker ? [`{title} : ${phrase(speaker)}`] : []),
    ...clauses.map((clause) => `${where}(${clause.map(phrase).join(' OR ')})`),
  ].join(' AND ')
  return excluded.length > 0 ? `(${positive}) NOT (${excluded.map(phrase).join(' OR ')})` : positive
}

/** A tsquery (postgresql.org/docs, "Text Search Types"): every token is quoted; weight A is the title. */
function postgresMatch({ clauses, excluded, speaker }: SearchQuery, facets: Facets, titleOnly: boolean): string {
  return [
    ...facets.map((either) => `(${either.map(anywhere).join(' | ')})`),
    ...(speaker ? [inTitle(speaker)] : []),
    ...clauses.map((clause) => `(${clause.map(titleOnly ? inTitle : anywhere).join(' | ')})`),
    ...excluded.map((one) => `!${anywhere(one)}`),
  ].join(' & ')
}

function quoted(token: string, suffix = ''): string {
  return `'${token.replace(/['\\]/g, '$&$&')}'${suffix && `:${suffix}`}`
}

function anywhere({ tokens, isPrefix }: Phrase): string {
  return `(${tokens.map((token) => quoted(token, isPrefix ? '*' : '')).join(' <-> ')})`
}

/** The index knows which words a title has, not where: of those that it finds the places are looked at. */
function inTitle({ tokens, isPrefix }: Phrase): string {
  const words = tokens.map((token) => quoted(titleFacet(token), isPrefix ? '*' : ''))
  const places = tokens.map((token) => quoted(token, isPrefix ? '*A' : 'A')).join(' <-> ')
  return `(${[...words, ...(tokens.length > 1 ? [`(${places})`] : [])].join(' & ')})`
}
