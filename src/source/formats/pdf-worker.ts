import { getDocumentProxy } from 'unpdf'

/** A report has fewer pages; what has more is read to here. */
const MOST_PAGES = 300
/** A gap between two lines of more than so many line heights begins a paragraph. */
const PARAGRAPH_GAP = 1.7

/** What is odd about a file is no news for the terminal: what can't be read is thrown. */
const ERRORS_ONLY = 0

interface TextItem {
  readonly str?: string
  readonly hasEOL?: boolean
  /** The item's own transformation: its last number is how high it stands on the page, in points. */
  readonly transform?: readonly number[]
  readonly height?: number
}

/** What the PDF thread does: the text of a file, page by page. */
export default async function readPages(bytes: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(bytes, { verbosity: ERRORS_ONLY })
  const pages: string[] = []
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(joinItems(items as readonly TextItem[]))
  }
  return pages.join('\n\n')
}

/** The pieces of a page as lines, with an empty line where the space between two is that between paragraphs. */
function joinItems(items: readonly TextItem[]): string {
  let text = ''
  let last: number | null = null
  for (const { str = '', hasEOL, transform, height = 0 } of items) {
    const at = transform?.[5]
    if (at !== undefined && str.trim()) {
      if (last !== null && height > 0 && last - at > height * PARAGRAPH_GAP && !text.endsWith('\n\n')) text += '\n'
      last = at
    }
    text += str + (hasEOL ? '\n' : '')
  }
  return text
}
