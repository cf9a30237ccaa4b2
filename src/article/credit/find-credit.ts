import type { Dateline, Outlet } from '../article.ts'
import type { Body } from '../body.ts'
import { findPrintedAddress } from './find-address.ts'
import { findByline } from './find-byline.ts'
import { findDateline } from './find-dateline.ts'
import { findOutlet } from './find-outlet.ts'
import { placesOf } from './page-places.ts'

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

/**
 * Reads byline, agencies, outlet and dateline from the whole text of a page, before anything is cleaned away. A name
 * counts as a credit only where credits stand: above the report, in its dateline, after "Source:", at its end.
 */
export function findCredit(whole: string, body: Body, url: string | null): Credit {
  const { above, opening, below } = placesOf(whole, body)
  const byline = findByline(above)
  const dateline = findDateline(opening)
  const printed = findPrintedAddress([...above, ...below])
  return {
    byline: byline.byline,
    authors: byline.authors,
    agencies: [...new Set([...byline.agencies, ...(dateline.agency ? [dateline.agency] : [])])],
    outlet: findOutlet(printed ?? url, below, []),
    dateline: dateline.place ? { place: dateline.place } : null,
    url: printed,
  }
}
