import type { Found } from '../found.ts'
import { originalOf } from '../original.ts'
import { type Stored, unread } from '../stored.ts'

/** A report has fewer pages; what has more is read to here. */
const MOST_PAGES = 300
/** A file that takes longer is given up, in milliseconds. */
const TIME_LIMIT = 30_000

/** The text of a PDF, page by page; its lines are joined to paragraphs like those of any text without markup. */
export async function* readPdf(stored: Stored): AsyncGenerator<Found> {
  const { id, path, url, retrieved } = stored
  // Loaded when the first PDF comes: the library is the largest of all, and most input has none.
  const { getDocumentProxy } = await import('unpdf')
  let clock: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Error(`it took more than ${TIME_LIMIT / 1000} s`)), TIME_LIMIT)
  })
  try {
    // The library takes the bytes for itself, so it gets its own copy.
    const pages = await Promise.race([readPages(await getDocumentProxy(new Uint8Array(stored.bytes))), late])
    const text = pages.join('\n\n')
    if (!/\p{L}/u.test(text)) {
      yield unread(id, 'not-an-article', 'the PDF holds no text, only pictures')
      return
    }
    const original = originalOf(stored.bytes, 'application/pdf')
    const bytes = new TextEncoder().encode(text)
    yield {
      source: {
        id,
        bytes,
        mediaType: 'text/plain',
        form: 'raw',
        path,
        url,
        retrieved,
        charset: 'utf-8',
        original,
        given: {},
      },
    }
  } catch (error) {
    yield unread(id, 'malformed', `the PDF can't be read: ${(error as Error).message}`)
  } finally {
    clearTimeout(clock)
  }
}

interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<{ getTextContent(): Promise<{ items: readonly object[] }> }>
  destroy?(): Promise<void>
}

async function readPages(document: PdfDocument): Promise<string[]> {
  const pages: string[] = []
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    const content = await (await document.getPage(number)).getTextContent()
    pages.push(joinItems(content.items as readonly TextItem[]))
  }
  return pages
}

interface TextItem {
  readonly str?: string
  readonly hasEOL?: boolean
  /** The item's own transformation: its last two numbers are where it stands, in points from the lower left. */
  readonly transform?: readonly number[]
  readonly height?: number
}

/** A gap between two lines of more than so many line heights begins a paragraph. */
const PARAGRAPH_GAP = 1.7

/** The pieces of a page as lines, with an empty line where the space between two is that between paragraphs. */
function joinItems(items: readonly TextItem[]): string {
  let text = ''
  let last: number | null = null
  for (const { str = '', hasEOL, transform, height } of items) {
    const at = transform?.[5] ?? null
    if (
      last !== null &&
      at !== null &&
      str.trim() &&
      height &&
      last - at > height * PARAGRAPH_GAP &&
      !text.endsWith('\n\n')
    ) {
      text += '\n'
    }
    if (at !== null && str.trim()) last = at
    text += str + (hasEOL ? '\n' : '')
  }
  return text
}
