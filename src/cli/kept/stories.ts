import { withReader } from '../../desk/keeper.ts'
import { storeLocation } from '../../desk/store-location.ts'
import { printable } from '../../record/terminal/printable.ts'
import { count } from '../../record/wording.ts'
import { listStories, type StoryLine } from '../../store/records.ts'
import type { Streams } from '../options.ts'
import type { StoreOptions } from './kept-options.ts'
import { print } from './print.ts'

/** `dateline stories`: the kept stories, those with the newest reports first. */
export async function stories(options: StoreOptions, streams: Streams): Promise<number> {
  const kept = await withReader(storeLocation(options.store), ({ store }) => listStories(store))
  print(
    options,
    streams,
    kept,
    kept.length > 0 ? kept.map(storyLine) : ['no story is kept yet; `dateline add` adds reports'],
  )
  return 0
}

/** A story in one line: handle, days, size, title. */
export function storyLine({ handle, title, span, articles, origins, stale }: StoryLine): string {
  const days = span ? (span.from === span.to ? span.from : `${span.from} – ${span.to}`) : 'undated'
  const size = `${count(articles, 'report')} from ${count(origins, 'origin')}`
  return `${handle}  ${days}  ${printable(title)} (${size}${stale ? '; being told anew' : ''})`
}
