import { html } from 'hono/html'
import type { Html, PageContext } from '../../record/page/page.ts'
import { recordParts } from '../../record/page/record-parts.ts'
import { sourcesPart } from '../../record/page/sources-part.ts'
import { theirWords, titleWords } from '../../record/page/their-words.ts'
import { wordOutlet, wordPublished } from '../../record/wording.ts'
import { storyAddress } from '../links.ts'

/** The shapes for other programs, each by the name it is known by. */
const SHAPES = [
  ['csv?file=timeline.csv', 'Timeline as a table'],
  ['ical', 'Plans as a calendar'],
  ['timelinejs', 'TimelineJS'],
  ['annotations', 'Web Annotations'],
  ['csl', 'Sources (CSL)'],
  ['ris', 'Sources (RIS)'],
  ['bibtex', 'Sources (BibTeX)'],
  ['prov', 'Lineage (PROV)'],
  ['ninjs', 'ninjs'],
  ['atom', 'Developments (Atom)'],
] as const

function exportLinks(story: string): Html {
  return html`<details><summary>For other programs</summary><ul class="plain">${SHAPES.map(([path, name]) => html`<li><a href="${storyAddress(story)}/exports/${path}">${name}</a></li>`)}</ul></details>`
}

/** A story: its record, and beside it the list of its reports, in whose place the script shows the report a line cites. */
export function storyPage(context: PageContext, story: string): Html {
  const { record, links, numbers } = context
  const more = html`<div class="meta"><a href="${storyAddress(story)}/changes">What is new</a> · <a href="${storyAddress(story)}/record.html">As one file</a> · <a href="${storyAddress(story)}/record.json">As data</a> · <a href="${storyAddress(story)}/correct">Put right</a>${exportLinks(story)}</div>`
  return html`<div class="story">${recordParts(context, more)}
<section class="reports" aria-labelledby="reports" tabindex="0"><div id="panel"><h2 id="reports">The reports</h2>
<ol class="panel-list">${record.articles.map(
    (
      article,
    ) => html`<li><p dir="auto"><a href="${links.report(numbers.get(article.id)!)}">${numbers.get(article.id)}. ${titleWords(article)}</a></p>
<p class="meta">${theirWords(wordOutlet(article))} · ${wordPublished(article)} · ${Math.round(article.own * 100)} % its own</p></li>`,
  )}</ol></div></section>${sourcesPart(context)}</div>`
}
