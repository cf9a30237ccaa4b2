import {
  articleNamed,
  articlesFrom,
  countForgotten,
  type Forgotten,
  forgetArticles,
  forgetOriginal,
  membersOf,
} from '../store/forget.ts'
import type { Keeper } from './keeper.ts'
import { storyNamed } from './kept-records.ts'
import { tellKept } from './telling/tell-kept.ts'

/** What is to be forgotten: articles by id or address, stories by handle with their articles, originals by hash. */
export interface Forgetting {
  readonly kind: 'article' | 'story' | 'original'
  readonly names: readonly string[]
}

export interface ForgettingPlan extends Forgetting {
  /** Ids in the store of the articles concerned. */
  readonly ids: readonly number[]
  readonly would: Forgotten
  /** Names that lead to nothing. */
  readonly missing: readonly string[]
}

/** Finds what would go, and changes nothing. */
export async function planForgetting({ store }: Keeper, { kind, names }: Forgetting): Promise<ForgettingPlan> {
  const ids = new Set<number>()
  const missing: string[] = []
  for (const name of names) {
    const found =
      kind === 'article'
        ? await articleNamed(store, name)
        : kind === 'original'
          ? await articlesFrom(store, name)
          : await membersOf(store, await storyNamed(store, name))
    if (found.length === 0) missing.push(name)
    for (const id of found) ids.add(id)
  }
  return { kind, names, ids: [...ids], missing, would: await countForgotten(store.db, [...ids]) }
}

/** Takes away for good what was planned, and tells anew the stories that lost something. */
export async function forget(keeper: Keeper, { kind, names, ids }: ForgettingPlan): Promise<Forgotten> {
  const gone: Forgotten[] = []
  if (kind === 'original') for (const hash of names) gone.push(await forgetOriginal(keeper.store, hash))
  else gone.push(await forgetArticles(keeper.store, ids))
  await tellKept(keeper, { progress() {} })
  const sum = (key: 'versions' | 'retrievals' | 'originals') => gone.reduce((total, one) => total + one[key], 0)
  return {
    articles: gone.flatMap(({ articles }) => articles),
    versions: sum('versions'),
    retrievals: sum('retrievals'),
    originals: sum('originals'),
  }
}
