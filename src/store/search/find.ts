import { sql } from 'kysely'
import type { Report } from '../../story/report.ts'
import type { Span } from '../../text/span.ts'
import { unpackJson } from '../compress.ts'
import type { Store } from '../store.ts'
import { compileQuery } from './compile.ts'
import { facetsAsked } from './facets.ts'
import type { SearchKind, SearchQuery } from './query.ts'
import { snippetOf } from './snippet.ts'

/** Something found: what it is, the words around, and where it leads. */
export interface SearchHit {
  readonly kind: SearchKind
  /** Headline, speaker, person, or what is counted. */
  readonly title: string
  /** The words found, in their sentence or so. */
  readonly text: string
  /** Stretches of `text` that were asked for. */
  readonly marks: readonly Span[]
  readonly day: string | null
  readonly outlet: string | null
  /** The language of its words, ISO 639-1, where it is a report and that is known. */
  readonly language: string | null
  /** The handle of its story, and what that is called. */
  readonly story: string
  readonly storyTitle: string
  /** The report, and the stretch of its text that this is. */
  readonly article: string
  readonly start: number
  readonly end: number
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[]
  /** Behind which place more follow; null where these are the last. */
  readonly next: HitPlace | null
  /** Before which place others stand; null where these are the first. */
  readonly previous: HitPlace | null
}

/** Where a hit stands among all: whether its title has the words, its day ('' where none is known), its number. */
export type HitPlace = readonly [inTitle: boolean, day: string, id: number]

/** How many hits to give, and where: the first behind a place, or the last before one. */
export interface SearchPage {
  readonly limit: number
  readonly after?: HitPlace | null
  readonly before?: HitPlace | null
}

/** So many of the rows that fit, the newest kept first, are put in order: a word that stands everywhere would cost its number. */
const MOST_RANKED = 500

/**
 * Finds what fits a query: what has the words in its title first, then the newest. Both engines find the same, in the same order.
 * @param stories ids of the stories to keep to, or null for all
 */
export async function search(
  store: Store,
  query: SearchQuery,
  stories: readonly number[] | null,
  page: SearchPage,
): Promise<SearchAnswer> {
  if (stories?.length === 0) return { hits: [], next: null, previous: null }
  const facets = facetsAsked(query, stories)
  const find = (titleOnly: boolean) =>
    candidates(store, compileQuery(store.engine, query, facets, titleOnly), !titleOnly)
  const inTitle = query.clauses.length > 0 ? await find(true) : []
  const rest = inTitle.length >= MOST_RANKED ? [] : await find(false)
  const known = new Set(inTitle.map(({ id }) => id))
  const places = [
    ...inTitle.map((row) => placeOf(row, true)),
    ...rest.filter(({ id }) => !known.has(id)).map((row) => placeOf(row, false)),
  ].sort(byPlace)
  const { from, to } = stretchOf(places, page)
  const shown = places.slice(from, to)
  const details = await detailsOf(store, shown)
  return {
    hits: shown.map(([, , id]) => {
      const { body, kind, title, day, outlet, language, handle: story, storyTitle, article, ...at } = details.get(id)!
      const { text, marks, span } = snippetOf(body ?? at.text, query)
      const { start, end } = kind === 'article' ? span : { start: at.start_at, end: at.end_at }
      const where = { story, storyTitle: storyTitle ?? '', article, start, end }
      return { kind: kind as SearchKind, title, text, marks, day, outlet, language, ...where }
    }),
    next: to < places.length ? (shown.at(-1) ?? null) : null,
    previous: from > 0 ? (shown[0] ?? null) : null,
  }
}

/** Which of the places in order a page shows. */
function stretchOf(places: readonly HitPlace[], { limit, after, before }: SearchPage): { from: number; to: number } {
  if (before) {
    const to = places.filter((place) => byPlace(place, before) < 0).length
    return { from: Math.max(0, to - limit), to }
  }
  const from = after ? places.filter((place) => byPlace(place, after) <= 0).length : 0
  return { from, to: Math.min(from + limit, places.length) }
}

interface Candidate {
  readonly id: number
  readonly day: string | null
}

function placeOf({ id, day }: Candidate, inTitle: boolean): HitPlace {
  return [inTitle, day ?? '', id]
}

/** What has the words in its title first, then the newest. */
function byPlace([titleA, dayA, a]: HitPlace, [titleB, dayB, b]: HitPlace): number {
  if (titleA !== titleB) return titleA ? -1 : 1
  return dayA < dayB ? 1 : dayA > dayB ? -1 : a - b
}

/** The rows that fit, the newest kept first. @param match what `compileQuery` makes of a query */
async function candidates(store: Store, match: string, mayBeCommon: boolean): Promise<readonly Candidate[]> {
  if (store.engine === 'sqlite') {
    const { rows } = await sql<Candidate>`select id, day from search_document where id in
      (select rowid from search_word where search_word match ${match} order by rowid desc limit ${MOST_RANKED})`.execute(
      store.db,
    )
    return rows
  }
  const newest = mayBeCommon ? await amongNewest(store, match) : []
  if (newest.length === MOST_RANKED) return newest
  // In an order that no index has: else it may walk along all rows, where it takes what is rare for common.
  const { rows } = await sql<Candidate>`select id, day from search_document where words @@ ${match}::tsquery
    order by id + 0 desc limit ${MOST_RANKED}`.execute(store.db)
  return rows
}

/** Of so many of the newest rows PostgreSQL looks at each: a word that stands everywhere is found there, and its other rows need not be read. */
const NEWEST = 5000

async function amongNewest({ db }: Store, match: string): Promise<readonly Candidate[]> {
  const { rows } = await sql<Candidate>`select id, day from (
      select id, day, words from search_document
      where id > (select max(id) - ${sql.lit(NEWEST)} from search_document) order by id desc offset 0
    ) as newest where words @@ ${match}::tsquery limit ${MOST_RANKED}`.execute(db)
  return rows
}

/** What is shown of the rows given, with the text of the report where the row is a report. */
async function detailsOf({ db }: Store, rows: readonly HitPlace[]) {
  if (rows.length === 0) return new Map<number, never>()
  const ids = rows.map(([, , id]) => id)
  const found = await db
    .selectFrom('search_document as document')
    .innerJoin('story', 'story.id', 'document.story')
    .leftJoin('article', (join) => join.onRef('article.name', '=', 'document.article').on('document.body', 'is', null))
    .leftJoin('membership', 'membership.article', 'article.id')
    .leftJoin('version', (join) =>
      join.onRef('version.article', '=', 'article.id').onRef('version.number', '=', 'membership.version'),
    )
    .select([
      'document.id as id',
      'kind',
      'document.title as title',
      'body',
      'day',
      'outlet',
      'handle',
      'story.title as storyTitle',
    ])
    .select(['document.article as article', 'start_at', 'end_at', 'version.report as report'])
    .where('document.id', 'in', ids)
    .execute()
  return new Map(
    found.map(({ report, ...row }) => {
      const { text, language } = report ? unpackJson<Report>(report).article : { text: '', language: null }
      return [row.id, { ...row, text, language }]
    }),
  )
}
