import { MONTH_NAMES } from '../../text/calendar.ts'
import type { RecordDocument } from '../record.ts'
import { type Citation, citeSources } from './cite-sources.ts'

/** The reports as BibTeX, `@article` each; what TeX would read as a command is escaped, letters stay UTF-8. */
export function writeBibtex(document: Pick<RecordDocument, 'stories'>): string {
  return citeSources(document).map(writeEntry).join('\n')
}

function writeEntry({ key, title, authors, outlet, issued, inferred, url, language, sha256 }: Citation): string {
  const month = issued?.month ? MONTH_NAMES[Number(issued.month) - 1]?.slice(0, 3).toLowerCase() : undefined
  const fields: [name: string, value: string | null | undefined][] = [
    ['title', `{{${escapeTex(title)}}}`],
    ['author', authors.length > 0 ? `{${authors.map((author) => `{${escapeTex(author)}}`).join(' and ')}}` : null],
    ['journal', outlet && `{${escapeTex(outlet)}}`],
    ['year', issued && `{${issued.year}}`],
    ['month', month],
    ['day', issued?.day && `{${Number(issued.day)}}`],
    ['url', url && `{${url.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ['language', language && `{${language}}`],
    ['note', `{${inferred ? 'Day inferred. ' : ''}SHA-256 ${sha256}}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []))
  return `@article{${key},\n${lines.join(',\n')}\n}\n`
}

const TEX: { readonly [mark: string]: string } = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escapeTex(text: string): string {
  return text.replace(/[\\~^]|[{}$&#%_]/g, (mark) => TEX[mark] ?? `\\${mark}`)
}
