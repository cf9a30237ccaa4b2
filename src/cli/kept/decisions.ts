import { withKeeper, withReader } from '../../desk/keeper.ts'
import { storeLocation } from '../../desk/store-location.ts'
import { printable } from '../../record/terminal/printable.ts'
import { listDecisions, type StoredDecision } from '../../store/stories/decisions.ts'
import type { Streams } from '../options.ts'
import type { StoreOptions } from './kept-options.ts'
import { minute, print } from './print.ts'

/** `dateline decisions`: what readers put right, the oldest first. */
export async function decisions(options: StoreOptions, streams: Streams): Promise<number> {
  const kept = await withReader(storeLocation(options.store), ({ store }) => listDecisions(store.db))
  print(options, streams, kept, kept.length > 0 ? kept.map(lineOf) : ['nothing has been decided'])
  return 0
}

/** `dateline undo`: takes a decision back. */
export async function undo(number: number, options: StoreOptions, streams: Streams): Promise<number> {
  // What makes records anew is long to load: listing decisions does without it.
  const { undo: undoDecision } = await import('../../desk/deciding/decide.ts')
  const undone = await withKeeper(storeLocation(options.store), { create: false }, (keeper) =>
    undoDecision(keeper, number),
  )
  print(options, streams, { id: number, undone }, undone ? [`decision ${number} is undone`] : [])
  if (!undone) streams.stderr.write(`dateline: no decision ${number} stands; \`dateline decisions\` lists them\n`)
  return undone ? 0 : 1
}

function lineOf({ id, words, story, reason, reader, at, undone }: StoredDecision): string {
  const facts = [`story ${story}`, reader, minute(at), ...(undone ? ['undone'] : [])].join(', ')
  return printable(`${id}  ${words}${reason ? `, because: ${reason}` : ''} (${facts})`)
}
