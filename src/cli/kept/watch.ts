import { withKeeper, withReader } from '../../desk/keeper.ts'
import { storeLocation } from '../../desk/store-location.ts'
import { unwatch, watched, watchedAsOpml, watchInputs, watchLog } from '../../desk/watch/watched.ts'
import { count } from '../../record/wording.ts'
import type { Streams } from '../options.ts'
import { openOutput } from '../output.ts'
import type { StoreOptions, WatchAddOptions, WatchExportOptions, WatchLogOptions } from './kept-options.ts'
import { minute, print } from './print.ts'

/** `dateline watch add`: the store is made where there is none. */
export async function watchAdd(inputs: readonly string[], options: WatchAddOptions, streams: Streams): Promise<number> {
  const added = await withKeeper(storeLocation(options.store), { create: true }, (keeper) =>
    watchInputs(keeper, inputs, options),
  )
  const lines = added.map(({ address, title }) => `  ${address}${title ? `  (${title})` : ''}`)
  const more =
    added.length === 0
      ? 'all of it was followed already'
      : `${count(added.length, 'address', 'addresses')} more to follow:`
  print(options, streams, added, [more, ...lines, '`dateline watch run` looks at them'])
  return 0
}

/** `dateline watch list`. */
export async function watchList(options: StoreOptions, streams: Streams): Promise<number> {
  const all = await withReader(storeLocation(options.store), watched)
  const lines = all.flatMap(({ address, kind, title, looked, result, failures, next, interval }) => [
    `${address}${title ? `  (${title})` : ''}`,
    looked === null
      ? '  not looked at yet'
      : `  ${kind ?? 'unknown'}, looked at ${minute(looked)}: ${result}${failures > 1 ? ` (${failures} times in a row)` : ''}`,
    `  next look ${minute(next)}, every ${every(interval)} at present`,
  ])
  print(options, streams, all, all.length > 0 ? lines : ['nothing is followed; `dateline watch add` follows something'])
  return 0
}

/** `dateline watch remove`. */
export async function watchRemove(names: readonly string[], options: StoreOptions, streams: Streams): Promise<number> {
  const missing = await withKeeper(storeLocation(options.store), { create: false }, (keeper) => unwatch(keeper, names))
  const removed = names.filter((name) => !missing.includes(name))
  print(options, streams, { removed, missing }, [
    ...removed.map((name) => `${name} is followed no more`),
    ...missing.map((name) => `${name} was not followed`),
  ])
  return missing.length > 0 ? 1 : 0
}

/** `dateline watch log`. */
export async function printWatchLog(
  name: string | undefined,
  options: WatchLogOptions,
  streams: Streams,
): Promise<number> {
  const { failed = false, limit: most } = options
  const log = await withReader(storeLocation(options.store), (keeper) => watchLog(keeper, { of: name, failed, most }))
  const lines = log.map(({ at, address, about, words }) => `${minute(at)}  ${about.padEnd(6)}  ${address}: ${words}`)
  print(options, streams, log, lines.length > 0 ? lines : ['the log is empty'])
  return 0
}

/** `dateline watch export`. */
export async function watchExport(options: WatchExportOptions, streams: Streams): Promise<number> {
  const opml = await withReader(storeLocation(options.store), watchedAsOpml)
  const output = await openOutput(options, streams)
  await output.write(opml.endsWith('\n') ? opml : `${opml}\n`)
  await output.close()
  return 0
}

function every(ms: number): string {
  if (ms < 60_000) return `${Math.round(ms / 1000)} s`
  const minutes = Math.round(ms / 60_000)
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`
}
