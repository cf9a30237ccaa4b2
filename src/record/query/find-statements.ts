import { stem } from '../../text/stem.ts'
import { STOPWORDS } from '../../text/words/stopwords.ts'
import { readWords } from '../../text/words.ts'
import type { Record } from '../record.ts'
import { nameOf } from '../wording.ts'

/** What is asked of the statements; all that is given must hold. */
export interface StatementQuery {
  /** An id, a name, or a part of one. */
  readonly speaker?: string | undefined
  /** Words that the statement must have, in whatever form. */
  readonly about?: string | undefined
  /** The first and last day on which it was said, ISO 8601. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export type FoundStatement = Record['statements'][number] & { readonly story: string; readonly name: string | null }

/** The statements of the records that a query asks for, in the records' order. */
export function findStatements(records: readonly Record[], query: StatementQuery): FoundStatement[] {
  const wanted = query.about ? stemsOf(query.about) : []
  const speaker = query.speaker?.toLowerCase()
  return records.flatMap((record) =>
    record.statements.flatMap((statement) => {
      const name = nameOf(record, statement.speaker) ?? statement.by
      const said = statement.said?.value.slice(0, 10)
      if (speaker && ![statement.speaker, name].some((one) => one?.toLowerCase().includes(speaker))) return []
      if (query.from && (!said || said < query.from.slice(0, said.length))) return []
      if (query.to && (!said || said > query.to)) return []
      const words = new Set(stemsOf([statement.text, ...statement.variants.map(({ text }) => text)].join(' ')))
      return wanted.every((word) => words.has(word)) ? [{ ...statement, story: record.id, name }] : []
    }),
  )
}

function stemsOf(text: string): string[] {
  return readWords(text)
    .spelt.filter((word) => !STOPWORDS.has(word))
    .map(stem)
}
