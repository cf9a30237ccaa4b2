import { isLong } from '../../record/page/page.ts'
import { serverContext } from '../../record/page/served/links.ts'
import { storyPage } from '../../record/page/served/story-page.ts'
import type { Record } from '../../record/record.ts'
import type { Store } from '../../store/store.ts'
import { type FrontPage, loadFrontPage } from '../../store/stories/front-pages.ts'
import { buildName } from '../version.ts'

/**
 * The page of a long record of the story with an id, to be kept beside it: whoever opens the story first waits neither for
 * the record to be read nor for the page to be drawn. Null of a short one, which is drawn as fast as it is read.
 */
export async function drawFrontPage(
  { db }: Pick<Store, 'db'>,
  story: number,
  record: Record,
): Promise<FrontPage | null> {
  if (!isLong(record)) return null
  const { handle } = await db.selectFrom('story').select('handle').where('id', '=', story).executeTakeFirstOrThrow()
  return { drawnBy: buildName(), html: String(storyPage(serverContext(record, handle), handle)) }
}

/** The page of a record that was kept beside it; null where this build has to draw it. */
export function keptFrontPage(
  store: Pick<Store, 'db'>,
  record: { readonly story: number; readonly hash: string },
): Promise<string | null> {
  return loadFrontPage(store, record, buildName())
}
