import { z } from 'zod'
import type { Source } from '../article/source.ts'
import type { Found } from './found.ts'

/** One line as crawlers write it. */
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  url: z.string().nullish(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  retrieved: z.string().nullish(),
  text: z.string().optional(),
  html: z.string().optional(),
  raw: z.string().optional(),
})

/** The document of one NDJSON line: `text` is a clean body, `html` a page, `raw` a page's text with its menus still in. */
export function* sourcesOfLine(line: string, file: string, number: number): Generator<Found> {
  if (!line.trim()) return
  const where = `${file}:${number}`
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    yield { unread: { id: where, code: 'malformed', reason: `no JSON: ${(error as Error).message}` } }
    return
  }
  const parsed = lineSchema.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    yield { unread: { id: where, code: 'malformed', reason: `${issue.path.join('.') || 'line'}: ${issue.message}` } }
    return
  }
  const { id, url, title, published, retrieved, text, html, raw } = parsed.data
  const body = text ?? html ?? raw
  if (body === undefined) {
    yield { unread: { id: String(id ?? where), code: 'malformed', reason: 'the line has none of text, html and raw' } }
    return
  }
  const source: Source = {
    id: String(id ?? url ?? where),
    bytes: new TextEncoder().encode(body),
    mediaType: text === undefined && html !== undefined ? 'text/html' : 'text/plain',
    form: text !== undefined ? 'clean' : html !== undefined ? 'page' : 'raw',
    path: file === '-' ? null : file,
    url: url ?? null,
    retrieved: retrieved ?? null,
    given: { ...(title ? { title } : {}), ...(published ? { published } : {}) },
  }
  yield { source }
}
