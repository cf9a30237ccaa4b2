import type { Unread } from '../article/article.ts'
import { readArticle } from '../article/read-article.ts'
import { readLanguage } from '../language/read-language.ts'
import { readInputs } from '../source/read-inputs.ts'
import type { Report } from '../story/report.ts'

export interface ReadOptions {
  /** The day to give to what has no date of its own, ISO 8601. */
  readonly published?: string | undefined
  readonly stdin: NodeJS.ReadableStream
}

export type ReadOutcome = { readonly report: Report } | { readonly unread: Unread }

/** Reads every document of the inputs, one at a time, in their order. One bad document never stops the others. */
export async function* readReports(inputs: readonly string[], options: ReadOptions): AsyncGenerator<ReadOutcome> {
  for await (const found of readInputs(inputs, options.stdin)) {
    if ('unread' in found) {
      yield found
      continue
    }
    const { given } = found.source
    const source =
      options.published && !given.published
        ? { ...found.source, given: { ...given, fallback: options.published } }
        : found.source
    const result = readArticle(source)
    if ('unread' in result) yield result
    else yield { report: { article: result.article, reading: readLanguage(result.article) } }
  }
}
