import { parseLoosely } from '../../dates/page/json-ld.ts'

/** What a page's structured data says of who made it. */
export interface LinkedCredit {
  readonly authors: readonly string[]
  readonly publishers: readonly string[]
  /** Where it was taken from: `provider`, `sourceOrganization`, `creditText`. */
  readonly sources: readonly string[]
}

type Thing = Readonly<Record<string, unknown>>

const ARTICLE = /Article|NewsArticle|BlogPosting|Report|LiveBlog|OpinionPiece|Review|SocialMediaPosting|WebPage/
/** How deep and how far structured data is followed; more is a mistake or an attack. */
const DEEPEST = 12
const MOST_THINGS = 2000

/** Reads the JSON-LD blocks of a page; references (`@id`) are followed within the page. */
export function readLinkedCredit(blocks: readonly string[]): LinkedCredit {
  const things: Thing[] = []
  for (const block of blocks) collect(parseLoosely(block), 0, things)
  const byId = new Map(
    things.flatMap((thing) => (typeof thing['@id'] === 'string' && thing.name ? [[thing['@id'], thing]] : [])),
  )
  const articles = things.filter((thing) => [thing['@type']].flat().some((type) => ARTICLE.test(String(type))))
  // An article says more of its author than the page around it.
  const ranked = articles.toSorted((a, b) => Number(isPage(a)) - Number(isPage(b)))
  const names = (keys: readonly string[]): string[] => {
    for (const thing of ranked) {
      const found = keys.flatMap((key) => namesOf(thing[key], byId))
      if (found.length) return [...new Set(found)]
    }
    return []
  }
  return {
    authors: names(['author', 'creator']),
    publishers: names(['publisher']),
    sources: names(['sourceOrganization', 'provider', 'creditText']),
  }
}

function isPage(thing: Thing): boolean {
  return [thing['@type']].flat().every((type) => type === 'WebPage')
}

function collect(value: unknown, depth: number, things: Thing[]): void {
  if (depth > DEEPEST || things.length >= MOST_THINGS || typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) things.push(value as Thing)
  for (const part of Array.isArray(value) ? value : Object.values(value)) collect(part, depth + 1, things)
}

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Thing>): string[] {
  return [value].flat(2).flatMap((one) => {
    if (typeof one === 'string') return [one]
    if (typeof one !== 'object' || one === null) return []
    const thing = (one as Thing).name ? (one as Thing) : byId.get((one as Thing)['@id'])
    return [thing?.name].flat().filter((name): name is string => typeof name === 'string' && name.trim() !== '')
  })
}
