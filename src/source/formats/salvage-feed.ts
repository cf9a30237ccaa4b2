import { parseFeed } from 'htmlparser2'

/** What is left of an entry when its feed is broken. */
export interface SalvagedEntry {
  readonly id: string | null
  readonly url: string | null
  readonly title: string | null
  /** ISO 8601. */
  readonly published: string | null
  readonly html: string | null
}

/** The entries that stand in broken XML, read by a parser that forgives (htmlparser2): tags left open, stray signs, an end that is missing. */
export function salvageEntries(xml: string): {
  readonly title: string | null
  readonly entries: readonly SalvagedEntry[]
} {
  const feed = parseFeed(xml)
  return {
    title: feed?.title ?? null,
    entries: (feed?.items ?? []).map(({ id, link, title, pubDate, description }) => ({
      id: id ?? null,
      url: link ?? null,
      title: title ?? null,
      published: pubDate && !Number.isNaN(pubDate.getTime()) ? pubDate.toISOString() : null,
      html: description ?? null,
    })),
  }
}
