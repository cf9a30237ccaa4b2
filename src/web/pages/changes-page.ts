import { html } from 'hono/html'
import { isChanged } from '../../record/changes/compare-records.ts'
import { changesPart, type StoryChanges } from '../../record/changes/render-changes.ts'
import type { Html } from '../../record/page/page.ts'
import { storyAddress } from '../../record/page/served/links.ts'

/** What is new in a story since its reader last looked. */
export function changesPage({ record, changes }: StoryChanges, story: string): Html {
  return html`<div class="page"><p class="meta"><a href="${storyAddress(story)}">${record.title}</a></p><h1>What is new</h1>
${isChanged(changes) ? changesPart(record, changes, 'Since you last looked') : html`<p>Nothing is new since you last looked.</p>`}</div>`
}
