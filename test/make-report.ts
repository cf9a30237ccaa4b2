import { UNKNOWN_ZONE } from '../src/article/dates/name-zone.ts'
import { readLanguage } from '../src/language/read-language.ts'
import type { Report } from '../src/story/report.ts'

/** What a test says of a report; the rest is as empty as an article can be. */
export interface Sketch {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly day?: string
  readonly agencies?: readonly string[]
  readonly outlet?: string
}

/** A report as the rooms before the story hand it on. */
export function makeReport({ id, text, title, day, agencies, outlet }: Sketch): Report {
  const article: Report['article'] = {
    id,
    source: { path: null, url: null, mediaType: 'text/plain', sha256: '', bytes: text.length, retrieved: null },
    title: title ?? null,
    byline: null,
    authors: [],
    agencies: agencies ?? [],
    outlet: outlet ? { name: outlet, domain: null } : null,
    dateline: null,
    url: null,
    language: 'en',
    published: day
      ? {
          value: day,
          precision: 'day',
          zone: UNKNOWN_ZONE,
          basis: 'given',
          rule: 'test',
          evidence: { words: day, where: 'given' },
        }
      : null,
    modified: null,
    text,
    sourceMap: null,
    dropped: [],
    notices: [],
    warnings: [],
  }
  return { article, reading: readLanguage(article) }
}
