import { sql } from 'kysely'
import { chunks } from '../chunks.ts'
import type { Connection } from '../store.ts'
import { continueStories } from './continue-stories.ts'
import { dissolveStory, makeStory } from './story-handles.ts'

/** An article in a story: with which of its versions, and why. */
export interface Member {
  readonly article: number
  readonly version: number
  readonly because: string
}

/** Where an article is now. */
export interface Membership extends Member {
  readonly story: number
}

/** Which groups go on as which stories: worked out for all of them together. */
export interface StoryPlan {
  readonly groups: readonly (readonly Member[])[]
  readonly before: ReadonlyMap<number, Membership>
  /** The story of each group; undefined where it is a new one that was not made yet. */
  readonly stories: (number | undefined)[]
}

/**
 * Sets which articles are a story together. A group goes on as the kept story that holds most of its members, so that a story keeps its
 * handle while it grows. What changed is marked: the record of a story with other members, versions or reasons than before is stale.
 * @param groups each the whole of a story; articles that are in none of them stay where they are
 */
export async function assignStories(db: Connection, groups: readonly (readonly Member[])[]): Promise<void> {
  await assignGroups(db, await planStories(db, groups), 0, groups.length)
}

/** Works out which story each group goes on as; changes nothing. */
export async function planStories(db: Connection, groups: readonly (readonly Member[])[]): Promise<StoryPlan> {
  const articles = groups.flatMap((members) => members.map(({ article }) => article))
  const before = await loadMemberships(db, articles)
  return { groups, before, stories: continueStories(groups, before) }
}

/** Does what was planned for some of the groups, from one on and up to another. All of them are to be done, in their order. */
export async function assignGroups(db: Connection, plan: StoryPlan, from: number, to: number): Promise<void> {
  const { groups, before, stories } = plan
  const changed: Membership[] = []
  const touched = new Set<number>()
  for (let n = from; n < to; n++) {
    const story = stories[n] ?? (await makeStory(db, groups[n]!))
    stories[n] = story
    for (const member of groups[n]!) {
      const old = before.get(member.article)
      if (old?.story === story && old.version === member.version && old.because === member.because) continue
      touched.add(story)
      if (old) touched.add(old.story)
      changed.push({ ...member, story })
    }
  }
  await putMemberships(db, changed)
  await markGrouped(db, groups.slice(from, to).flat())
  await markStale(db, [...touched])
  for (const story of await emptyStories(db, [...touched])) {
    const members = [...before.values()].filter((member) => member.story === story).map(({ article }) => article)
    await dissolveStory(db, story, heirOf(story, plan), members)
  }
}

/** The story in which most of a story's former members are now. */
function heirOf(story: number, { groups, before, stories }: StoryPlan): number | null {
  const counts = groups.map((group) => group.filter(({ article }) => before.get(article)?.story === story).length)
  const most = counts.reduce((max, count) => Math.max(max, count), 0)
  return most === 0 ? null : (stories[counts.indexOf(most)] ?? null)
}

async function loadMemberships(db: Connection, articles: readonly number[]): Promise<Map<number, Membership>> {
  const found = new Map<number, Membership>()
  for (const ids of chunks(articles)) {
    const rows = await db.selectFrom('membership').selectAll().where('article', 'in', ids).execute()
    for (const row of rows) found.set(row.article, row)
  }
  return found
}

async function putMemberships(db: Connection, all: readonly Membership[]): Promise<void> {
  for (const some of chunks(all)) {
    await db
      .insertInto('membership')
      .values(some)
      .onConflict((conflict) =>
        conflict.column('article').doUpdateSet(({ ref }) => ({
          story: ref('excluded.story'),
          version: ref('excluded.version'),
          because: ref('excluded.because'),
        })),
      )
      .execute()
  }
}

/** An article of which a newer version came meanwhile stays ungrouped. */
async function markGrouped(db: Connection, members: readonly Member[]): Promise<void> {
  for (const some of chunks(members)) {
    await db
      .updateTable('article')
      .set({ ungrouped: 0 })
      .where('ungrouped', '=', 1)
      .where(
        'id',
        'in',
        some.map(({ article }) => article),
      )
      .where('version', '=', ({ selectFrom }) =>
        selectFrom('membership').select('membership.version').whereRef('membership.article', '=', 'article.id'),
      )
      .execute()
  }
}

/** Marks stories whose records have to be made anew. */
export async function markStale(db: Connection, stories: readonly number[]): Promise<void> {
  for (const ids of chunks(stories)) {
    await db
      .updateTable('story')
      .set(({ selectFrom }) => ({
        stale: 1,
        edition: sql<number>`edition + 1`,
        articles: selectFrom('membership')
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .whereRef('membership.story', '=', 'story.id'),
      }))
      .where('id', 'in', ids)
      .execute()
  }
}

async function emptyStories(db: Connection, stories: readonly number[]): Promise<number[]> {
  const empty: number[] = []
  for (const ids of chunks(stories)) {
    const rows = await db.selectFrom('story').select('id').where('id', 'in', ids).where('articles', '=', 0).execute()
    empty.push(...rows.map(({ id }) => id))
  }
  return empty
}
