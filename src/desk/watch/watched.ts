import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Listed, readOpml, writeOpml } from '../../source/formats/listing.ts'
import { type LogLine, readLog } from '../../store/watch/watch-log.ts'
import { addWatches, listWatches, type NewWatch, removeWatch, type WatchLine } from '../../store/watch/watches.ts'
import type { Keeper } from '../keeper.ts'
import { FIRST_PACE_MS } from './pace.ts'

/** What was given cannot be followed; the message says why. */
export class WatchError extends Error {
  override readonly name = 'WatchError'
}

/**
 * Follows addresses, folders, and the feeds of OPML files from now on. Returns what was not followed before. Throws WatchError.
 * @param options `page`: the addresses are pages that are meant themselves, whatever feeds they name
 */
export async function watchInputs(
  keeper: Keeper,
  inputs: readonly string[],
  { page = false }: { readonly page?: boolean | undefined } = {},
): Promise<readonly NewWatch[]> {
  const watches: NewWatch[] = []
  for (const input of inputs) watches.push(...(await watchesOf(input, page)))
  return addWatches(keeper.store, watches, { now: Date.parse(keeper.now()), interval: FIRST_PACE_MS })
}

async function watchesOf(input: string, isPage: boolean): Promise<NewWatch[]> {
  if (/^https?:\/\//i.test(input)) return [{ address: addressOf(input), kind: isPage ? 'page' : null, title: null }]
  const path = resolve(input)
  const facts = await stat(path).catch(() => null)
  if (!facts) throw new WatchError(`${input}: no such file or folder, and no http(s) address`)
  if (facts.isDirectory()) return [{ address: path, kind: 'folder', title: null }]
  const listed = readList(await readFile(path))
  if (listed.length === 0)
    throw new WatchError(`${input} is no OPML list of feeds; folders and addresses can be followed, single files not`)
  return listed.map((one) => ({ ...one, address: addressOf(one.address) }))
}

function readList(bytes: Uint8Array): Listed[] {
  try {
    return readOpml(bytes)
  } catch {
    return []
  }
}

/** An address in its one spelling, without the fragment. Throws WatchError. */
function addressOf(input: string): string {
  if (!URL.canParse(input)) throw new WatchError(`${input} is no address`)
  const url = new URL(input)
  url.hash = ''
  return url.href
}

/** What is followed, with the last result of each, its next look and its failures. */
export function watched({ store }: Pick<Keeper, 'store'>): Promise<readonly WatchLine[]> {
  return listWatches(store)
}

/** Follows something no more; what came of it stays. Returns what of the names was not followed. */
export async function unwatch({ store }: Pick<Keeper, 'store'>, names: readonly string[]): Promise<string[]> {
  const missing: string[] = []
  for (const name of names) {
    const spelled = /^https?:\/\//i.test(name) ? addressOf(name) : resolve(name)
    if (!(await removeWatch(store, spelled))) missing.push(name)
  }
  return missing
}

/** The newest lines of the log of what is followed, oldest first: of one address, or of all. */
export function watchLog(
  { store }: Pick<Keeper, 'store'>,
  { of, ...options }: { readonly of?: string | undefined; readonly failed?: boolean; readonly most: number },
): Promise<readonly LogLine[]> {
  const address = of === undefined ? undefined : /^https?:\/\//i.test(of) ? addressOf(of) : resolve(of)
  return readLog(store, { ...options, address })
}

/** The feeds and pages that are followed, as OPML; folders are no part of such a list. */
export async function watchedAsOpml({ store }: Pick<Keeper, 'store'>): Promise<string> {
  const listed = (await listWatches(store)).flatMap(({ address, kind, title }) =>
    kind === 'folder'
      ? []
      : [{ address, kind: kind === 'feed' || kind === null ? ('feed' as const) : ('page' as const), title }],
  )
  if (listed.length === 0) throw new WatchError('no feed or page is followed; `dateline watch add` follows one')
  return writeOpml('Followed by Dateline', listed)
}
