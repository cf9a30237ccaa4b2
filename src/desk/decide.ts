import type { Record } from '../record/record.ts'
import { markStale } from '../store/assign-stories.ts'
import { type KeptVerdict, keepDecision, listDecisions, undoDecision } from '../store/decisions.ts'
import { loadRecord } from '../store/records.ts'
import type { Connection, Store } from '../store/store.ts'
import { regroupStories, storiesHolding } from '../store/story-of-articles.ts'
import type { Keeper } from './keeper.ts'
import { StoryNameError, storyNamed } from './kept-records.ts'
import { tellKept } from './tell-kept.ts'

/** A kept story that a decision is made on. */
export interface DecidedStory {
  readonly story: number
  readonly handle: string
  readonly record: Record
}

/** The story of a name with its record. Throws a StoryNameError. */
export async function storyToDecide(store: Store, name: string): Promise<DecidedStory> {
  const kept = await loadRecord(store, await storyNamed(store, name))
  if (!kept) throw new StoryNameError('the story has no record yet; `dateline worker --once` makes it')
  return { story: kept.story, handle: kept.handle, record: JSON.parse(kept.json) as Record }
}

/** Ids of a story's articles, as decisions point at it. */
export function articlesOf({ record }: DecidedStory): string[] {
  return record.articles.map(({ id }) => id).sort()
}

export interface DecisionMade {
  readonly what: KeptVerdict
  readonly story: DecidedStory
  /** What was decided, in words. */
  readonly words: string
  readonly reason: string | null
  readonly reader: string
}

/** Keeps a decision and tells again what it changes; returns its number. */
export async function decide(keeper: Keeper, { story, ...made }: DecisionMade): Promise<number> {
  const { store, now } = keeper
  const id = await store.transact(async (db) => {
    const decision = { ...made, story: story.handle, articles: articlesOf(story), at: now() }
    await retell(db, decision.what, decision.articles)
    return keepDecision(db, decision)
  })
  await tellKept(keeper, { progress: () => {} })
  return id
}

/** Takes a decision back and tells again what it had changed; false where it does not stand. */
export async function undo(keeper: Keeper, id: number): Promise<boolean> {
  const { store, now } = keeper
  const undone = await store.transact(async (db) => {
    const decision = (await listDecisions(db)).find((one) => one.id === id)
    if (!decision || !(await undoDecision(db, id, now()))) return false
    await retell(db, decision.what, decision.articles)
    return true
  })
  if (undone) await tellKept(keeper, { progress: () => {} })
  return undone
}

async function retell(db: Connection, what: KeptVerdict, articles: readonly string[]): Promise<void> {
  if ('verdict' in what) await markStale(db, (await storiesHolding(db, articles)).slice(0, 1))
  else await regroupStories(db, await storiesHolding(db, [...articles, ...articlesNamed(what.grouping)]))
}

function articlesNamed(decision: Extract<KeptVerdict, { grouping: unknown }>['grouping']): readonly string[] {
  if (decision.kind === 'together') return decision.articles
  return [...decision.articles, ...(decision.kind === 'pin' ? decision.to : decision.from)]
}
