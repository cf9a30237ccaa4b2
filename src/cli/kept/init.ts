import { withKeeper } from '../../desk/keeper.ts'
import { storeLocation } from '../../desk/store-location.ts'
import type { Streams } from '../options.ts'
import type { StoreOptions } from './kept-options.ts'
import { print } from './print.ts'

/** `dateline init`: makes a store; one that is there already is brought up to date and left as it is. */
export async function init(options: StoreOptions, streams: Streams): Promise<number> {
  await withKeeper(storeLocation(options.store), { create: true }, async ({ store }) => {
    print(options, streams, { store: store.location }, [store.location])
  })
  return 0
}
