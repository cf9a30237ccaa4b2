import type { StoryOptions } from '../options.ts'

/** What every command on a store takes. */
export interface StoreOptions {
  readonly store?: string
  readonly format?: 'text' | 'json'
}

export interface AddOptions extends StoreOptions {
  readonly published?: string
  readonly allowHost?: readonly string[]
  readonly jobs?: number
  readonly leave?: boolean
}

export interface ExportOptions extends Omit<StoryOptions, 'oneStory'> {
  readonly store?: string
}

export interface ForgetOptions extends StoreOptions {
  readonly yes?: boolean
}

export interface WorkerOptions extends StoreOptions {
  readonly jobs?: number
  readonly once?: boolean
}

export interface WatchAddOptions extends StoreOptions {
  readonly page?: boolean
}

export interface WatchRunOptions extends StoreOptions {
  readonly allowHost?: readonly string[]
  readonly jobs?: number
  readonly once?: boolean
  readonly leave?: boolean
}

export interface WatchLogOptions extends StoreOptions {
  readonly failed?: boolean
  readonly limit: number
}

export interface WatchExportOptions extends StoreOptions {
  readonly out?: string
}

interface ReaderOptions extends StoreOptions {
  /** Who reads. */
  readonly reader?: string
}

export type StoriesOptions = ReaderOptions

export interface DiffOptions extends Omit<ReaderOptions, 'format'> {
  readonly since: string
  readonly keepUnseen?: boolean
  readonly markSeen?: boolean
  readonly format: 'text' | 'json' | 'atom' | 'html' | 'md' | 'markdown'
  readonly out?: string
}

export interface SearchOptions extends StoreOptions {
  readonly limit: number
  /** Where the page before ended, as it said. */
  readonly after?: string
}

/** What the commands take by which a reader puts something right. */
export interface DecideOptions extends ReaderOptions {
  readonly reason?: string
  readonly people?: string[]
  readonly origins?: string[]
  readonly claims?: string[]
  readonly articles?: string[]
  readonly person?: string | undefined
  readonly origin?: string | undefined
  readonly article?: string
  readonly name?: string
}

export interface ServeOptions {
  readonly reader?: string
  readonly store?: string
  readonly host: string
  readonly port: number
  readonly allowHost?: readonly string[]
  readonly jobs?: number
}
