import type { RecordDocument } from '../record.ts'
import { type Citation, citeSources } from './cite-sources.ts'

/** The reports as CSL-JSON (Citation Style Language 1.0.2), as Zotero, Pandoc and citation processors read it. */
export function writeCsl(document: Pick<RecordDocument, 'stories'>): string {
  return `${JSON.stringify(citeSources(document).map(writeItem), null, 1)}\n`
}

function writeItem({ key, title, authors, outlet, agencies, issued, inferred, url, language, sha256 }: Citation) {
  const parts = issued && [issued.year, issued.month, issued.day].flatMap((part) => (part ? [Number(part)] : []))
  return {
    id: key,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(outlet ? { 'container-title': outlet } : {}),
    ...(agencies.length > 0 ? { source: agencies.join(', ') } : {}),
    ...(parts ? { issued: { 'date-parts': [parts], ...(inferred ? { circa: true } : {}) } } : {}),
    ...(url ? { URL: url } : {}),
    ...(language ? { language } : {}),
    note: `SHA-256 ${sha256}`,
  }
}
