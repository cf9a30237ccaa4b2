import { type SearchAnswer, type SearchPage, search } from '../store/search/find.ts'
import { parseQuery } from '../store/search/query.ts'
import type { Store } from '../store/store.ts'
import { findStories } from '../store/stories/records.ts'

/** Finds what a person asked for in a kept store. Throws a QueryError where the words can't be understood. */
export async function searchKept(store: Store, words: string, page: SearchPage): Promise<SearchAnswer> {
  const query = parseQuery(words)
  const stories = query.story === null ? null : (await findStories(store, query.story)).map(({ story }) => story)
  return search(store, query, stories, page)
}
