import { html } from 'hono/html'
import type { Record, RecordDocument } from '../record.ts'
import { count, wordScope } from '../wording.ts'
import { frame } from './frame.ts'
import { onlyLinked } from './only-linked.ts'
import { type Html, makeContext } from './page.ts'
import { recordParts } from './record-parts.ts'
import { reportsPart } from './reports-part.ts'
import { sourcesPart } from './sources-part.ts'
import { theirWords } from './their-words.ts'

/** The records as one self-contained HTML page: no script, no request, every value escaped. */
export function renderPage({ stories, unread }: RecordDocument): string {
  const title = stories.length === 1 ? stories[0]!.title : count(stories.length, 'story', 'stories')
  return String(
    frame(
      title,
      html`<main>${stories.length > 1 ? contents(stories) : ''}
${stories.map((story, i) => storyPart(story, stories.length > 1 ? `s${i + 1}-` : ''))}</main>
<footer>${unread.length > 0 ? html`<p>Not read: ${unread.map(({ id, reason }, i) => `${i > 0 ? '; ' : ''}${id}: ${reason}`)}</p>` : ''}
<p>Written by Dateline from the reports above and from nothing else. The numbers lead to the words each line rests on.</p></footer>`,
    ),
  )
}

function contents(stories: readonly Record[]): Html {
  return html`<header class="record contents"><h1>${stories.length} stories</h1><nav aria-label="Stories"><ul>${stories.map(
    (story, i) =>
      html`<li><a href="#s${i + 1}-top">${theirWords(story.title)}</a> <span class="meta">${wordScope(story)}</span></li>`,
  )}</ul></nav></header>`
}

/** One story: the record on the left, the reports beside it where there is room, else below. */
function storyPart(record: Record, prefix: string): Html {
  const context = makeContext(record, prefix)
  const parts = recordParts(context)
  const shown = context.isCut ? { ...context, citations: onlyLinked(context.citations, String(parts)) } : context
  return html`<div class="story" id="${prefix}top">${parts}
${reportsPart(shown)}${sourcesPart(context, parts)}</div>`
}
