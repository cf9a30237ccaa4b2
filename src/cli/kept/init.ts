import { withKeeper } from '../../desk/keeper.ts'
import { storeLocation } from '../../desk/store-location.ts'
import type { Streams } from '../options.ts'
import type { StoreOptions } from './kept-options.ts'

/** `dateline init`: makes a store; one that is there already is brought up to date and left as it is. */
export async function init(options: StoreOptions, { stdout }: Streams): Promise<number> {
  await withKeeper(storeLocation(options.store), { create: true }, async ({ store }) => {
    stdout.write(`${store.location}\n`)
  })
  return 0
}
