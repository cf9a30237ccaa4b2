import type { MediaType } from '../../article/source.ts'
import type { Found } from '../found.ts'
import type { Stored } from '../stored.ts'

/** A single page or text as it is: its bytes are the document. */
export function readAs(mediaType: MediaType): (stored: Stored) => AsyncGenerator<Found> {
  const form = mediaType === 'text/html' ? 'page' : 'raw'
  return async function* readPage(stored: Stored) {
    yield { source: { ...stored, mediaType, form, given: {} } }
  }
}
