import { html } from 'hono/html'
import { count } from '../wording.ts'
import type { Html, LongPart, PageContext } from './page.ts'

/** What a page shows of a long part that holds the reports as well, against one that leads to them: a browser lays it out in one go. */
const BESIDE_REPORTS = 2 / 3

/** How many lines of a long part stand on a page, at most; `most` where it leads to the rest. */
export function limitOf({ isCut, links }: PageContext, most: number): number {
  if (!isCut) return Number.POSITIVE_INFINITY
  return links.whole('said') === null ? Math.ceil(most * BESIDE_REPORTS) : most
}

/** The first lines of a long part, where the page is cut; else all. */
export function cut<T>(context: PageContext, lines: readonly T[], most: number): readonly T[] {
  return lines.slice(0, limitOf(context, most))
}

/** The way to the lines that `cut` left out, or how many they are; nothing where it left out none. `line` is what one of them is. */
export function moreLink({ links, isCut }: PageContext, part: LongPart, left: number, line = 'more line'): Html | '' {
  if (!isCut || left <= 0) return ''
  const address = links.whole(part)
  return address === null
    ? html`<p class="note">${count(left, line)} of the record ${left === 1 ? 'is' : 'are'} not on this page.</p>`
    : html`<p class="note"><a href="${address}">${count(left, line)}</a></p>`
}
