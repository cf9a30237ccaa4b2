import { html } from 'hono/html'
import { comparisonPart } from '../../record/page/comparison/comparison-part.ts'
import type { Html, PageContext } from '../../record/page/page.ts'
import { storyAddress } from '../../record/page/served/links.ts'

/** Two reports of a story side by side. */
export function comparisonPage(context: PageContext, story: string, earlier: number, later: number): Html {
  return html`<div class="parts"><header class="record"><p class="meta"><a href="${storyAddress(story)}">${context.record.title}</a></p><h1>Side by side</h1></header>
${comparisonPart(context, earlier, later)}</div>`
}
