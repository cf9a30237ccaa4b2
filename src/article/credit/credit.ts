import type { Dateline, Outlet } from '../article.ts'

/** Who wrote and who published a report, as its page says. */
export interface Credit {
  /** The line that says it, as printed. */
  readonly byline: string | null
  /** Persons, in the order of the page. */
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
  readonly outlet: Outlet | null
  readonly dateline: Dateline | null
  /** The report's own address where the page gives it ("Original url: …", `link rel=canonical`). */
  readonly url: string | null
}

/** The names that one place of a page credits. */
export interface Credited {
  readonly byline: string | null
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
}

/** Credits of several places as one: the first byline, and every name once. */
export function joinCredited(found: readonly Credited[]): Credited {
  return {
    byline: found.find(({ byline }) => byline !== null)?.byline ?? null,
    authors: [...new Set(found.flatMap(({ authors }) => authors))],
    agencies: [...new Set(found.flatMap(({ agencies }) => agencies))],
  }
}
