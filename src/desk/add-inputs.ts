import type { Unread } from '../article/article.ts'
import { countWaiting } from '../store/reading/reading-queue.ts'
import { findStory, type StoryLine } from '../store/stories/records.ts'
import { type Keeper, releaseGone } from './keeper.ts'
import type { ReadOptions } from './reading/read-reports.ts'
import { readWaiting } from './reading/read-waiting.ts'
import { takeIn } from './take-in.ts'
import { tellKept } from './telling/tell-kept.ts'

export interface AddOptions extends ReadOptions {
  /** Leaves the reading to workers: what comes in is kept, and waits. */
  readonly leave?: boolean | undefined
  readonly signal?: AbortSignal | undefined
  /** Called with what is being done and how much of it is done. */
  progress(step: 'keeping' | 'reading' | 'telling', done: number): void
}

/** What an `add` did. */
export interface Added {
  /** Documents by what became of them: the first of an article, another state of one, or the same as before. */
  readonly kept: { readonly new: number; readonly again: number; readonly same: number }
  /** Documents read, whoever left them waiting, and the versions that came of them. */
  readonly read: number
  readonly versions: number
  readonly unread: readonly Unread[]
  /** Documents that still wait, where the reading was left to workers or was stopped. */
  readonly waiting: number
  /** The stories whose records were made, in the order in which they were told. */
  readonly stories: readonly StoryLine[]
}

/** Keeps what the inputs hold, reads it and all else that waits, and tells the stories it changes. Where it was stopped, the next one goes on. */
export async function addInputs(keeper: Keeper, inputs: readonly string[], options: AddOptions): Promise<Added> {
  await releaseGone(keeper)
  const taken = await takeIn(keeper, inputs, options, (done) => options.progress('keeping', done))
  const worked = options.leave ? null : await workThrough(keeper, options)
  return {
    kept: taken.kept,
    read: worked?.read ?? 0,
    versions: worked?.versions ?? 0,
    unread: [...taken.unread, ...(worked?.unread ?? [])],
    waiting: await countWaiting(keeper.store),
    stories: worked?.stories ?? [],
  }
}

/** Reads all that waits, and tells the stories it changes. */
export async function workThrough(
  keeper: Keeper,
  options: Pick<AddOptions, 'jobs' | 'signal' | 'progress'>,
): Promise<Pick<Added, 'read' | 'versions' | 'unread' | 'stories'>> {
  const unread: Unread[] = []
  let [read, versions] = [0, 0]
  await readWaiting(keeper, {
    ...options,
    progress(effect, { outcome }) {
      if (effect === 'version') versions++
      if (effect === 'unread' && 'unread' in outcome) unread.push(outcome.unread)
      options.progress('reading', ++read)
    },
  })
  const told = new Set<number>()
  await tellKept(keeper, {
    signal: options.signal,
    progress({ story }) {
      told.add(story)
      options.progress('telling', told.size)
    },
  })
  const stories: StoryLine[] = []
  for (const story of told) {
    const line = await findStory(keeper.store, story)
    if (line) stories.push(line)
  }
  return { read, versions, unread, stories }
}
