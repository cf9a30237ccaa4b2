export const FORMATS = ['text', 'json', 'ndjson', 'html', 'md'] as const
export type Format = (typeof FORMATS)[number]

/** What the commands take from the command line. */
export interface Options {
  readonly format: Format
  readonly out?: string
  readonly published?: string
  readonly allowHost?: readonly string[]
  readonly jobs?: number
  readonly oneStory?: boolean
}

/** Where a command reads and prints; `process` is one. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
}
