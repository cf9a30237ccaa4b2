import type { Dateline, Outlet } from '../article.ts'

/** Who wrote and who published a report, as its page says. */
export interface Credit {
  readonly byline: string | null
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
  readonly outlet: Outlet | null
  readonly dateline: Dateline | null
  /** The report's own address where the text prints it ("Original url: …"). */
  readonly url: string | null
}

/** Reads byline, agencies, outlet and dateline from the whole text of a page, before anything is cleaned away. */
export function findCredit(_whole: string, _body: string, _url: string | null): Credit {
  return { byline: null, authors: [], agencies: [], outlet: null, dateline: null, url: null }
}
