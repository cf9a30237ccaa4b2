import { sha256 } from '../../text/fingerprint.ts'
import type { Record, RecordArticle, RecordSpan } from '../record.ts'

// How exports name things for the outside: by what they are (a hash), never by where they were found.

/** The name of a SHA-256 as RFC 6920 writes it: `ni:///sha-256;…` with the hash in base64url. */
export function namedInformation(hash: string): string {
  const bytes = hash.match(/../g)!.map((pair) => Number.parseInt(pair, 16))
  const base64 = btoa(String.fromCharCode(...bytes))
  return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/** The name of an article's text, which all spans point into: the hash of its UTF-8. */
export function textName({ text }: RecordArticle): string {
  return namedInformation(sha256(text))
}

/** The name of the bytes an article was read from. */
export function bytesName(article: RecordArticle): string {
  return namedInformation(article.sha256)
}

/** The name of a story. */
export function storyName({ id }: Record): string {
  return `urn:dateline:story:${encodeURIComponent(id)}`
}

/** A short name that stays the same as long as the parts do. */
export function stableKey(...parts: readonly string[]): string {
  return sha256(JSON.stringify(parts)).slice(0, KEY_LETTERS)
}

const KEY_LETTERS = 24 // 96 bits: no two parts of any record meet

/** Where a span stands, apart from the article's id, which depends on where it was found. */
export function spanKey(record: Record, { article, start, end }: RecordSpan): string {
  return `${record.articles.find(({ id }) => id === article)?.sha256 ?? article}:${start}-${end}`
}

/** The address of an article where it is a web address, else null. */
export function webAddress({ url }: RecordArticle): string | null {
  return url && /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(url) ? url : null
}
