import { html } from 'hono/html'
import { wordOutlet, wordPublished } from '../../wording.ts'
import { limitOf, moreLink } from '../cut.ts'
import type { Html, PageContext } from '../page.ts'
import { recordParts } from '../record-parts.ts'
import { sourcesPart } from '../sources-part.ts'
import { theirWords, titleWords } from '../their-words.ts'
import { storyAddress } from './links.ts'

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

/** Reports listed where the page leads to the rest. */
const MOST_REPORTS = 60

/** What else can be done with a story. */
function toolsPart(story: string): Html {
  const home = storyAddress(story)
  return html`<div class="tools"><a href="${home}/changes">What is new</a> <a href="${home}/correct">Put right</a> <a href="${home}/record.html">As one file</a> <a href="${home}/record.json">As data</a>
<details><summary>For other programs</summary><ul>${SHAPES.map(([path, name]) => html`<li><a href="${home}/exports/${path}">${name}</a></li>`)}</ul></details></div>`
}

/** How much of a report is its own; nothing where all of it is. */
function wordOwn(own: number): string {
  const percent = Math.round(own * 100)
  return percent === 100 ? '' : ` · ${percent} % its own words`
}

/** A story: its record, and beside it the list of its reports, in whose place the script shows the report a line cites. */
export function storyPage(context: PageContext, story: string): Html {
  const parts = recordParts(context, toolsPart(story))
  return html`<div class="story">${parts}
<section class="reports" aria-labelledby="reports" tabindex="0"><div id="panel"><h2 id="reports">The reports</h2>
${panelList(context)}</div></section>${sourcesPart(context, parts)}</div>`
}

/** Of a long story the reports that came last; the way to the others stands first. */
function panelList(context: PageContext): Html {
  const { links, numbers } = context
  const { articles } = context.record
  const shown = articles.slice(-limitOf(context, MOST_REPORTS))
  return html`${moreLink(context, 'reports', articles.length - shown.length, 'earlier report')}<ol class="panel-list">${shown.map(
    (
      article,
    ) => html`<li><p dir="auto"><a href="${links.report(numbers.get(article.id)!)}"><b>${numbers.get(article.id)}.</b> ${titleWords(article)}</a></p>
<p class="meta">${theirWords(wordOutlet(article))} · ${wordPublished(article)}${wordOwn(article.own)}</p></li>`,
  )}</ol>`
}
