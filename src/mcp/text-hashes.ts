import type { Record } from '../record/record.ts'
import { sha256 } from '../text/fingerprint.ts'

/** SHA-256 of a text, by the id of its article. */
export interface TextHashes {
  readonly [article: string]: string
}

/** The hashes of all texts that the spans of an answer point into: whoever has the text can tell whether it is the one that was read. */
export function textHashes(answer: unknown, records: readonly Record[]): TextHashes {
  const named = articlesNamed(answer)
  const texts = records.flatMap(({ articles }) => articles).filter(({ id }) => named.has(id))
  return Object.fromEntries(texts.map(({ id, text }) => [id, sha256(text)]))
}

/** The ids of the articles that spans anywhere in a value name. */
function articlesNamed(value: unknown, into = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return into
  if ('article' in value && typeof value.article === 'string') into.add(value.article)
  for (const part of Object.values(value)) articlesNamed(part, into)
  return into
}
