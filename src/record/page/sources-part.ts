import { html } from 'hono/html'
import { wordOutlet, wordPublished } from '../wording.ts'
import type { Html, PageContext } from './page.ts'
import { isWebAddress } from './text-fragment.ts'
import { theirWords, titleWords } from './their-words.ts'

/** The sources by their numbers, for paper alone: what a line's [3] is, and where it can be found. */
export function sourcesPart({ record }: PageContext): Html {
  return html`<section class="sources"><h2>Sources</h2><ol>${record.articles.map(
    (article) =>
      html`<li>${titleWords(article)}. ${theirWords(wordOutlet(article))}, ${wordPublished(article)}. ${isWebAddress(article.url) ? article.url : html`${theirWords(article.id)}, SHA-256 ${article.sha256.slice(0, 12)}…`}</li>`,
  )}</ol></section>`
}
