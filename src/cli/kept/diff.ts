import { type Keeper, withKeeper, withReader } from '../../desk/keeper.ts'
import { storyNamed } from '../../desk/kept-records.ts'
import { findNews, markNewsSeen, type StoryNews } from '../../desk/news.ts'
import { readerName } from '../../desk/reader-name.ts'
import { storeLocation } from '../../desk/store-location.ts'
import { renderChangesAtom } from '../../record/changes/atom.ts'
import { CHANGES_SCHEMA_ID } from '../../record/changes/changes.ts'
import { renderChangesMarkdown, renderChangesPage, renderChangesTerminal } from '../../record/changes/render-changes.ts'
import type { Streams } from '../options.ts'
import { openOutput, terminalOf } from '../output.ts'
import type { DiffOptions } from './kept-options.ts'

/**
 * `dateline diff`: what is new in stories for a reader. What was shown is noted as seen once it is written, unless `--keep-unseen` says
 * otherwise or it was asked for since a day: then the reader has looked back, not caught up.
 */
export async function diff(names: readonly string[], options: DiffOptions, streams: Streams): Promise<number> {
  const { since } = options
  const marks = !options.keepUnseen && (since === 'last' || options.markSeen === true)
  const reader = readerName(options.reader)
  const work = async (keeper: Keeper) => {
    const stories: number[] = []
    for (const name of names) stories.push(await storyNamed(keeper.store, name))
    const news: StoryNews[] = []
    const asked = { stories: [...new Set(stories)], reader, since }
    for await (const one of findNews(keeper.store, asked)) news.push(one)
    const output = await openOutput(options, streams)
    await output.write(render(news, options, streams))
    await output.close()
    if (marks) await markNewsSeen(keeper, reader, news)
  }
  const location = storeLocation(options.store)
  await (marks ? withKeeper(location, { create: false }, work) : withReader(location, work))
  return 0
}

function render(news: readonly StoryNews[], options: DiffOptions, streams: Streams): string {
  switch (options.format) {
    case 'json': {
      const since = options.since === 'last' ? null : options.since
      const stories = news.map(({ changes }) => changes)
      return `${JSON.stringify({ schema: CHANGES_SCHEMA_ID, since, stories }, null, 2)}\n`
    }
    case 'atom':
      return renderChangesAtom(news)
    case 'html':
      return renderChangesPage(news)
    case 'md':
    case 'markdown':
      return renderChangesMarkdown(news)
    case 'text':
      return renderChangesTerminal(news, terminalOf(options, streams))
  }
}
