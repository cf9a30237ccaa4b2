import type { Store } from '../store/store.ts'
import { findStories, loadRecord, storiesInOrder } from '../store/stories/records.ts'
import { ofJson, type WrittenRecord } from './telling/written-record.ts'

/** A name given on the command line leads to no kept story, or to several. */
export class StoryNameError extends Error {
  override readonly name = 'StoryNameError'
}

/** The one story whose handle, record id or former id is a name or begins with it. Throws a StoryNameError otherwise. */
export async function storyNamed(store: Store, name: string): Promise<number> {
  const found = name === '' ? [] : await findStories(store, name)
  if (found.length === 1) return found[0]!.story
  if (found.length === 0) throw new StoryNameError(`no kept story is “${name}”; \`dateline stories\` lists them`)
  const handles = found.slice(0, 5).map(({ handle }) => handle)
  throw new StoryNameError(`“${name}” may be ${handles.join(', ')}${found.length > 5 ? ' …' : ''}; give more letters`)
}

/** The records of the stories named, or of all in the order of `dateline story`, loaded one at a time. */
export async function* keptRecords(store: Store, stories?: readonly number[]): AsyncGenerator<WrittenRecord> {
  for (const story of stories ?? (await storiesInOrder(store))) {
    const kept = await loadRecord(store, story)
    if (kept) yield ofJson(kept.json)
    else if (stories) throw new StoryNameError('the story has no record yet; `dateline worker --once` makes it')
  }
}
