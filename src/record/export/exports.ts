import type { Record, RecordDocument } from '../record.ts'
import { writeAnnotations } from './write-annotations.ts'
import { writeAtom } from './write-atom.ts'
import { writeBibtex } from './write-bibtex.ts'
import { writeCalendar } from './write-calendar.ts'
import { writeCsl } from './write-csl.ts'
import { CSV_TABLES, type CsvTable, writeCsv } from './write-csv.ts'
import { writeNinjs } from './write-ninjs.ts'
import { writeProvenance } from './write-provenance.ts'
import { writeRis } from './write-ris.ts'
import { writeTimelineJs } from './write-timelinejs.ts'

/** A file of an export that is several: its name, without folders, and its text. */
export interface ExportFile {
  readonly name: string
  readonly text: string
}

type Stories = Pick<RecordDocument, 'stories'>
interface Export {
  readonly mediaType: string
  readonly files: (document: Stories) => ExportFile[]
}

/** A format that holds all stories in one document. */
const whole = (mediaType: string, name: string, write: (document: Stories) => string): Export => ({
  mediaType,
  files: (document) => [{ name, text: write(document) }],
})

/** A format that knows one story a document. */
const each = (mediaType: string, ending: string, write: (record: Record) => string): Export => ({
  mediaType,
  files: ({ stories }) => stories.map((record) => ({ name: `${record.id}${ending}`, text: write(record) })),
})

/** The shapes that other programs read, beside the record's own. */
export const EXPORTS = {
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    files: (document) => CSV_TABLES.map((table) => ({ name: `${table}.csv`, text: writeCsv(document, table) })),
  },
  annotations: whole(
    'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    'annotations.jsonld',
    writeAnnotations,
  ),
  timelinejs: each('application/json', '.timeline.json', writeTimelineJs),
  ical: whole('text/calendar; charset=utf-8', 'planned.ics', writeCalendar),
  csl: whole('application/vnd.citationstyles.csl+json', 'sources.csl.json', writeCsl),
  ris: whole('application/x-research-info-systems', 'sources.ris', writeRis),
  bibtex: whole('application/x-bibtex; charset=utf-8', 'sources.bib', writeBibtex),
  ninjs: each('application/json', '.ninjs.json', writeNinjs),
  prov: whole('application/ld+json', 'lineage.jsonld', writeProvenance),
  atom: whole('application/atom+xml; charset=utf-8', 'developments.atom', writeAtom),
} as const satisfies { readonly [name: string]: Export }

export type ExportName = keyof typeof EXPORTS

/** The media type of a format. */
export function exportMediaType(name: ExportName): string {
  return EXPORTS[name].mediaType
}

/** The records in a format: one file, or one a story or table. Throws an ExportError where the records can't be written so. */
export function exportFiles(name: ExportName, document: Stories): ExportFile[] {
  return EXPORTS[name].files(document)
}

export { CSV_TABLES, type CsvTable }
