import type { Format } from './format.ts'
import { readAs } from './formats/page.ts'
import type { Found } from './found.ts'
import { type Stored, unread } from './stored.ts'
import { unpack } from './unpack.ts'

type Reader = (stored: Stored) => AsyncGenerator<Found>

/** Who reads each format, once its bytes are in memory and out of their gzip. Libraries are loaded when their first file comes. */
const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  'text/html': async () => readAs('text/html'),
  'text/plain': async () => readAs('text/plain'),
  'text/markdown': async () => readAs('text/markdown'),
  email: async () => (await import('./formats/email.ts')).readEmailWith(readStored),
  pdf: async () => (await import('./formats/pdf.ts')).readPdf,
  feed: async () => (await import('./formats/feed.ts')).readFeed,
  listing: async () => (await import('./formats/listing.ts')).readListing,
  ndjson: async () => {
    const { readNdjson } = await import('./formats/ndjson-stream.ts')
    return (stored) => readNdjson({ ...stored, stream: only(stored.bytes) })
  },
  warc: async () => {
    const { readWarc } = await import('./formats/warc.ts')
    return (stored) => readWarc({ ...stored, stream: only(stored.bytes) })
  },
  wacz: async () =>
    async function* ({ id }) {
      yield unread(id, 'unreadable', 'a WACZ is read from a file only')
    },
}

/** The documents in bytes of a known format; gzip is taken off first. */
export async function* readStored(stored: Stored, format: Format): AsyncGenerator<Found> {
  // A WARC file is gzipped record by record, which its own reader undoes.
  const unpacked = format === 'warc' ? stored : unpack(stored.bytes)
  if ('code' in unpacked) {
    yield unread(stored.id, unpacked.code, unpacked.reason)
    return
  }
  const read = await READERS[format]()
  yield* read({ ...stored, bytes: unpacked.bytes })
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
