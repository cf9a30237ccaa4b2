import { html } from 'hono/html'
import { count } from '../wording.ts'
import type { Html, LongPart, PageContext } from './page.ts'

/** The first lines of a long part, where the page leads to the whole of it; else all. */
export function cut<T>({ links }: PageContext, part: LongPart, lines: readonly T[], most: number): readonly T[] {
  return links.whole(part) === null ? lines : lines.slice(0, most)
}

/** The way to the lines that `cut` left out; nothing where it left out none. */
export function moreLink({ links }: PageContext, part: LongPart, left: number): Html | '' {
  const address = links.whole(part)
  return address === null || left <= 0
    ? ''
    : html`<p class="note"><a href="${address}">${count(left, 'more line')}</a></p>`
}
