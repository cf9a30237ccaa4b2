import { withReader } from '../../desk/keeper.ts'
import { storeLocation } from '../../desk/store-location.ts'
import { count } from '../../record/wording.ts'
import { verifyStore } from '../../store/verify-store.ts'
import type { Streams } from '../options.ts'
import type { StoreOptions } from './kept-options.ts'
import { print, progressLine } from './print.ts'

/** `dateline verify`: whether everything kept is as it was stored, and what is not. */
export async function verify(options: StoreOptions, streams: Streams): Promise<number> {
  const progress = progressLine(streams)
  const sound = { original: 0, version: 0, record: 0 }
  let spans = 0
  const harmed: { what: string; reason: string }[] = []
  await withReader(storeLocation(options.store), async ({ store }) => {
    for await (const found of verifyStore(store)) {
      if ('harmed' in found) harmed.push({ what: found.harmed, reason: found.reason })
      else {
        sound[found.checked]++
        spans += found.spans ?? 0
        progress.show(`checking … ${sound.original + sound.version + sound.record}`)
      }
    }
  }).finally(() => progress.done())
  const { original: originals, version: versions, record: records } = sound
  const all = [
    count(originals, 'original'),
    count(versions, 'version'),
    `${count(records, 'record')} with ${count(spans, 'span')}`,
  ].join(', ')
  print(options, streams, { originals, versions, records, spans, harmed }, [
    ...harmed.map(({ what, reason }) => `harmed: ${what}: ${reason}`),
    harmed.length > 0 ? `sound: ${all}; harmed: ${harmed.length}` : `all sound: ${all}`,
  ])
  return harmed.length > 0 ? 1 : 0
}
