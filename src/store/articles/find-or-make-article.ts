import { storable } from '../storable.ts'
import type { Connection } from '../store.ts'

/**
 * The article of the first identity that is known; a new one has the first of all. One that is new takes the id it was given as its name; where another article has that name already
 * ("a/1.txt" and "b/1.txt", added singly) it gets the first of `1.txt#2`, `1.txt#3` … that is free.
 */
export async function findOrMakeArticle(
  db: Connection,
  identities: readonly string[],
  wanted: string,
): Promise<{ id: number; name: string; isNew: boolean }> {
  for (const identity of identities) {
    const known = await db
      .selectFrom('article')
      .select(['id', 'name'])
      .where('identity', '=', identity)
      .executeTakeFirst()
    if (known) return { ...known, isNew: false }
  }
  const name = await freeName(db, storable(wanted))
  const { id } = await db
    .insertInto('article')
    .values({ identity: identities[0]!, name })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, name, isNew: true }
}

async function freeName(db: Connection, wanted: string): Promise<string> {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}#${n}`
    const taken = await db.selectFrom('article').select('id').where('name', '=', name).executeTakeFirst()
    if (!taken) return name
  }
}
