import type { CsvTable, ExportName } from '../record/export/exports.ts'

/** What a person or a program reads at once, of single articles and of stories. */
export const FORMATS = ['text', 'json', 'ndjson', 'html', 'md'] as const
export type Format = (typeof FORMATS)[number]

/** What else stories are written as. The exports are named here and not taken from their table, which is loaded when one is wanted. */
export const EXPORT_FORMATS = [
  ...(['csv', 'annotations', 'timelinejs', 'ical', 'csl', 'ris', 'bibtex', 'ninjs', 'prov', 'atom'] as const),
] satisfies ExportName[]
export const TABLES = ['timeline', 'statements', 'figures', 'articles'] as const satisfies readonly CsvTable[]
export type StoryFormat = Format | ExportName | 'bundle'

/** What the commands take from the command line. */
export interface Options {
  readonly format: Format
  /** A file; for formats of several files a folder, or a file that ends in `.zip`. */
  readonly out?: string
  readonly published?: string
  readonly allowHost?: readonly string[]
  readonly jobs?: number
}

/** What `dateline story` takes. */
export interface StoryOptions extends Omit<Options, 'format'> {
  readonly format: StoryFormat
  readonly oneStory?: boolean
  readonly table?: CsvTable
}

/** What `dateline check` takes. */
export interface CheckOptions extends Omit<Options, 'format'> {
  readonly format: 'text' | 'json'
  readonly oneStory?: boolean
  readonly draftDate?: string
}

/** What `dateline mcp` takes. */
export interface McpOptions {
  /** A port of the loopback address; standard input and output where it is missing. */
  readonly http?: number
  /** Where to listen for HTTP; loopback where it is missing. */
  readonly host?: string
  readonly root: readonly string[]
}

/** Where a command reads and prints; `process` is one. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
}
