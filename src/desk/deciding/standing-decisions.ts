import type { Store } from '../../store/store.ts'
import { listDecisions, type StoredDecision } from '../../store/stories/decisions.ts'
import { storiesHolding } from '../../store/stories/story-of-articles.ts'
import type { Decision } from '../../story/decisions/decision.ts'
import type { GroupingDecision } from '../../story/grouping/grouping-decision.ts'

/** The decisions that stand, as grouping and telling take them. */
export interface Standing {
  readonly grouping: readonly GroupingDecision[]
  /** What holds in each story, by the story's id in the store. */
  readonly of: ReadonlyMap<number, readonly Decision[]>
}

/** All decisions that nobody took back; each holds in the story that has most of the articles it was made on. */
export async function standingDecisions({ db }: Pick<Store, 'db'>): Promise<Standing> {
  const standing = (await listDecisions(db)).filter(({ undone }) => undone === null)
  const grouping = standing.flatMap(({ what }) => ('grouping' in what ? [what.grouping] : []))
  const of = new Map<number, Decision[]>()
  for (const stored of standing) {
    if ('grouping' in stored.what) continue
    const [story] = await storiesHolding(db, stored.articles)
    if (story !== undefined) of.set(story, [...(of.get(story) ?? []), asDecision(stored, stored.what.verdict)])
  }
  return { grouping, of }
}

function asDecision(
  { id, articles, reason }: StoredDecision,
  verdict: Extract<StoredDecision['what'], { verdict: unknown }>['verdict'],
): Decision {
  return { id: String(id), story: articles, reason, ...verdict }
}
