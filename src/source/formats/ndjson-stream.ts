import type { Found } from '../found.ts'
import { linesOf } from '../lines.ts'
import { sourcesOfLine } from '../ndjson.ts'
import { MAX_BYTES, tooLarge } from '../stored.ts'
import type { Archive } from './archive.ts'

/** The documents of an NDJSON stream, a line at a time in flat memory. */
export async function* readNdjson({ id, stream }: Archive): AsyncGenerator<Found> {
  let number = 0
  for await (const line of linesOf(stream, MAX_BYTES)) {
    number++
    if ('tooLong' in line) yield tooLarge(`${id}:${number}`, null)
    else yield* sourcesOfLine(line.text, id, number)
  }
}
