import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticle } from '../../src/article/read-article.ts'
import { readLanguage } from '../../src/language/read-language.ts'
import type { Report } from '../../src/story/report.ts'
import { contains, type Span } from '../../src/text/span.ts'

/** A sentence of a report, with the claims that it is marked as making. */
export interface MarkedSentence {
  readonly report: Report
  readonly span: Span
  readonly claims: readonly string[]
  readonly nearMisses: readonly { readonly claim: string; readonly why: string }[]
}

/** A story whose sentences are marked by hand (fixtures/claims/README.md). */
export interface MarkedStory {
  readonly name: string
  readonly reports: readonly Report[]
  readonly sentences: readonly MarkedSentence[]
}

/** The marked stories of a folder, one a file. */
export function readMarkedStories(folder: string): MarkedStory[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return files.sort().map((file) => {
    const marked = readFileSync(join(folder, file), 'utf8').split(/^== /mu).slice(1).map(readMarkedReport)
    return {
      name: file.replace('.txt', ''),
      reports: marked.map(({ report }) => report),
      sentences: marked.flatMap(sentencesOf),
    }
  })
}

interface Mark {
  readonly at: number
  readonly claim: string
  /** Why the sentence does not make the claim, though it looks like it; null where it makes it. */
  readonly why: string | null
}

interface MarkedReport {
  readonly report: Report
  readonly marks: readonly Mark[]
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

/** "{3} The ferry sank." makes claim 3, "{3!figure} …" only looks like it. */
function takeMarks(source: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let from = 0
  for (const mark of source.matchAll(/\{(\w+)(?:!(\w+))?\} /g)) {
    text += source.slice(from, mark.index)
    marks.push({ at: text.length, claim: mark[1]!, why: mark[2] ?? null })
    from = mark.index + mark[0].length
  }
  return { text: text + source.slice(from), marks }
}

function sentencesOf({ report, marks }: MarkedReport): MarkedSentence[] {
  return report.reading.sentences.map((span) => {
    const own = marks.filter(({ at }) => contains(span, { start: at, end: at }))
    return {
      report,
      span,
      claims: own.flatMap(({ claim, why }) => (why === null ? [claim] : [])),
      nearMisses: own.flatMap(({ claim, why }) => (why === null ? [] : [{ claim, why }])),
    }
  })
}
