import { type Added, addInputs } from '../../desk/add-inputs.ts'
import { withKeeper } from '../../desk/keeper.ts'
import { storeLocation } from '../../desk/store-location.ts'
import { count } from '../../record/wording.ts'
import type { Streams } from '../options.ts'
import { printUnread } from '../output.ts'
import type { AddOptions } from './kept-options.ts'
import { print, progressLine } from './print.ts'
import { storyLine } from './stories.ts'

const DOING = { keeping: 'keeping', reading: 'reading', telling: 'telling stories' } as const

/** `dateline add`: keeps the inputs, reads them, and brings their stories up to date. The store is made where there is none. */
export async function add(inputs: readonly string[], options: AddOptions, streams: Streams): Promise<number> {
  const progress = progressLine(streams)
  const { published, allowHost, jobs, leave } = options
  const added = await withKeeper(storeLocation(options.store), { create: true }, (keeper) =>
    addInputs(keeper, inputs, {
      published,
      allowHost,
      jobs,
      leave,
      stdin: streams.stdin,
      progress: (step, done) => progress.show(`${DOING[step]} … ${done}`),
    }),
  ).finally(() => progress.done())
  print(options, streams, added, linesOf(added))
  printUnread(added.unread, streams)
  return added.unread.length > 0 ? 1 : 0
}

/** Stories named after an `add`, at most. */
const NAMED = 20

function linesOf({ kept, versions, waiting, stories }: Added): string[] {
  const parts = [
    `${kept.new} new`,
    ...(kept.again > 0 ? [`${kept.again} again, with other bytes`] : []),
    ...(kept.same > 0 ? [`${kept.same} as before`] : []),
  ]
  return [
    `kept ${count(kept.new + kept.again + kept.same, 'report')}: ${parts.join(', ')}; ${count(versions, 'version')} read`,
    ...(waiting > 0 ? [`${count(waiting, 'report')} still to be read`] : []),
    ...(stories.length > 0 ? [`${count(stories.length, 'story', 'stories')} told:`] : []),
    ...[...stories].reverse().slice(0, NAMED).map(storyLine),
    ...(stories.length > NAMED ? ['  … `dateline stories` lists all'] : []),
  ]
}
