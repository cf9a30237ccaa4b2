import type { MediaType } from '../article/source.ts'

/** What kinds of input there are: a document, or a file that holds or lists several. */
export type Format = MediaType | 'email' | 'pdf' | 'feed' | 'listing' | 'ndjson' | 'warc' | 'wacz'

const NAMES: readonly [RegExp, Format][] = [
  [/\.(?:html?|xhtml)$/, 'text/html'],
  [/\.(?:md|markdown)$/, 'text/markdown'],
  [/\.(?:txt|text)$/, 'text/plain'],
  [/\.eml$/, 'email'],
  [/\.pdf$/, 'pdf'],
  [/\.(?:rss|atom)$/, 'feed'],
  [/\.opml$/, 'listing'],
  [/\.(?:ndjson|jsonl)$/, 'ndjson'],
  [/\.warc$/, 'warc'],
  [/\.wacz$/, 'wacz'],
]

/** What a file is by the ending of its name; `look` where its bytes must tell, null for endings that are never read. */
export function formatOfName(path: string): Format | 'look' | null {
  const name = path.toLowerCase().replace(/\.gz$/, '')
  return NAMES.find(([ending]) => ending.test(name))?.[1] ?? (/\.(?:xml|json|rdf)$/.test(name) ? 'look' : null)
}

/** So many bytes at the beginning of a file tell its format. */
export const TELLING_BYTES = 2048

/** What bytes are, by how they begin; null where they look like none of the formats (they may still be plain text). */
export function formatOfBytes(bytes: Uint8Array): Format | null {
  const start = Buffer.from(bytes.subarray(0, TELLING_BYTES))
    .toString('latin1')
    .replace(/^(?:ï»¿)?\s*/, '')
  return SIGNS.find(([sign]) => sign.test(start))?.[1] ?? null
}

/** RFC 5322 headers at the very beginning, of which a mail has several. */
const MAIL =
  /^(?:From .*\r?\n)?(?:(?:[A-Za-z][\w-]*:[^\n]*|[ \t][^\n]*)\n){0,60}?(?:Received|Return-Path|Message-ID|MIME-Version|Delivered-To):/i

const SIGNS: readonly [RegExp, Format][] = [
  [/^%PDF-/, 'pdf'],
  [/^WARC\/\d/, 'warc'],
  [/^PK\x03\x04/, 'wacz'],
  [/^(?:<\?xml[^>]*>\s*|<!--[^>]*-->\s*|<!DOCTYPE[^>]*>\s*|<\?[^>]*>\s*){0,5}<(?:rss|feed|rdf:RDF)[\s>]/i, 'feed'],
  [/^\{[^{]{0,400}"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/, 'feed'],
  [/^(?:<\?xml[^>]*>\s*|<!--[^>]*-->\s*|<\?[^>]*>\s*){0,5}<(?:opml|urlset|sitemapindex)[\s>]/i, 'listing'],
  [/^\{/, 'ndjson'],
  [/^<(?:!doctype|html|head|body|\?xml)/i, 'text/html'],
  [MAIL, 'email'],
]

/** What an answer is by its Content-Type; `look` where that says nothing definite, null for what is never read. */
export function formatOfMediaType(type: string): Format | 'look' | null {
  const [essence = ''] = type.toLowerCase().split(';')
  if (/^(?:text\/html|application\/xhtml\+xml)\s*$/.test(essence)) return 'text/html'
  if (/^text\/markdown\s*$/.test(essence)) return 'text/markdown'
  if (/^application\/pdf\s*$/.test(essence)) return 'pdf'
  if (/^message\/rfc822\s*$/.test(essence)) return 'email'
  if (/^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)\s*$/.test(essence)) return 'feed'
  if (/^application\/(?:x-)?ndjson\s*$/.test(essence)) return 'ndjson'
  const open = /^(?:|text\/(?:plain|xml|x-opml)|application\/(?:xml|json|octet-stream|x-?gzip|gzip|warc|wacz|zip))\s*$/
  return open.test(essence) ? 'look' : null
}
