import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { ProblemError } from './problem.ts'

/** Bytes of answers that wait for a client that sends all before it reads; beyond them its sending waits too. */
const ANSWERS_AHEAD = 16 * 2 ** 20
/** The largest body taken in, in bytes; it is streamed, and never in memory as a whole. */
const MOST_BYTES = 4 * 2 ** 30

export const NDJSON = 'application/x-ndjson'

/** The body of a request as it comes, gzip taken off. Throws a ProblemError where it is too large, or no gzip though it is said to be. */
export function bodyOf(request: Request): Readable {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) throw tooMuch()
  if (!request.body) return Readable.from([])
  let body: ReadableStream<Uint8Array> = request.body
  const isPacked = /\bgzip\b/i.test(request.headers.get('content-encoding') ?? '')
  if (isPacked) {
    body = body.pipeThrough(new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>)
  }
  const chunks = Readable.fromWeb(body as NodeStream)
  return Readable.from(counted(isPacked ? unpacked(chunks) : chunks), { objectMode: false })
}

async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    if (!/^Z_/.test((error as { code?: string }).code ?? '')) throw error
    throw new ProblemError(400, 'the body is not gzip, though Content-Encoding says so, or it ends too early')
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > MOST_BYTES) throw tooMuch()
    yield chunk
  }
}

const tooMuch = () => new ProblemError(413, `the body is larger than ${MOST_BYTES / 2 ** 30} GiB; send it in parts`)

/** Answers one JSON line a value, as they are made: no faster than the client takes them. */
export function answerLines(values: AsyncGenerator<object>): Response {
  const encoder = new TextEncoder()
  const lines = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await values.next()
        if (next.done) controller.close()
        else controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`))
      },
      async cancel() {
        await values.return(undefined)
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: ANSWERS_AHEAD }),
  )
  return new Response(lines, { headers: { 'content-type': NDJSON, 'x-content-type-options': 'nosniff' } })
}
