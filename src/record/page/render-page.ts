import { html, raw } from 'hono/html'
import type { RecordDocument } from '../record.ts'

/** The records as one self-contained HTML page: no script needed, no request made, every value escaped. */
export function renderPage(document: RecordDocument): string {
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${document.stories[0]?.title ?? 'Dateline'}</title></head>
<body>${document.stories.map((story) => html`<h1>${story.title}</h1>`)}${raw('')}</body></html>`
  return String(page)
}
