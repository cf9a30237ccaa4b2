import { DecisionError, type Wish } from '../../desk/deciding/decision-order.ts'
import type { Streams } from '../options.ts'
import { decideOn, placesIn } from './decide-on.ts'
import type { DecideOptions } from './kept-options.ts'

/** `dateline merge`: stories, or people, origins or claims of a story, are one. */
export async function merge(names: readonly string[], options: DecideOptions, streams: Streams): Promise<number> {
  const [story = '', ...others] = names
  const part = joinedPart(options)
  if (part && others.length > 0) throw new DecisionError('people, origins and claims are joined within one story')
  return decideOn(story, part ?? { kind: 'merge', others }, options, streams)
}

function joinedPart({ people, origins, claims }: DecideOptions): Wish | null {
  if (people) return { kind: 'same-person', people }
  if (origins) return { kind: 'same-origin', articles: origins }
  return claims ? { kind: 'same-claim', claims: placesIn(claims) } : null
}

/** `dateline split`: articles are a story of their own, or a person, an origin or a claim is two. */
export async function split(story: string, options: DecideOptions, streams: Streams): Promise<number> {
  return decideOn(story, parting(options), options, streams)
}

function parting({ person, origin, claims, articles = [], name }: DecideOptions): Wish {
  if (claims) return { kind: 'not-same-claim', claims: placesIn(claims) }
  if (origin) return { kind: 'independent', article: origin }
  if (articles.length === 0) throw new DecisionError('--articles must say which')
  return person ? { kind: 'two-people', person, articles, name: name ?? null } : { kind: 'split', articles }
}

/** `dateline pin`: an article belongs to a story, whatever it is like. */
export function pin(article: string, story: string, options: DecideOptions, streams: Streams): Promise<number> {
  return decideOn(story, { kind: 'pin', article }, options, streams)
}
