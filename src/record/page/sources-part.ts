import { html } from 'hono/html'
import { wordOutlet, wordPublished } from '../wording.ts'
import { numberedIn } from './numbers-shown.ts'
import type { Html, PageContext } from './page.ts'
import { isWebAddress } from './text-fragment.ts'
import { theirWords, titleWords } from './their-words.ts'

/** The sources whose numbers stand in the parts of the record, for paper alone: what a line's [3] is, and where it can be found. */
export function sourcesPart(context: PageContext, parts: Html): Html {
  return html`<section class="sources"><h2>Sources</h2><ol>${numberedIn(context, parts).map(
    (article) =>
      html`<li value="${context.numbers.get(article.id)}">${titleWords(article)}. ${theirWords(wordOutlet(article))}, ${wordPublished(article)}. ${isWebAddress(article.url) ? article.url : html`${theirWords(article.id)}, SHA-256 ${article.sha256.slice(0, 12)}…`}</li>`,
  )}</ol></section>`
}
