import { fold, searchTokens } from './tokens.ts'

/** What can be looked for. */
export const SEARCH_KINDS = ['article', 'statement', 'person', 'figure'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** Words that stand one after the other; one word may be only the beginning of one. */
export interface Phrase {
  readonly tokens: readonly string[]
  readonly isPrefix: boolean
}

/** What is asked: every clause has one of its phrases, none of the excluded stands in it, and all fields fit. */
export interface SearchQuery {
  readonly clauses: readonly (readonly Phrase[])[]
  readonly excluded: readonly Phrase[]
  readonly kind: SearchKind | null
  readonly speaker: Phrase | null
  readonly outlet: string | null
  /** A story's handle or its beginning. */
  readonly story: string | null
  /** Days, ISO 8601, both included; a month or a year stands for all its days. */
  readonly said: DayRange | null
  readonly published: DayRange | null
}

export interface DayRange {
  readonly from: string | null
  readonly to: string | null
}

/** A query that can't be understood; the message says what is wrong with it, and what is understood. */
export class QueryError extends Error {
  override readonly name = 'QueryError'
}

const PART = /(-?)(?:([a-z]+):)?(?:"([^"]*)"|(\S+))/giu
const FIELDS = ['kind', 'speaker', 'outlet', 'story', 'said', 'published'] as const

/**
 * Understands what a person types: words (all must be there), "phrases", -excluded, a OR b, begin*, and fields:
 * speaker:, outlet:, story:, kind:, said: and published: with a day, a month, a year or a range (2021-12-01..2021-12-07).
 * Throws a QueryError.
 */
export function parseQuery(text: string): SearchQuery {
  const clauses: Phrase[][] = []
  const excluded: Phrase[] = []
  const fields: { -readonly [field in (typeof FIELDS)[number]]?: string } = {}
  let joins = false
  for (const [, minus, name, quoted, bare] of text.matchAll(PART)) {
    const field = name?.toLowerCase()
    const value = quoted ?? bare ?? ''
    if (field && isField(field)) {
      if (minus) throw new QueryError(`“-${field}:” is not understood: only words and phrases can be excluded`)
      fields[field] = value
      continue
    }
    if (field && !isAddress(value)) throw new QueryError(unknownField(field, value))
    if (bare && isField(bare.slice(0, -1).toLowerCase()) && bare.endsWith(':'))
      throw new QueryError(`“${bare}” has nothing behind it: a field and what it holds are written without a blank`)
    if (bare === 'OR' && !field && !minus) {
      if (clauses.length === 0) throw new QueryError('OR stands between two words')
      joins = true
      continue
    }
    const phrase = phraseOf(field ? `${field}:${value}` : value, quoted === undefined)
    if (!phrase) continue
    if (minus) excluded.push(phrase)
    else if (joins) clauses.at(-1)!.push(phrase)
    else clauses.push([phrase])
    joins = false
  }
  const query = { clauses, excluded, ...readFields(fields) }
  const isEmpty = clauses.length === 0 && Object.keys(fields).length === 0
  if (isEmpty)
    throw new QueryError(
      excluded.length > 0 ? 'a search needs something to be found, not only to be left out' : 'nothing to look for',
    )
  return query
}

function isField(name: string): name is (typeof FIELDS)[number] {
  return (FIELDS as readonly string[]).includes(name)
}

/** `https://…`, which is no field. */
const isAddress = (value: string): boolean => value.startsWith('//')

function unknownField(name: string, value: string): string {
  const fields = FIELDS.map((field) => `${field}:`).join(', ')
  return `“${name}:” is no field; there are ${fields}. Words with a colon stand in quotes: "${name}:${value}"`
}

function phraseOf(words: string, mayBePrefix: boolean): Phrase | null {
  const isPrefix = mayBePrefix && words.endsWith('*')
  if (isPrefix && /^[\p{L}\p{N}\p{M}]+\*$/u.test(words)) return { tokens: [fold(words.slice(0, -1))], isPrefix }
  const tokens = searchTokens(words).map(({ token }) => token)
  return tokens.length > 0 ? { tokens, isPrefix: false } : null
}

function readFields(fields: Readonly<Partial<Record<(typeof FIELDS)[number], string>>>) {
  const { kind, speaker, outlet, story, said, published } = fields
  if (kind !== undefined && !(SEARCH_KINDS as readonly string[]).includes(kind))
    throw new QueryError(`“kind:${kind}” is not known; there are ${SEARCH_KINDS.join(', ')}`)
  if (kind !== undefined && kind !== 'statement' && (speaker !== undefined || said !== undefined))
    throw new QueryError('only statements have a speaker and a day on which they were said')
  return {
    kind: speaker !== undefined || said !== undefined ? 'statement' : ((kind as SearchKind | undefined) ?? null),
    speaker: speaker === undefined ? null : phraseOf(speaker, true),
    outlet: outlet?.toLowerCase() ?? null,
    story: story ?? null,
    said: said === undefined ? null : rangeOf('said', said),
    published: published === undefined ? null : rangeOf('published', published),
  } as const
}

const DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/

function rangeOf(field: string, value: string): DayRange {
  const [from, to = from] = value.split('..')
  if ([from, to].some((day) => day && !DAY.test(day)) || (!from && !to))
    throw new QueryError(
      `“${field}:${value}” is not understood: a day is written as 2021-12-04, a range as 2021-12..2022-01`,
    )
  return { from: from || null, to: to || null }
}
