import { parseHTML } from 'linkedom'

/** Up to here a page is read, in characters, and in `<` and `&` (a long page has some ten thousand of these). */
const MOST_CHARACTERS = 12_000_000
const MOST_MARKS = 150_000

/** The document of an HTML page. Whatever is read from it (dates, credit, body) only reads: nothing changes it. */
export function parsePage(html: string): Document {
  // linkedom wants a root element; a fragment or an empty text gets one, as it would in a browser.
  const text = cutMarkup(html)
  const whole = /<html[\s>]/i.test(text) ? text : `<html><body>${text}</body></html>`
  const document = parseHTML(whole).document as unknown as Document
  return isWhole(document) ? document : (parseHTML(rebuild(whole)).document as unknown as Document)
}

/** Whether a document is `html` with a `body` in it. Where something stands before `html`, or a tag is missing, it is not. */
function isWhole({ documentElement }: Document): boolean {
  if (documentElement?.nodeName.toUpperCase() !== 'HTML') return false
  for (const child of documentElement.children) if (child.nodeName.toUpperCase() === 'BODY') return true
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
