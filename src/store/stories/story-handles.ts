import { storyId } from '../../story/story-name.ts'
import { chunks } from '../chunks.ts'
import type { Connection } from '../store.ts'

/**
 * Makes a story without a record. Its handle, which it keeps for good, is the id that the record of its first members has; one whose
 * members were a story before, which has gone into another meanwhile, gets the handle of that one back.
 */
export async function makeStory(db: Connection, members: readonly { readonly article: number }[]): Promise<number> {
  const id = await idOf(
    db,
    members.map(({ article }) => article),
  )
  const before = await db.selectFrom('story_alias').select('alias').where('former', '=', id).executeTakeFirst()
  return insertStory(db, await freeHandle(db, before?.alias ?? id))
}

async function insertStory(db: Connection, handle: string): Promise<number> {
  // A handle that has become another name of some story is this story's own again.
  await db.deleteFrom('story_alias').where('alias', '=', handle).execute()
  const { id } = await db.insertInto('story').values({ handle }).returning('id').executeTakeFirstOrThrow()
  return id
}

/** The id that the record of articles has. */
async function idOf(db: Connection, articles: readonly number[]): Promise<string> {
  const names: string[] = []
  for (const ids of chunks(articles)) {
    const rows = await db.selectFrom('article').select('name').where('id', 'in', ids).execute()
    names.push(...rows.map(({ name }) => name))
  }
  return storyId(names)
}

async function freeHandle(db: Connection, wanted: string): Promise<string> {
  for (let n = 1; ; n++) {
    const handle = n === 1 ? wanted : `${wanted}-${n}`
    if (!(await db.selectFrom('story').select('id').where('handle', '=', handle).executeTakeFirst())) return handle
  }
}

/**
 * Makes a former handle or record id lead to a story.
 * @param former where it is the handle of a story that has gone into this one: the id of that one's record
 */
export async function addAlias(
  db: Connection,
  alias: string,
  story: number,
  former: string | null = null,
): Promise<void> {
  if (await db.selectFrom('story').select('id').where('handle', '=', alias).executeTakeFirst()) return
  await db
    .insertInto('story_alias')
    .values({ alias, story, former })
    .onConflict((conflict) => conflict.column('alias').doUpdateSet({ story, former }))
    .execute()
}

/**
 * Takes a story without members away; all its names lead to its heir from then on, or to nothing.
 * @param members the articles that it had
 */
export async function dissolveStory(
  db: Connection,
  story: number,
  heir: number | null,
  members: readonly number[],
): Promise<void> {
  if (heir === null) return removeStories(db, [story])
  const { handle } = await db.selectFrom('story').select('handle').where('id', '=', story).executeTakeFirstOrThrow()
  await db.updateTable('story_alias').set({ story: heir }).where('story', '=', story).execute()
  await db.deleteFrom('story').where('id', '=', story).execute()
  await addAlias(db, handle, heir, await idOf(db, members))
}

/** Takes stories without members away, with all their names. At most as many as one statement takes. */
export async function removeStories(db: Connection, stories: readonly number[]): Promise<void> {
  if (stories.length === 0) return
  await db.deleteFrom('story_alias').where('story', 'in', stories).execute()
  await db.deleteFrom('story').where('id', 'in', stories).execute()
}
