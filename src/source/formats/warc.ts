import { WARCParser, type WARCRecord } from 'warcio'
import type { Source } from '../../article/source.ts'
import type { Found } from '../found.ts'
import { MAX_BYTES, tooLarge, unread } from '../stored.ts'
import type { Archive } from './archive.ts'

/**
 * The pages and texts of a WARC file (ISO 28500), gzipped or not, one record at a time in flat memory. What was retrieved is as old as
 * its record says. Answers that are no page or text, or no success, are passed over; a file that breaks off is named.
 */
export async function* readWarc({ id, path, stream }: Archive): AsyncGenerator<Found> {
  let pages = 0
  let records = 0
  try {
    for await (const record of new WARCParser(stream)) {
      records++
      const found = isDocument(record) ? await readRecord(record, id, path) : null
      if (record.consumed !== 'content') await skipRest(record)
      if (found) {
        pages++
        yield found
      }
      if (missingBytes(record) > 0) {
        yield unread(
          id,
          'malformed',
          `the archive breaks off in its record ${records}: ${missingBytes(record)} bytes are missing`,
        )
        return
      }
    }
    if (records === 0) yield unread(id, 'malformed', 'the archive holds no record')
    else if (pages === 0) yield unread(id, 'empty', 'the archive holds no page or text')
  } catch (error) {
    yield unread(id, 'malformed', `the archive can't be read after its record ${records}: ${(error as Error).message}`)
  }
}

/** Passes over what is left of a record. The library's own skipping never ends where the file breaks off. */
async function skipRest(record: WARCRecord): Promise<void> {
  for await (const _chunk of record._reader as unknown as AsyncIterable<Uint8Array>);
}

/** Bytes that a record announces and the file does not hold. */
function missingBytes(record: WARCRecord): number {
  // The library keeps count of what is left of a record, and ends in silence where the file does.
  const { limit } = record._reader as { readonly limit?: number }
  return limit ?? 0
}

const READ_TYPES = /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain)/i

function isDocument(record: WARCRecord): boolean {
  if (!record.warcTargetURI || !/^https?:/i.test(record.warcTargetURI)) return false
  if (record.warcType === 'response') {
    return Number(record.httpHeaders?.statusCode) === 200 && READ_TYPES.test(typeOf(record))
  }
  return (record.warcType === 'resource' || record.warcType === 'conversion') && READ_TYPES.test(typeOf(record))
}

function typeOf(record: WARCRecord): string {
  return (record.httpHeaders ? record.httpHeaders.headers.get('content-type') : record.warcContentType) ?? ''
}

async function readRecord(record: WARCRecord, archive: string, path: string | null): Promise<Found | null> {
  const url = record.warcTargetURI!
  const type = typeOf(record)
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of record) {
      length += chunk.length
      // What is too large is still read to its end, so that the next record is found.
      if (length <= MAX_BYTES) chunks.push(chunk)
      else chunks.length = 0
    }
  } catch (error) {
    return unread(url, 'malformed', `its record in ${archive} can't be unpacked: ${(error as Error).message}`)
  }
  if (length === 0) return null
  if (length > MAX_BYTES) return tooLarge(url, length)
  const mediaType = /html/i.test(type) ? 'text/html' : 'text/plain'
  return {
    source: {
      id: url,
      bytes: Buffer.concat(chunks),
      mediaType,
      form: mediaType === 'text/html' ? 'page' : 'raw',
      path,
      url,
      retrieved: record.warcDate ?? null,
      charset: /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? null,
      given: {},
    } satisfies Source,
  }
}
