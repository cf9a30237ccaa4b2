import { withReader } from '../../desk/keeper.ts'
import { keptRecords, storyNamed } from '../../desk/kept-records.ts'
import { storeLocation } from '../../desk/store-location.ts'
import { originalsOf } from '../../store/articles/originals.ts'
import { storiesInOrder } from '../../store/stories/records.ts'
import type { Streams } from '../options.ts'
import { printRecords } from '../print-records.ts'
import { checkPlace, openBundleOutput } from '../story-files.ts'
import type { ExportOptions } from './kept-options.ts'

/** `dateline show` and `dateline export`: the records of the stories named, or of all, in any format that stories are written in. */
export async function exportKept(names: readonly string[], options: ExportOptions, streams: Streams): Promise<number> {
  checkPlace(options, streams)
  await withReader(storeLocation(options.store), async ({ store }) => {
    const named: number[] = []
    for (const name of names) named.push(await storyNamed(store, name))
    const stories = names.length > 0 ? [...new Set(named)] : await storiesInOrder(store)
    const bundle = options.format === 'bundle' ? await openBundleOutput(options, streams) : null
    if (bundle) for await (const original of originalsOf(store, stories)) await bundle.keep(original)
    await printRecords(keptRecords(store, stories), [], options, streams, bundle)
  })
  return 0
}
