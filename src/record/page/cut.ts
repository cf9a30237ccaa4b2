import { html } from 'hono/html'
import { count } from '../wording.ts'
import type { Html, LongPart, PageContext } from './page.ts'

/** The first lines of a long part, where the page is cut; else all. */
export function cut<T>({ isCut }: PageContext, lines: readonly T[], most: number): readonly T[] {
  return isCut ? lines.slice(0, most) : lines
}

/** The way to the lines that `cut` left out, or how many they are; nothing where it left out none. */
export function moreLink({ links, isCut }: PageContext, part: LongPart, left: number): Html | '' {
  if (!isCut || left <= 0) return ''
  const address = links.whole(part)
  return address === null
    ? html`<p class="note">${count(left, 'more line')} of the record ${left === 1 ? 'is' : 'are'} not on this page.</p>`
    : html`<p class="note"><a href="${address}">${count(left, 'more line')}</a></p>`
}
