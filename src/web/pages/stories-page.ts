import { html } from 'hono/html'
import type { Html } from '../../record/page/page.ts'
import { storyAddress } from '../../record/page/served/links.ts'
import { theirWords } from '../../record/page/their-words.ts'
import { count, wordShortDate, wordSpan } from '../../record/wording.ts'
import type { ShelfStory } from '../shelf/shelf.ts'

/** What is being followed: each story with its size, what is new in it, and its last development. */
export function storiesPage(stories: readonly ShelfStory[]): Html {
  if (stories.length === 0) return emptyPage()
  return html`<div class="page"><h1>Stories</h1>
<ul class="stories">${stories.map(storyItem)}</ul>
<p><a href="/add">Add reports</a>: files, an address, a feed, or text. Files can also be dropped anywhere.</p></div>`
}

function storyItem({ id, title, span, reports, origins, stale, news, latest, language }: ShelfStory): Html {
  const scope = [
    span ? wordSpan(span) : 'undated',
    `${count(reports, 'report')} from ${count(origins, 'origin')}`,
  ].join(' · ')
  return html`<li><p class="meta">${freshness(id, news)}${scope}${stale ? ' · being told anew' : ''}</p>
<h2 dir="auto"><a href="${storyAddress(id)}">${theirWords(title, language)}</a></h2>
${latest ? html`<p class="latest" dir="auto"><time class="when" datetime="${latest.date}">${wordShortDate(latest.date)}</time> ${theirWords(latest.words, language)}</p>` : ''}</li>`
}

function freshness(id: string, news: number | null): Html | '' {
  if (news === null) return html`<span class="fresh">Not yet seen</span> · `
  return news > 0 ? html`<a class="fresh" href="${storyAddress(id)}/changes">${news} new</a> · ` : ''
}

function emptyPage(): Html {
  return html`<div class="page"><h1>Stories</h1>
<p>Nothing is kept yet. <a href="/add">Add reports</a>: files, an address, a feed, or text.</p></div>`
}
