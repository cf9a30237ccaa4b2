import { PageElement, type PageTree, rootOf } from './page-tree.ts'
import { parseTree } from './parse-tree.ts'

/** Up to here a page is read, in characters, and in `<` and `&` (a long page has some ten thousand of these). */
const MOST_CHARACTERS = 12_000_000
const MOST_MARKS = 150_000

/** The tree of an HTML page. Whatever is read from it (dates, credit, body) only reads: nothing changes it. */
export function parsePage(html: string): PageTree {
  // The readers want a root element; a fragment or an empty text gets one, as it would in a browser.
  const text = cutMarkup(html)
  const whole = /<html[\s>]/i.test(text) ? text : `<html><body>${text}</body></html>`
  const page = parseTree(whole)
  return isWhole(page) ? page : parseTree(rebuild(whole))
}

/** Whether a page is `html` with a `body` in it. Where something stands before `html`, or a tag is missing, it is not. */
function isWhole(page: PageTree): boolean {
  const root = rootOf(page)
  if (root?.tag !== 'html') return false
  for (let child = root.first; child; child = child.next) {
    if (child instanceof PageElement && child.tag === 'body') return true
  }
  return false
}

/** All of a broken page inside one `html` and one `body`, as a browser would put it; the attributes of its `html` are kept. */
function rebuild(html: string): string {
  const attributes = /<html(\s[^>]{0,2000})?>/i.exec(html)?.[1] ?? ''
  return `<html${attributes}><body>${html.replace(/<!doctype[^>]{0,2000}>|<\/?(?:html|head|body)(?:\s[^>]{0,2000})?>/gi, '')}</body></html>`
}

/** The part of a page that is read: all of it, but for pages made to be endless. */
function cutMarkup(html: string): string {
  let marks = 0
  const end = Math.min(html.length, MOST_CHARACTERS)
  for (let at = 0; at < end; at++) {
    const code = html.charCodeAt(at)
    if ((code === 0x3c || code === 0x26) && ++marks > MOST_MARKS) return html.slice(0, at)
  }
  return html.slice(0, end)
}
