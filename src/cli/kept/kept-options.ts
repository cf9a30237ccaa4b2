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
