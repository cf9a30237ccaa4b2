/** What a page's structured data says of one thing on it. */
export interface LinkedDates {
  readonly published: string | null
  readonly modified: string | null
  /** schema.org types of the thing. */
  readonly types: readonly string[]
  readonly headline: string | null
  readonly url: string | null
}

/** Parts of a thing that have dates of their own and are not the report: comments, related items, films, the site. */
const ASIDE =
  /^(?:comment|comments|review|reviews|isPartOf|hasPart|itemListElement|mentions|citation|relatedLink|video|image|author|publisher|about|associatedMedia|recordedAt|offers|subjectOf|potentialAction)$/

/** How deep structured data is followed; deeper is a mistake or an attack. */
const DEEPEST = 12
/** How many things of one page are looked at. */
const MOST_THINGS = 500

/** The dated things in the JSON-LD blocks of a page, outer before inner. A block that is no JSON is searched for its dates alone. */
export function readLinkedDates(blocks: readonly string[]): LinkedDates[] {
  const found: LinkedDates[] = []
  for (const block of blocks) {
    const value = parseLoosely(block)
    if (value === undefined) found.push(...salvage(block))
    else collect(value, 0, found)
  }
  return found
}

function collect(value: unknown, depth: number, found: LinkedDates[]): void {
  if (depth > DEEPEST || found.length >= MOST_THINGS || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, depth + 1, found)
    return
  }
  const thing = value as Record<string, unknown>
  const published = text(thing.datePublished) ?? text(thing.dateCreated) ?? text(thing.uploadDate)
  const modified = text(thing.dateModified)
  if (published || modified) {
    const types = [thing['@type']].flat().filter((type): type is string => typeof type === 'string')
    const url = text(thing.url) ?? text(thing['@id']) ?? idOf(thing.mainEntityOfPage)
    found.push({ published, modified, types, headline: text(thing.headline) ?? text(thing.name), url })
  }
  for (const [key, part] of Object.entries(thing)) if (!ASIDE.test(key)) collect(part, depth + 1, found)
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null ? text((value as Record<string, unknown>)['@id']) : null
}

function text(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value
  if (typeof one === 'number') return String(one)
  if (typeof one === 'object' && one !== null) return text((one as Record<string, unknown>)['@value'])
  return typeof one === 'string' && one.trim() ? one.trim() : null
}

/** JSON as sites write it: in comments or CDATA, with line breaks inside strings, with commas too many. */
export function parseLoosely(block: string): unknown {
  const json = block.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g,
    '',
  )
  for (const attempt of [json, json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt)
    } catch {}
  }
  return undefined
}

function salvage(block: string): LinkedDates[] {
  const published = /"datePublished"\s*:\s*"([^"]{4,60})"/.exec(block)?.[1] ?? null
  const modified = /"dateModified"\s*:\s*"([^"]{4,60})"/.exec(block)?.[1] ?? null
  return published || modified ? [{ published, modified, types: [], headline: null, url: null }] : []
}
