import { storyId } from '../../story/story-name.ts'
import { chunks } from '../chunks.ts'
import type { Connection } from '../store.ts'

/** Makes a story without a record. Its handle, which it keeps for good, is the id that the record of its first members has. */
export async function makeStory(db: Connection, members: readonly { readonly article: number }[]): Promise<number> {
  const names: string[] = []
  for (const some of chunks(members)) {
    const ids = some.map(({ article }) => article)
    const rows = await db.selectFrom('article').select('name').where('id', 'in', ids).execute()
    names.push(...rows.map(({ name }) => name))
  }
  const handle = await freeHandle(db, storyId(names))
  // A handle that has become another name of some story is this story's own again.
  await db.deleteFrom('story_alias').where('alias', '=', handle).execute()
  const { id } = await db.insertInto('story').values({ handle }).returning('id').executeTakeFirstOrThrow()
  return id
}

async function freeHandle(db: Connection, wanted: string): Promise<string> {
  for (let n = 1; ; n++) {
    const handle = n === 1 ? wanted : `${wanted}-${n}`
    if (!(await db.selectFrom('story').select('id').where('handle', '=', handle).executeTakeFirst())) return handle
  }
}

/** Makes a former handle or record id lead to a story. */
export async function addAlias(db: Connection, alias: string, story: number): Promise<void> {
  if (await db.selectFrom('story').select('id').where('handle', '=', alias).executeTakeFirst()) return
  await db
    .insertInto('story_alias')
    .values({ alias, story })
    .onConflict((conflict) => conflict.column('alias').doUpdateSet({ story }))
    .execute()
}

/** Takes a story without members away; all its names lead to its heir from then on, or to nothing. */
export async function dissolveStory(db: Connection, story: number, heir: number | null): Promise<void> {
  if (heir === null) return removeStories(db, [story])
  const { handle } = await db.selectFrom('story').select('handle').where('id', '=', story).executeTakeFirstOrThrow()
  await db.updateTable('story_alias').set({ story: heir }).where('story', '=', story).execute()
  await db.deleteFrom('story').where('id', '=', story).execute()
  await addAlias(db, handle, heir)
}

/** Takes stories without members away, with all their names. At most as many as one statement takes. */
export async function removeStories(db: Connection, stories: readonly number[]): Promise<void> {
  if (stories.length === 0) return
  await db.deleteFrom('story_alias').where('story', 'in', stories).execute()
  await db.deleteFrom('story').where('id', 'in', stories).execute()
}
