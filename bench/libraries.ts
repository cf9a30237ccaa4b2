import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { extractFromHtml } from '@extractus/article-extractor'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { decodeText } from '../src/article/decode.ts'
import { readArticle } from '../src/article/read-article.ts'
import type { Source } from '../src/article/source.ts'

/** Another's document, given to another's function: their types of a page differ. */
type Page = ReturnType<typeof parseHTML>['document']

interface Scores {
  readonly f1: number
  readonly precision: number
  readonly recall: number
}

interface Reader {
  readonly name: string
  /** The article's text; '' where the library finds none. */
  readonly read: (source: Source) => string | Promise<string>
}

/** Each library as its documentation shows it, its HTML made text by the same walk. */
const READERS: readonly Reader[] = [
  { name: 'Dateline', read: (source) => withArticle(source, ({ text }) => text) },
  { name: '@mozilla/readability', read: (source) => textOf(new Readability(parse(source)).parse()?.content) },
  { name: 'defuddle', read: async (source) => textOf((await Defuddle(parse(source), ADDRESS)).content) },
  {
    name: '@extractus/article-extractor',
    read: async (source) => textOf((await extractFromHtml(htmlOf(source), ADDRESS))?.content),
  },
  { name: 'all visible text', read: (source) => textOf(htmlOf(source)) },
]

/** The scored sets of the data folder that hold pages. */
const SETS = ['extraction', 'segments']
/** The pages of the sets have no address of their own. */
const ADDRESS = 'https://example.org/page'
const SCORER = 'score.mjs'

/**
 * Main content as Dateline reads it beside the libraries of JavaScript, in one run: on the same pages, with the data's own
 * scorer. `data` is the folder that holds the sets.
 */
export async function runLibraries(data: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-libraries-'))
  try {
    for (const set of SETS) {
      const pages = readPages(join(data, set, 'pages'))
      console.log(
        `\n── ${set}, ${pages.length} pages${''.padEnd(14)}F1  precision   recall   ms a page  without answer`,
      )
      for (const reader of READERS) {
        const { lines, milliseconds, empty } = await readAll(reader, pages)
        const file = join(folder, `${set}.ndjson`)
        writeFileSync(file, lines.join('\n'))
        const { f1, precision, recall } = score(data, set, file)
        const figures = [f1, precision, recall].map((figure) => figure.toFixed(3).padStart(9)).join('')
        console.log(
          `${reader.name.padEnd(32)}${figures}${milliseconds.toFixed(1).padStart(12)}${String(empty).padStart(14)}`,
        )
      }
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function readAll({ read }: Reader, pages: readonly Source[]) {
  const lines: string[] = []
  let empty = 0
  const start = process.cpuUsage()
  for (const page of pages) {
    // A library that fails on a page has found nothing there.
    const text = await Promise.resolve()
      .then(() => read(page))
      .catch(() => '')
    if (!text.trim()) empty++
    lines.push(JSON.stringify({ id: page.id, text }))
  }
  const { user, system } = process.cpuUsage(start)
  return { lines, empty, milliseconds: (user + system) / 1000 / pages.length }
}

function score(data: string, set: string, file: string): Scores {
  const { stdout } = spawnSync(process.execPath, [join(data, SCORER), set, join(data, set), file], { encoding: 'utf8' })
  const scored = stdout.split('\n').findLast((line) => line.startsWith('{'))
  if (!scored) throw new Error(`The scorer said nothing of ${set}.`)
  return JSON.parse(scored)
}

function readPages(folder: string): Source[] {
  return readdirSync(folder)
    .filter((name) => /\.html?(?:\.gz)?$/.test(name))
    .map((name) => {
      const file = readFileSync(join(folder, name))
      const bytes = name.endsWith('.gz') ? gunzipSync(file) : file
      return {
        id: name,
        bytes,
        mediaType: 'text/html',
        form: 'page',
        path: name,
        url: null,
        retrieved: null,
        given: {},
      }
    })
}

function withArticle(source: Source, read: (article: { readonly text: string }) => string): string {
  const result = readArticle(source)
  return 'article' in result ? read(result.article) : ''
}

function htmlOf({ bytes }: Source): string {
  return decodeText(bytes, null).text
}

function parse(source: Source): Page {
  return parseHTML(htmlOf(source)).document
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
)
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TITLE'])

/** The text of a piece of HTML, its blocks on lines of their own. */
function textOf(html: string | null | undefined): string {
  if (!html) return ''
  const body = /<body[\s>]/i.test(html) ? html : `<body>${html}</body>`
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html>${body}</html>`)
  const parts: string[] = []
  walk(document.body)
  return parts.join('')

  function walk(element: Page['body']): void {
    const isBlock = BLOCKS.has(element.tagName)
    if (isBlock) parts.push('\n')
    for (const child of element.childNodes) {
      if (child.nodeType === document.TEXT_NODE) parts.push(child.textContent ?? '')
      else if (child.nodeType === document.ELEMENT_NODE && !UNSEEN.has((child as Page['body']).tagName))
        walk(child as Page['body'])
    }
    if (isBlock) parts.push('\n')
  }
}
