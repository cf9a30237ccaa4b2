import type { Verdict } from '../../story/decisions/decision.ts'
import type { GroupingDecision } from '../../story/grouping/grouping-decision.ts'
import type { Connection } from '../store.ts'

/** What a reader decided: which reports are one story, or something within a story. */
export type KeptVerdict = { readonly grouping: GroupingDecision } | { readonly verdict: Verdict }

/** A decision as it is kept. Undone ones stay, and have no effect. */
export interface StoredDecision {
  readonly id: number
  readonly what: KeptVerdict
  /** The handle of the story it was made on. */
  readonly story: string
  /** Ids of the articles that the story had then. */
  readonly articles: readonly string[]
  /** What was decided, in words. */
  readonly words: string
  readonly reason: string | null
  readonly reader: string
  readonly at: string
  readonly undone: string | null
}

/** Keeps a decision; returns its number. */
export async function keepDecision(db: Connection, decision: Omit<StoredDecision, 'id' | 'undone'>): Promise<number> {
  const { what, story, articles, words, reason, reader, at } = decision
  const { id } = await db
    .insertInto('decision')
    .values({
      kind: 'grouping' in what ? what.grouping.kind : what.verdict.kind,
      verdict: JSON.stringify(what),
      story,
      articles: JSON.stringify(articles),
      words,
      reason,
      reader,
      made_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** All decisions, the oldest first. */
export async function listDecisions(db: Connection): Promise<StoredDecision[]> {
  const rows = await db.selectFrom('decision').selectAll().orderBy('id').execute()
  return rows.map(({ id, verdict, story, articles, words, reason, reader, made_at, undone_at }) => ({
    id,
    what: JSON.parse(verdict),
    story,
    articles: JSON.parse(articles),
    words,
    reason,
    reader,
    at: made_at,
    undone: undone_at,
  }))
}

/** Takes a decision back; false where there is none of that number, or it was undone before. */
export async function undoDecision(db: Connection, id: number, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('decision')
    .set({ undone_at: at })
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
