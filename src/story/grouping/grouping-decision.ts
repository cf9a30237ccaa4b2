import { keyOf } from './report-terms.ts'

/** What a reader decided about which reports are one story. Ids that are not there (yet) do no harm. */
export type GroupingDecision = {
  /** The reader's reason, in their words. */
  readonly reason: string | null
} & (
  | {
      /** The stories that these articles are in are one. */
      readonly kind: 'together'
      readonly articles: readonly string[]
    }
  | {
      /** None of these articles is of one story with any of those: a split, or an article taken out of a story. */
      readonly kind: 'apart'
      readonly articles: readonly string[]
      readonly from: readonly string[]
    }
  | {
      /** These articles are in the story that has most of those, whatever else is like them. */
      readonly kind: 'pin'
      readonly articles: readonly string[]
      readonly to: readonly string[]
    }
)

type Of<K extends GroupingDecision['kind']> = GroupingDecision & { readonly kind: K }

/** Decisions that contradict each other no more. */
export interface Settled {
  readonly together: readonly Of<'together'>[]
  readonly pins: readonly Of<'pin'>[]
  /** For each article those it may not be of one story with, by either's decision. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>
  /** The decisions that set articles apart, the newest first, each without what a later one overruled. */
  readonly partings: readonly Of<'apart'>[]
  /** For each article those that a decision ties it to. */
  readonly ties: ReadonlyMap<string, readonly string[]>
  /** The keys of all articles that a decision is about. */
  readonly decided: ReadonlySet<number>
}

/** What decisions, the oldest first, come to: where two contradict each other, an article goes where the later one puts it. */
export function settleDecisions(decisions: readonly GroupingDecision[]): Settled {
  const apart = new Map<string, Set<string>>()
  const joined = new Map<string, Set<string>>()
  const pinned = new Set<string>()
  const [together, pins, partings]: [Of<'together'>[], Of<'pin'>[], Of<'apart'>[]] = [[], [], []]
  const has = (pairs: Map<string, Set<string>>, a: string, b: string) => pairs.get(a)?.has(b) ?? false
  const put = (pairs: Map<string, Set<string>>, a: string, b: string) => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const)
      pairs.set(x, (pairs.get(x) ?? new Set()).add(y))
  }
  for (const decision of [...decisions].reverse()) {
    if (decision.kind === 'apart') {
      const free = (a: string) => decision.from.filter((b) => a !== b && !has(joined, a, b))
      const articles = decision.articles.filter((a) => free(a).length > 0)
      for (const a of articles) for (const b of free(a)) put(apart, a, b)
      if (articles.length > 0) partings.push({ ...decision, articles })
    } else if (decision.kind === 'pin') {
      const articles = decision.articles.filter((a) => !pinned.has(a) && !decision.to.some((b) => has(apart, a, b)))
      for (const a of articles) {
        pinned.add(a)
        for (const b of decision.to) put(joined, a, b)
      }
      pins.push({ ...decision, articles })
    } else {
      const articles: string[] = []
      for (const a of decision.articles) {
        if (pinned.has(a) || articles.some((b) => has(apart, a, b))) continue
        for (const b of articles) put(joined, a, b)
        articles.push(a)
      }
      if (articles.length > 1) together.push({ ...decision, articles })
    }
  }
  const ties = tiesOf(together, pins)
  const decided = new Set([...ties.keys(), ...apart.keys()].map(keyOf))
  return { together, pins, partings, apart, ties, decided }
}

function tiesOf(together: readonly Of<'together'>[], pins: readonly Of<'pin'>[]): Map<string, string[]> {
  const ties = new Map<string, string[]>()
  const tied = [...together.map(({ articles }) => articles), ...pins.map(({ articles, to }) => [...articles, ...to])]
  for (const ids of tied) for (const id of ids) ties.set(id, [...(ties.get(id) ?? []), ...ids])
  return ties
}
