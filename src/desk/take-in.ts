import { resolve } from 'node:path'
import type { Unread } from '../article/article.ts'
import type { Source } from '../article/source.ts'
import type { Known } from '../source/known.ts'
import { type Arrival, type Kept, keepArrivals } from '../store/articles/keep-arrivals.ts'
import { lastValidators } from '../store/articles/last-validators.ts'
import type { Keeper } from './keeper.ts'
import { findSources, type ReadOptions } from './reading/read-reports.ts'

/** Documents that are put away together: one transaction, one flush to the disk. */
const BATCH = 64
/** Bytes from which a batch is put away although it has fewer documents. */
const BATCH_BYTES = 16 * 2 ** 20

export interface TakenIn {
  readonly kept: Readonly<Record<Kept['kind'], number>>
  readonly unread: readonly Unread[]
}

/** Keeps everything that the inputs hold; nothing of it is read yet. What could not be had is named. */
export async function takeIn(
  keeper: Keeper,
  inputs: readonly string[],
  options: ReadOptions,
  progress: (taken: number) => void,
): Promise<TakenIn> {
  const kept = { new: 0, again: 0, same: 0 }
  const unread: Unread[] = []
  let batch: Arrival[] = []
  let bytes = 0
  const put = async () => {
    for (const { kind } of await keepArrivals(keeper.store, batch, keeper.now())) kept[kind]++
    batch = []
    bytes = 0
    progress(kept.new + kept.again + kept.same)
  }
  const known: Known = {
    validators: (address) => lastValidators(keeper.store.db, identityOfAddress(address)),
    unchanged: () => void kept.same++,
  }
  // Who gives another day to what was kept wants it read again, though it is the same.
  const asked = options.published === undefined ? { ...options, known } : options
  for await (const found of findSources(inputs, asked)) {
    if ('unread' in found) unread.push(found.unread)
    else {
      const { source } = found
      batch.push(arrivalOf(source))
      bytes += source.bytes.length
      if (batch.length >= BATCH || bytes >= BATCH_BYTES) await put()
    }
  }
  if (batch.length > 0) await put()
  return { kept, unread }
}

function identityOfAddress(address: string): string {
  return `address:${address.replace(/#.*$/, '')}`
}

/** A document as the store takes it in. One that was kept under the address that a redirect leads to is the same article. */
export function arrivalOf(source: Source): Arrival {
  const also = source.asked && source.url ? { also: identityOf({ ...source, asked: source.url }) } : {}
  return { source, identity: identityOf(source), ...also, headers: source.headers ?? null }
}

/**
 * What makes a document the article it is: the address it was asked for at without the fragment, else the file it stands in (with its id there, where the
 * file holds many), else its id.
 */
export function identityOf({ id, url, path, asked }: Pick<Source, 'id' | 'url' | 'path' | 'asked'>): string {
  const address = asked ?? url
  if (address) return identityOfAddress(address)
  if (!path) return `id:${id}`
  const file = resolve(path)
  // A file that is one document is named by its own path, whichever folder it was found through.
  return file.replaceAll('\\', '/').endsWith(`/${id}`) ? `file:${file}` : `file:${file}#${id}`
}
