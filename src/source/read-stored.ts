import type { Format } from './format.ts'
import { readEmail } from './formats/email.ts'
import { readFeed } from './formats/feed.ts'
import { readListing } from './formats/listing.ts'
import { readNdjson } from './formats/ndjson-stream.ts'
import { readAs } from './formats/page.ts'
import { readPdf } from './formats/pdf.ts'
import { readWarc } from './formats/warc.ts'
import type { Found } from './found.ts'
import { type Stored, unread } from './stored.ts'
import { unpack } from './unpack.ts'

/** Who reads each format, once its bytes are in memory and out of their gzip. */
const READERS: Readonly<Record<Format, (stored: Stored) => AsyncGenerator<Found>>> = {
  'text/html': readAs('text/html'),
  'text/plain': readAs('text/plain'),
  'text/markdown': readAs('text/markdown'),
  email: readEmail,
  pdf: readPdf,
  feed: readFeed,
  listing: readListing,
  ndjson: (stored) => readNdjson({ ...stored, stream: only(stored.bytes) }),
  warc: (stored) => readWarc({ ...stored, stream: only(stored.bytes) }),
  wacz: async function* ({ id }) {
    yield unread(id, 'unreadable', 'a WACZ is read from a file only')
  },
}

/** The documents in bytes of a known format; gzip is taken off first. */
export async function* readStored(stored: Stored, format: Format): AsyncGenerator<Found> {
  const unpacked = format === 'warc' ? stored : unpack(stored.bytes)
  if ('code' in unpacked) yield unread(stored.id, unpacked.code, unpacked.reason)
  else yield* READERS[format]({ ...stored, bytes: unpacked.bytes })
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
