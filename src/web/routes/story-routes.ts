import { Hono } from 'hono'
import { html, raw } from 'hono/html'
import { isChanged } from '../../record/changes/compare-records.ts'
import { EXPORTS, type ExportName, exportFiles, exportMediaType } from '../../record/export/exports.ts'
import { renderPage } from '../../record/page/render-page.ts'
import { serverContext } from '../../record/page/served/links.ts'
import { storyPage } from '../../record/page/served/story-page.ts'
import type { Record } from '../../record/record.ts'
import { SCHEMA_ID } from '../../record/schema-id.ts'
import { changesPage } from '../pages/changes-page.ts'
import { comparisonPage } from '../pages/comparison-page.ts'
import { newsLink, newsPart } from '../pages/news-part.ts'
import { reportPage } from '../pages/report-page.ts'
import { storiesPage } from '../pages/stories-page.ts'
import type { FrontPage } from '../shelf/shelf.ts'
import { ofRecord } from './of-record.ts'
import type { Server } from './server.ts'

function isExport(name: string): name is ExportName {
  return Object.hasOwn(EXPORTS, name)
}

/** Stories, a story, its reports, and two of them side by side. */
export function storyRoutes({ shelf, page }: Server): Hono {
  const routes = new Hono()
  const short = ofRecord((record, story) => serverContext(record, story))
  const whole = ofRecord((record, story) => serverContext(record, story, true))
  const firstPage = ofRecord((record, story) => storyPage(short(record, story), story))
  // A long story's page comes as it was kept: what is new in it is told, and then seen, on a page of its own.
  const longPage = async (story: string, { title, html: drawn }: FrontPage) => {
    const hasNews = await shelf.hasNews(story)
    if (!hasNews) await shelf.markSeen(story)
    return page({ title, body: html`${hasNews ? newsLink(story) : ''}${raw(drawn)}` })
  }
  const shortPage = async (story: string, record: Record) => {
    const changes = (await shelf.hasNews(story)) ? await shelf.changes(story) : null
    const news = changes && isChanged(changes.changes) ? newsPart(short(record, story), changes) : ''
    await shelf.markSeen(story)
    return page({ title: record.title, body: html`${news}${firstPage(record, story)}` })
  }
  routes.get('/', async (c) => c.html(page({ title: 'Stories', body: storiesPage(await shelf.stories()) })))

  routes.get('/stories/:story', async (c) => {
    const story = c.req.param('story')
    const kept = await shelf.frontPage(story)
    if (kept) return c.html(await longPage(story, kept))
    const record = await shelf.record(story)
    return record ? c.html(await shortPage(story, record)) : c.notFound()
  })

  routes.get('/stories/:story/exports/:format', async (c) => {
    const { story, format } = c.req.param()
    const record = await shelf.record(story)
    if (!record || !isExport(format)) return c.notFound()
    const files = exportFiles(format, { stories: [record] })
    const file = files.find(({ name }) => name === c.req.query('file')) ?? files[0]
    if (!file) return c.notFound()
    return c.body(file.text, 200, {
      'content-type': exportMediaType(format),
      'content-disposition': `attachment; filename="${file.name}"`,
    })
  })

  routes.get('/stories/:story/whole', async (c) => {
    const story = c.req.param('story')
    const record = await shelf.record(story)
    if (!record) return c.notFound()
    return c.html(page({ title: record.title, body: storyPage(whole(record, story), story) }))
  })

  // What is new stays new until the story itself is opened; of a long one, until this is.
  routes.get('/stories/:story/changes', async (c) => {
    const story = c.req.param('story')
    const changes = await shelf.changes(story)
    if (!changes) return c.notFound()
    if (await shelf.frontPage(story)) await shelf.markSeen(story)
    return c.html(page({ title: `What is new: ${changes.record.title}`, body: changesPage(changes, story) }))
  })

  routes.get('/stories/:story/record.html', async (c) => {
    const record = await shelf.record(c.req.param('story'))
    if (!record) return c.notFound()
    c.header('content-disposition', 'attachment; filename="record.html"')
    return c.html(renderPage({ schema: SCHEMA_ID, stories: [record], unread: [] }))
  })

  routes.get('/stories/:story/record.json', async (c) => {
    const record = await shelf.record(c.req.param('story'))
    return record ? c.json(record) : c.notFound()
  })

  routes.get('/stories/:story/reports/:number{[0-9]+}', async (c) => {
    const { story, number } = c.req.param()
    const record = await shelf.record(story)
    const article = record?.articles[Number(number) - 1]
    if (!record || !article) return c.notFound()
    const body = reportPage(whole(record, story), story, article, await shelf.article(article.id))
    return c.html(page({ title: article.title ?? article.id, body }))
  })

  routes.get('/stories/:story/compare/:earlier{[0-9]+}/:later{[0-9]+}', async (c) => {
    const { story, earlier, later } = c.req.param()
    const record = await shelf.record(story)
    if (!record?.articles[Number(earlier) - 1] || !record.articles[Number(later) - 1]) return c.notFound()
    const body = comparisonPage(short(record, story), story, Number(earlier), Number(later))
    return c.html(page({ title: `Reports ${earlier} and ${later} side by side`, body }))
  })

  // The bytes as they came: handed out, never shown, so that a hostile page can do nothing here.
  routes.get('/originals/:hash{[0-9a-f]{64}}', async (c) => {
    const hash = c.req.param('hash')
    const original = await shelf.original(hash)
    if (!original) return c.notFound()
    return c.body(new Uint8Array(original), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${hash.slice(0, 16)}"`,
      'x-content-type-options': 'nosniff',
    })
  })
  return routes
}
