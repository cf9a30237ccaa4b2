import { html } from 'hono/html'
import type { Html } from '../../record/page/page.ts'
import { storyAddress } from '../../record/page/served/links.ts'
import { theirWords } from '../../record/page/their-words.ts'
import { wordShortDate } from '../../record/wording.ts'
import { writeHitCursor } from '../../store/search/cursor.ts'
import type { HitPlace, SearchAnswer, SearchHit } from '../../store/search/find.ts'

/** What was found, the words that were asked for marked. */
export function searchPage(query: string, answer: SearchAnswer | null, problem: string | null): Html {
  return html`<div class="page"><h1>Search</h1>
${problem ? html`<p class="error" role="alert">${problem}</p>` : ''}
${answer && answer.hits.length === 0 && !problem ? html`<p>Nothing that is kept fits “${query}”.</p>` : ''}
${answer ? html`<ol class="hits">${answer.hits.map(hitItem)}</ol>` : ''}
${answer ? pageLinks(query, answer) : ''}
<p class="note">Words must all stand there. Also: "a phrase", a OR b, -without, begin*, kind:article, kind:statement, kind:person, kind:figure, speaker:name, outlet:name, said:2025-03, published:2025-03-01..2025-03-14. Words with a colon of their own stand in quotes.</p></div>`
}

/** The ways to the pages before and behind. */
function pageLinks(query: string, { previous, next }: SearchAnswer): Html | string {
  if (!previous && !next) return ''
  const link = (side: 'before' | 'after', rel: string, place: HitPlace, words: string) =>
    html`<a rel="${rel}" href="/search?q=${encodeURIComponent(query)}&amp;${side}=${writeHitCursor(place)}">${words}</a>`
  return html`<nav class="pages" aria-label="Pages"><p>${previous ? link('before', 'prev', previous, 'Previous') : ''} ${next ? link('after', 'next', next, 'Next') : ''}</p></nav>`
}

function hitItem(hit: SearchHit): Html {
  const facts = [hit.kind, hit.outlet, hit.day ? wordShortDate(hit.day.slice(0, 10)) : null].filter(Boolean).join(' · ')
  const lang = hit.language === null ? '' : html` lang="${hit.language}"`
  return html`<li><p dir="auto"><a href="${storyAddress(hit.story)}/found?article=${encodeURIComponent(hit.article)}&amp;at=${hit.start}">${theirWords(hit.title || hit.article, hit.language)}</a></p>
<p dir="auto"${lang}>${marked(hit)}</p><p class="meta">${facts} · in <a href="${storyAddress(hit.story)}">${theirWords(hit.storyTitle)}</a></p></li>`
}

/** The words around, those asked for in bold. */
function marked({ text, marks }: SearchHit): (Html | string)[] {
  const parts: (Html | string)[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start < at) continue
    parts.push(text.slice(at, start), html`<b>${text.slice(start, end)}</b>`)
    at = end
  }
  return [...parts, text.slice(at)]
}
