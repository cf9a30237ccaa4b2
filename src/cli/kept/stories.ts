import { withReader } from '../../desk/keeper.ts'
import { countNews } from '../../desk/news.ts'
import { readerName } from '../../desk/reader-name.ts'
import { storeLocation } from '../../desk/store-location.ts'
import { printable } from '../../record/terminal/printable.ts'
import { count } from '../../record/wording.ts'
import { listStories, type StoryLine } from '../../store/stories/records.ts'
import type { Streams } from '../options.ts'
import type { StoriesOptions } from './kept-options.ts'
import { print } from './print.ts'

/** `dateline stories`: the kept stories, those with the newest reports first. */
export async function stories(options: StoriesOptions, streams: Streams): Promise<number> {
  const kept = await withReader(storeLocation(options.store), async ({ store }) => {
    const news = await countNews(store, readerName(options.reader))
    return (await listStories(store)).map((line) => ({ ...line, new: news.get(line.handle) ?? null }))
  })
  print(
    options,
    streams,
    kept,
    kept.length > 0
      ? kept.map((line) => storyLine(line) + newness(line.new))
      : ['no story is kept yet; `dateline add` adds reports'],
  )
  return 0
}

/** How much is new to the reader; null is a story that they have never looked at with `dateline diff`. */
function newness(changes: number | null): string {
  return changes === null ? '  not seen yet' : changes > 0 ? `  ${changes} new` : ''
}

/** A story in one line: handle, days, size, title. */
export function storyLine({ handle, title, span, articles, origins, stale }: StoryLine): string {
  const days = span ? (span.from === span.to ? span.from : `${span.from} – ${span.to}`) : 'undated'
  const size = `${count(articles, 'report')} from ${count(origins, 'origin')}`
  return `${handle}  ${days}  ${printable(title)} (${size}${stale ? '; being told anew' : ''})`
}
