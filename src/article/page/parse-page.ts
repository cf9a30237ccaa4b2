import { parseHTML } from 'linkedom'

/** The document of an HTML page. Whatever is read from it (dates, credit, body) only reads: nothing changes it. */
export function parsePage(html: string): Document {
  // linkedom wants a root element; a fragment or an empty text gets one, as it would in a browser.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
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
