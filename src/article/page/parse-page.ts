import { parseHTML } from 'linkedom'

/** The document of an HTML page. Whatever is read from it (dates, credit, body) only reads: nothing changes it. */
export function parsePage(html: string): Document {
  // linkedom wants a root element; a fragment or an empty text gets one, as it would in a browser.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as Document
}
