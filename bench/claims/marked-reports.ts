import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticle } from '../../src/article/read-article.ts'
import { readLanguage } from '../../src/language/read-language.ts'
import type { Report } from '../../src/story/report.ts'

/** A report of a story that is marked by hand, and what stands in braces before its sentences. */
export interface MarkedReport {
  readonly report: Report
  readonly marks: readonly Mark[]
}

/** The words between braces, and where the sentence that they mark begins in the report's text. */
export interface Mark {
  readonly at: number
  readonly words: string
}

/** The marked stories of a folder, one a file: each report begins with "== id | outlet | agency | published | headline". */
export function readMarkedReports(folder: string): { name: string; reports: MarkedReport[] }[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return files.sort().map((file) => ({
    name: file.replace('.txt', ''),
    reports: readFileSync(join(folder, file), 'utf8').split(/^== /mu).slice(1).map(readMarkedReport),
  }))
}

function readMarkedReport(section: string): MarkedReport {
  const [head, ...body] = section.split('\n')
  const [id, outlet, agency, published, title] = head!.split('|').map((part) => part.trim())
  const { text, marks } = takeMarks(body.join('\n').trim())
  const result = readArticle({
    id: id!,
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/plain',
    form: 'clean',
    path: null,
    url: null,
    retrieved: null,
    given: { title: title!, ...(published && { published }) },
  })
  if ('unread' in result || result.article.text !== text) throw new Error(`${id}: its text was not taken as it is`)
  const article = {
    ...result.article,
    agencies: agency ? [agency] : [],
    outlet: outlet ? { name: outlet, domain: null } : null,
  }
  return { report: { article, reading: readLanguage(article) }, marks }
}

function takeMarks(source: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let from = 0
  for (const mark of source.matchAll(/\{([^{}\s]+)\} /g)) {
    text += source.slice(from, mark.index)
    marks.push({ at: text.length, words: mark[1]! })
    from = mark.index + mark[0].length
  }
  return { text: text + source.slice(from), marks }
}
