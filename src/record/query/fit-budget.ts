import type { Record } from '../record.ts'

/** The parts of a record that can be asked for by name. `texts` are the articles' bodies, which nothing else repeats. */
export const RECORD_PARTS = [
  'timeline',
  'statements',
  'figures',
  'disputes',
  'developments',
  'corrections',
  'people',
  'origins',
  'articles',
  'reuse',
  'texts',
] as const
export type RecordPart = (typeof RECORD_PARTS)[number]

/** What of a record fits a budget. */
export interface FittedRecord {
  readonly id: string
  readonly title: string
  readonly span: Record['span']
  readonly parts: { readonly [part in RecordPart]?: readonly unknown[] }
  /** How many lines of each part were left out, and from which on: ask again with `offset`. */
  readonly left: { readonly [part in RecordPart]?: { readonly lines: number; readonly offset: number } }
}

/** Letters of JSON for one token: near what tokenisers of large models take for English JSON; a budget, no promise. */
const LETTERS_PER_TOKEN = 3.5

/** The parts of a record, line by line and part by part in the order asked for, until the budget is used; `offset` skips lines of each part. */
export function fitBudget(record: Record, parts: readonly RecordPart[], tokens: number, offset = 0): FittedRecord {
  let letters = tokens * LETTERS_PER_TOKEN
  const kept: { [part in RecordPart]?: unknown[] } = {}
  const left: { [part in RecordPart]?: { lines: number; offset: number } } = {}
  for (const part of parts) {
    const lines = linesOf(record, part).slice(offset)
    let taken = 0
    for (const line of lines) {
      letters -= JSON.stringify(line).length
      if (letters < 0) break
      taken++
    }
    kept[part] = lines.slice(0, taken)
    if (taken < lines.length) left[part] = { lines: lines.length - taken, offset: offset + taken }
  }
  return { id: record.id, title: record.title, span: record.span, parts: kept, left }
}

function linesOf(record: Record, part: RecordPart): readonly unknown[] {
  if (part === 'texts') return record.articles.map(({ id, sha256, text }) => ({ article: id, sha256, text }))
  if (part === 'articles') return record.articles.map(({ text, ...article }) => article)
  return record[part]
}
