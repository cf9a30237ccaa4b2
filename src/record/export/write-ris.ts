import type { RecordDocument } from '../record.ts'
import { type Citation, citeSources } from './cite-sources.ts'

/** The reports as RIS, one block each, type NEWS; lines end in CRLF as its readers expect. */
export function writeRis(document: Pick<RecordDocument, 'stories'>): string {
  return citeSources(document)
    .map((citation) => [...tagsOf(citation), ['ER', '']].map(([tag, value]) => `${tag}  - ${value}\r\n`).join(''))
    .join('\r\n')
}

function tagsOf({ key, title, authors, outlet, agencies, issued, inferred, url, language, sha256 }: Citation) {
  const day = issued && [issued.year, issued.month ?? '', issued.day ?? '', inferred ? 'inferred' : ''].join('/')
  return [
    ['TY', 'NEWS'],
    ['ID', key],
    ['TI', title],
    ...authors.map((author) => ['AU', author]),
    ...(outlet ? [['T2', outlet]] : []),
    ...(agencies.length > 0 ? [['DB', agencies.join(', ')]] : []),
    ...(issued ? [['PY', issued.year]] : []),
    ...(day ? [['DA', day]] : []),
    ...(url ? [['UR', url]] : []),
    ...(language ? [['LA', language]] : []),
    ['N1', `SHA-256 ${sha256}`],
  ]
}
