import type { Record } from '../../record/record.ts'
import { loadReports } from '../../store/articles/articles.ts'
import { articleNamed } from '../../store/forget.ts'
import type { Connection, Engine, Store } from '../../store/store.ts'
import { markStale } from '../../store/stories/assign-stories.ts'
import { type KeptVerdict, keepDecision, listDecisions, undoDecision } from '../../store/stories/decisions.ts'
import { loadRecord } from '../../store/stories/records.ts'
import { regroupStories, storiesHolding } from '../../store/stories/story-of-articles.ts'
import type { Keeper } from '../keeper.ts'
import { StoryNameError, storyNamed } from '../kept-records.ts'
import { tellKept } from '../telling/tell-kept.ts'
import { DecisionError, type Order } from './decision-order.ts'
import { verdictOf, type WordedVerdict, wordArticle } from './verdict-of.ts'

/** A decision that was kept. */
export interface Decided {
  readonly id: number
  /** What was decided, in words. */
  readonly words: string
  /** Whether it found what it is about. One that did not is kept all the same, for reports to come. */
  readonly holds: boolean
}

/** Keeps what a reader wants put right, and tells again what it changes. Throws a DecisionError or a StoryNameError. */
export async function decide(keeper: Keeper, order: Order): Promise<Decided> {
  const { store, now } = keeper
  const { reason, reader } = order
  const story = await storyToDecide(store, order.story)
  const { what, words } = await verdictOn(store, story, order)
  const articles = articlesOf(story)
  const id = await store.transact(async (db) => {
    await retell(db, store.engine, what, articles)
    return keepDecision(db, { what, words, story: story.handle, articles, reason, reader, at: now() })
  })
  await tellKept(keeper, { progress: () => {} })
  return { id, words, holds: 'grouping' in what || (await isApplied(store, id, articles)) }
}

/** Takes a decision back and tells again what it had changed; false where it does not stand. */
export async function undo(keeper: Keeper, id: number): Promise<boolean> {
  const { store, now } = keeper
  const undone = await store.transact(async (db) => {
    const decision = (await listDecisions(db)).find((one) => one.id === id)
    if (!decision || !(await undoDecision(db, id, now()))) return false
    await retell(db, store.engine, decision.what, decision.articles)
    return true
  })
  if (undone) await tellKept(keeper, { progress: () => {} })
  return undone
}

/** A kept story that a decision is made on. */
interface DecidedStory {
  readonly story: number
  readonly handle: string
  readonly record: Record
}

async function storyToDecide(store: Store, name: string): Promise<DecidedStory> {
  const kept = await loadRecord(store, await storyNamed(store, name))
  if (!kept) throw new StoryNameError('the story has no record yet; `dateline worker --once` makes it')
  return { story: kept.story, handle: kept.handle, record: JSON.parse(kept.json) as Record }
}

/** Ids of a story's articles, as decisions point at it. */
function articlesOf({ record }: DecidedStory): string[] {
  return record.articles.map(({ id }) => id).sort()
}

async function verdictOn(store: Store, story: DecidedStory, { what, reason }: Order): Promise<WordedVerdict> {
  if (what.kind === 'merge') return merge(store, story, what.others, reason)
  if (what.kind === 'pin') return pin(store, story, what.article, reason)
  return verdictOf(what, story.record, reason)
}

async function merge(
  store: Store,
  story: DecidedStory,
  names: readonly string[],
  reason: string | null,
): Promise<WordedVerdict> {
  const stories = new Map([[story.story, story]])
  for (const name of names) {
    const other = await storyToDecide(store, name)
    stories.set(other.story, other)
  }
  if (stories.size < 2) throw new DecisionError('two stories are wanted at least')
  const all = [...stories.values()]
  return {
    what: { grouping: { kind: 'together', articles: all.flatMap(articlesOf), reason } },
    words: `${all.map(({ record }) => `“${record.title}”`).join(' and ')} are one story`,
  }
}

async function pin(store: Store, story: DecidedStory, id: string, reason: string | null): Promise<WordedVerdict> {
  const [kept] = await loadReports(store.db, await articleNamed(store, id))
  if (!kept) throw new DecisionError(`no report “${id}” is kept`)
  const { article } = kept.report
  const to = articlesOf(story).filter((other) => other !== article.id)
  if (to.length === 0) throw new DecisionError('the story has no other report')
  return {
    what: { grouping: { kind: 'pin', articles: [article.id], to, reason } },
    words: `${wordArticle(article)} belongs to “${story.record.title}”`,
  }
}

/** Whether the record of the story that a decision holds in says that it found what it is about. */
async function isApplied(store: Store, id: number, articles: readonly string[]): Promise<boolean> {
  const [story] = await storiesHolding(store.db, articles)
  const kept = story === undefined ? null : await loadRecord(store, story)
  const { decisions } = kept ? (JSON.parse(kept.json) as Record) : { decisions: [] }
  return decisions.some((decision) => decision.id === String(id) && decision.applied)
}

async function retell(db: Connection, engine: Engine, what: KeptVerdict, articles: readonly string[]): Promise<void> {
  if ('verdict' in what) await markStale(db, (await storiesHolding(db, articles)).slice(0, 1))
  else await regroupStories(db, engine, await storiesHolding(db, [...articles, ...articlesNamed(what.grouping)]))
}

function articlesNamed(decision: Extract<KeptVerdict, { grouping: unknown }>['grouping']): readonly string[] {
  if (decision.kind === 'together') return decision.articles
  return [...decision.articles, ...(decision.kind === 'pin' ? decision.to : decision.from)]
}
