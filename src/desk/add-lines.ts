import { setTimeout as sleep } from 'node:timers/promises'
import type { Unread } from '../article/article.ts'
import type { Source } from '../article/source.ts'
import { linesOf } from '../source/lines.ts'
import { sourcesOfLine } from '../source/ndjson.ts'
import { MAX_BYTES, tooLarge } from '../source/stored.ts'
import { type Kept, keepArrivals } from '../store/articles/keep-arrivals.ts'
import { dropOldAnswers, keepRequested, type Requested } from '../store/articles/keep-requested.ts'
import { sha256 } from '../text/fingerprint.ts'
import type { Keeper } from './keeper.ts'
import { identityOf } from './take-in.ts'

/** Documents put away together: one transaction, one flush to the disk. */
const BATCH = 64
/** Bytes from which a batch is put away although it has fewer documents. */
const BATCH_BYTES = 16 * 2 ** 20
/** Where no further line comes for so long, in milliseconds, those that came are put away: who waits for an answer gets it. */
const IDLE_MS = 20
/** Letters of its hash by which a document without id and address is known. */
const HASH_LETTERS = 24

/** What became of one line. */
export type LineAnswer =
  | { readonly line: number; readonly id: string; readonly state: Kept['kind'] }
  | { readonly line: number; readonly id: string; readonly state: 'unread' | 'refused'; readonly reason: string }

type Line = { readonly line: number; readonly hash: string } & (
  | { readonly source: Source }
  | { readonly unread: Unread }
)

/**
 * Keeps the documents of NDJSON as they come, and answers each line once it is on the disk, in order. They wait to be read.
 * @param request a key under which the same lines may come again without a second effect; null where they may not
 */
export async function* addLines(
  { store, now }: Keeper,
  stream: AsyncIterable<Uint8Array>,
  request: string | null,
): AsyncGenerator<LineAnswer> {
  if (request !== null) await dropOldAnswers(store, now())
  for await (const batch of batchesOf(documentsOf(stream))) {
    const found = batch.flatMap((line) => ('source' in line ? [line] : []))
    const arrivals = found.map(({ line, hash, source }) => ({
      line,
      hash,
      arrival: { source, identity: identityOf(source) },
    }))
    const kept: readonly Requested[] =
      request === null
        ? await keepArrivals(
            store,
            arrivals.map(({ arrival }) => arrival),
            now(),
          )
        : await keepRequested(store, request, arrivals, now())
    let n = 0
    for (const line of batch) yield answerTo(line, 'source' in line ? kept[n++]! : null)
  }
}

function answerTo(line: Line, kept: Requested | null): LineAnswer {
  if ('unread' in line) {
    const { id, reason } = line.unread
    return { line: line.line, id, state: 'unread', reason }
  }
  if (kept === 'other') {
    const reason = 'under this Idempotency-Key another line was sent in this place'
    return { line: line.line, id: line.source.id, state: 'refused', reason }
  }
  return { line: line.line, id: kept!.name, state: kept!.kind }
}

/** The document of each line. One that has neither id nor address is known by its words. */
async function* documentsOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let line = 0
  for await (const one of linesOf(stream, MAX_BYTES)) {
    line++
    if ('tooLong' in one) {
      const found = tooLarge(`-:${line}`, null)
      if ('unread' in found) yield { line, hash: '', unread: found.unread }
      continue
    }
    for (const found of sourcesOfLine(one.text, '-', line)) {
      const hash = sha256(one.text)
      if ('unread' in found) yield { line, hash, unread: found.unread }
      else {
        const isNamed = found.source.id !== `-:${line}`
        const id = isNamed ? found.source.id : sha256(found.source.bytes).slice(0, HASH_LETTERS)
        yield { line, hash, source: { ...found.source, id } }
      }
    }
  }
}

/** Lines in batches: full ones while they come fast, what there is when they pause. */
async function* batchesOf(lines: AsyncGenerator<Line>): AsyncGenerator<Line[]> {
  let [batch, bytes]: [Line[], number] = [[], 0]
  const take = () => {
    const taken = batch
    ;[batch, bytes] = [[], 0]
    return taken
  }
  const next = () => {
    const coming = lines.next()
    coming.catch(() => {}) // it is awaited later, or nobody wants it any more
    return coming
  }
  try {
    for (let coming = next(); ; ) {
      const come = batch.length === 0 ? await coming : await Promise.race([coming, sleep(IDLE_MS, null)])
      if (come === null) yield take()
      else if (come.done) break
      else {
        batch.push(come.value)
        if ('source' in come.value) bytes += come.value.source.bytes.length
        coming = next()
        if (batch.length >= BATCH || bytes >= BATCH_BYTES) yield take()
      }
    }
    if (batch.length > 0) yield take()
  } finally {
    await lines.return(undefined)
  }
}
