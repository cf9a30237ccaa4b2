import type { Record, RecordDocument, RecordSpan } from '../record.ts'
import { nameOf, wordOutlet } from '../wording.ts'

type Cell = string | number | boolean | null
type Row = readonly Cell[]
interface Table {
  readonly columns: readonly string[]
  rows(record: Record): Row[]
}

/** The tables of a record, each a CSV of its own. */
export const CSV_TABLES = ['timeline', 'statements', 'figures', 'articles'] as const
export type CsvTable = (typeof CSV_TABLES)[number]

const words = (evidence: readonly RecordSpan[]): string => evidence.map(({ exact }) => exact).join(' | ')
const places = (evidence: readonly RecordSpan[]): string =>
  evidence.map(({ article, start, end }) => `${article}:${start}-${end}`).join(' | ')

const TABLES: { readonly [name in CsvTable]: Table } = {
  timeline: {
    columns:
      'date,precision,status,text,origins,first_reported,first_article,weight,background,passed_without_report,words,places'.split(
        ',',
      ),
    rows: ({ timeline }) =>
      timeline.map(
        ({ date, status, text, origins, firstReported, weight, background, passedWithoutReport, evidence }) => [
          ...[date.value, date.precision, status, text, origins.length, firstReported.at, firstReported.article],
          ...[weight, background, passedWithoutReport, words(evidence), places(evidence)],
        ],
      ),
  },
  statements: {
    columns: 'speaker,kind,attitude,negated,hedged,text,cue,said,addressee,origins,variants,words,places'.split(','),
    rows: (record) =>
      record.statements.map((one) => [
        ...[nameOf(record, one.speaker) ?? one.by, one.kind, one.attitude, one.negated, one.hedged, one.text, one.cue],
        ...[one.said?.value ?? null, one.addressee, one.origins.length, one.variants.length],
        ...[words(one.evidence), places(one.evidence)],
      ]),
  },
  figures: {
    columns: 'what,unit,agree,value,qualifier,by,reported,counted,origins,words,places'.split(','),
    rows: (record) =>
      record.figures.flatMap(({ what, unit, agree, values }) =>
        values.map(({ value, qualifier, by, at, counted, origins, evidence }) => [
          ...[what, unit, agree, value, qualifier, nameOf(record, by), at, counted, origins.length],
          ...[words(evidence), places(evidence)],
        ]),
      ),
  },
  articles: {
    columns:
      'article,title,outlet,agencies,byline,published,published_basis,url,language,origin,origin_label,own_share,sha256'.split(
        ',',
      ),
    rows: ({ articles, origins }) =>
      articles.map((article) => [
        ...[article.id, article.title, wordOutlet(article), article.agencies.join('; '), article.byline],
        ...[article.published?.value ?? null, article.published?.basis ?? null, article.url, article.language],
        ...[article.origin, origins.find(({ id }) => id === article.origin)?.label ?? null],
        ...[article.own, article.sha256],
      ]),
  },
}

/** One table of the records as CSV (RFC 4180: CRLF, quotes doubled), the story's id in the first column; safe to open in a spreadsheet. */
export function writeCsv({ stories }: Pick<RecordDocument, 'stories'>, table: CsvTable): string {
  const { columns, rows } = TABLES[table]
  const lines: Row[] = [['story', ...columns]]
  for (const story of stories) for (const row of rows(story)) lines.push([story.id, ...row])
  return lines.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

/** What opens a formula in a spreadsheet, in ASCII or full width (OWASP, "CSV Injection"). An apostrophe before it makes it text. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

function writeCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
