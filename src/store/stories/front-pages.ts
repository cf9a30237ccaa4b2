import { packText, unpackText } from '../compress.ts'
import type { Connection, Store } from '../store.ts'

/** A page as it was drawn of a record. */
export interface FrontPage {
  /** The build that drew it: another may draw it otherwise. */
  readonly drawnBy: string
  readonly html: string
}

/** Keeps the page of a story's record as it is kept; with null takes away the one that is there. */
export async function keepFrontPage(db: Connection, story: number, page: FrontPage | null): Promise<void> {
  await db.deleteFrom('front_page').where('story', '=', story).execute()
  if (!page) return
  const { hash } = await db.selectFrom('story').select('hash').where('id', '=', story).executeTakeFirstOrThrow()
  if (hash === null) return
  await db
    .insertInto('front_page')
    .values({ story, hash, drawn_by: page.drawnBy, html: packText(page.html) })
    .execute()
}

/** The page that this build drew of a record; null where it drew none of it. */
export async function loadFrontPage(
  { db }: Pick<Store, 'db'>,
  { story, hash }: { readonly story: number; readonly hash: string },
  drawnBy: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('front_page')
    .select('html')
    .where('story', '=', story)
    .where('hash', '=', hash)
    .where('drawn_by', '=', drawnBy)
    .executeTakeFirst()
  return row ? unpackText(row.html) : null
}
