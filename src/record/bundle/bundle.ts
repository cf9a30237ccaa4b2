import { sha256 } from '../../text/fingerprint.ts'
import { renderPage } from '../page/render-page.ts'
import type { RecordDocument } from '../record.ts'

/** One file of a bundle: its path inside, with forward slashes, and its bytes. */
export interface BundleFile {
  readonly path: string
  readonly bytes: Uint8Array
}

const MANIFEST = 'SHA256SUMS'

/**
 * An evidence bundle, file by file: what came in under the name of its hash, then the record, its page, a note that says
 * what is what, and last the manifest of all, which `sha256sum -c SHA256SUMS` accepts. Same input, same bytes.
 */
export interface Bundle {
  /** The file that keeps what came in; null where the same bytes are kept already. */
  keep(bytes: Uint8Array, mediaType: string): BundleFile | null
  /** The files that close the bundle. */
  close(document: RecordDocument): BundleFile[]
}

export function openBundle(): Bundle {
  const written = new Map<string, string>()
  const file = (path: string, content: Uint8Array | string): BundleFile => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    written.set(path, sha256(bytes))
    return { path, bytes }
  }
  return {
    keep(bytes, mediaType) {
      const path = `originals/${sha256(bytes)}${ENDINGS[mediaType] ?? '.bin'}`
      return written.has(path) ? null : file(path, bytes)
    },
    close(document) {
      const files = [
        file('record.json', `${JSON.stringify(document, null, 1)}\n`),
        file('record.html', renderPage(document)),
        file('README.txt', README),
      ]
      const lines = [...written].map(([path, hash]) => `${hash}  ${path}\n`).sort(byPath)
      return [...files, { path: MANIFEST, bytes: new TextEncoder().encode(lines.join('')) }]
    },
  }
}

const PATH_FROM = 66 // a manifest line is 64 digits, two blanks, the path

function byPath(a: string, b: string): number {
  return a.slice(PATH_FROM) < b.slice(PATH_FROM) ? -1 : 1
}

const ENDINGS: { readonly [mediaType: string]: string } = {
  'text/html': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/pdf': '.pdf',
  'message/rfc822': '.eml',
}

const README = `An evidence bundle, written by Dateline.

record.json   the record: each line with the exact words it rests on, and where they stand
record.html   the same to read in a browser; it loads nothing
originals/    what the reports were read from, byte for byte, each named by its SHA-256;
              an article's "sha256" in record.json is the name of its file here
SHA256SUMS    the SHA-256 of every file above

To check that nothing has changed:  sha256sum -c SHA256SUMS
`
