import { createRoute, z } from '@hono/zod-openapi'
import { openBundle } from '../../record/bundle/bundle.ts'
import { openZip } from '../../record/bundle/zip.ts'
import { ExportError } from '../../record/export/export-error.ts'
import { EXPORTS, type ExportName, exportFiles, exportMediaType } from '../../record/export/exports.ts'
import { renderMarkdown } from '../../record/markdown/render-markdown.ts'
import { renderPage } from '../../record/page/render-page.ts'
import type { Record, RecordDocument } from '../../record/record.ts'
import { SCHEMA_ID } from '../../record/schema-id.ts'
import { originalsOf } from '../../store/articles/originals.ts'
import type { Store } from '../../store/store.ts'
import { type ApiContext, resource } from './context.ts'
import { keptStory, storyParam } from './kept-story.ts'
import { ProblemError, problems } from './problem.ts'

const OWN = ['json', 'md', 'html', 'bundle'] as const
const FORMATS = [...OWN, ...(Object.keys(EXPORTS) as ExportName[])] as const
const TABLES = ['timeline', 'statements', 'figures', 'articles'] as const

const route = createRoute({
  method: 'get',
  path: '/stories/{story}/exports/{format}',
  tags: ['Stories'],
  summary: 'A story in a format that other programs read; `bundle` is a ZIP with the kept originals and their manifest',
  request: {
    params: storyParam.extend({ format: z.enum(FORMATS) }),
    query: z.object({ table: z.enum(TABLES).default('timeline').describe('which table of csv') }),
  },
  responses: {
    200: { description: 'The file', content: { '*/*': { schema: z.string().meta({ format: 'binary' }) } } },
    ...problems(404, 406),
  },
})

/** A story in every format that `dateline export` knows. */
export function exportRoutes(context: ApiContext) {
  const routes = resource()
  routes.openapi(route, async (c) => {
    const { format, story } = c.req.valid('param')
    const kept = await keptStory(context, story)
    const document: RecordDocument = { schema: SCHEMA_ID, stories: [JSON.parse(kept.json) as Record], unread: [] }
    const { name, mediaType, content } =
      format === 'bundle'
        ? await zipped(context.keeper.store, kept.story, document)
        : written(format, document, c.req.valid('query').table)
    return c.body(content, 200, {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${name}"`,
    }) as never
  })
  return routes
}

function written(format: Exclude<(typeof FORMATS)[number], 'bundle'>, document: RecordDocument, table: string) {
  if (format === 'json') {
    return { name: 'record.json', mediaType: 'application/json', content: JSON.stringify(document) }
  }
  if (format === 'md') {
    return { name: 'record.md', mediaType: 'text/markdown; charset=utf-8', content: renderMarkdown(document) }
  }
  if (format === 'html') {
    return { name: 'record.html', mediaType: 'text/html; charset=utf-8', content: renderPage(document) }
  }
  try {
    const files = exportFiles(format, document)
    const { name, text } = files.find((file) => file.name === `${table}.csv`) ?? files[0]!
    return { name, mediaType: exportMediaType(format), content: text }
  } catch (error) {
    if (error instanceof ExportError) throw new ProblemError(406, error.message)
    throw error
  }
}

async function zipped(store: Store, story: number, document: RecordDocument) {
  const chunks: Uint8Array[] = []
  const zip = openZip((chunk) => chunks.push(chunk))
  const bundle = openBundle()
  for await (const { bytes, mediaType } of originalsOf(store, [story])) {
    const file = bundle.keep(bytes, mediaType)
    if (file) zip.add(file)
  }
  for (const file of bundle.close(document)) zip.add(file)
  zip.close()
  return { name: 'evidence.zip', mediaType: 'application/zip', content: new Uint8Array(Buffer.concat(chunks)) }
}
