import { chunks } from '../chunks.ts'
import { comeBetweenGrouping } from '../grouping/lock-grouping.ts'
import type { Connection, Engine } from '../store.ts'

/** The stories that hold some of the articles given (ids in records), the one that holds most first; among equals the older. */
export async function storiesHolding(db: Connection, articles: readonly string[]): Promise<number[]> {
  const held = new Map<number, number>()
  for (const names of chunks(articles)) {
    const rows = await db
      .selectFrom('membership')
      .innerJoin('article', 'article.id', 'membership.article')
      .select(['story'])
      .where('article.name', 'in', names)
      .execute()
    for (const { story } of rows) held.set(story, (held.get(story) ?? 0) + 1)
  }
  return [...held].sort(([a, m], [b, n]) => n - m || a - b).map(([story]) => story)
}

/** Has grouping look at all articles again, as after a decision on which are one story. */
export async function regroupStories(db: Connection, engine: Engine, stories: readonly number[]): Promise<void> {
  await comeBetweenGrouping(db, engine)
  for (const some of chunks(stories)) {
    await db
      .updateTable('article')
      .set({ ungrouped: 1 })
      .where('id', 'in', (eb) => eb.selectFrom('membership').select('membership.article').where('story', 'in', some))
      .execute()
  }
}
