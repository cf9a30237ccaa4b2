import { Zip, ZipDeflate } from 'fflate'
import { ExportError } from '../export/export-error.ts'
import type { BundleFile } from './bundle.ts'

/** ZIP without its 64-bit extension ends here: files, and bytes in all. */
const MOST_FILES = 65_535
const MOST_BYTES = 2 ** 32 - 1

/** The only moment that every ZIP can name: the first of its calendar. A file's own time would make each bundle another. */
const NO_TIME = '1980-01-01T00:00:00'

/** A ZIP that is written file by file; `emit` gets its bytes in order. */
export interface ZipWriter {
  /** Throws an ExportError where a ZIP can't hold more. */
  add(file: BundleFile): void
  close(): void
}

/** Opens a ZIP whose bytes depend on its files alone: no clock, no zone, and one compressor on every machine. */
export function openZip(emit: (chunk: Uint8Array) => void): ZipWriter {
  let files = 0
  let bytes = 0
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    bytes += chunk.length
    emit(chunk)
  })
  return {
    add({ path, bytes: content }) {
      if (++files > MOST_FILES || bytes + content.length > MOST_BYTES) {
        throw new ExportError('this is more than a ZIP holds (65,535 files or 4 GiB); write the bundle to a folder')
      }
      const entry = new ZipDeflate(path, { level: 6 })
      entry.mtime = NO_TIME
      zip.add(entry)
      entry.push(content, true)
    },
    close: () => zip.end(),
  }
}
