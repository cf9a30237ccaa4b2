import type { Body } from '../body.ts'
import type { Credit } from './credit.ts'
import { joinCredited } from './credit.ts'
import { findPrintedAddress } from './find-address.ts'
import { findByline } from './find-byline.ts'
import { findDateline } from './find-dateline.ts'
import { findOutlet } from './find-outlet.ts'
import { findTailCredit } from './find-tail-credit.ts'
import { placesOf } from './page-places.ts'

/**
 * Reads byline, agencies, outlet and dateline from the whole text of a page, before anything is cleaned away. A name
 * counts as a credit only where credits stand: above the report, in its dateline, after "Source:", at its end.
 * @param title the headline, which a saved window's title may follow with the outlet's name
 */
export function findCredit(whole: string, body: Body, url: string | null, title: string | null): Credit {
  const { above, opening, closing, below, first } = placesOf(whole, body)
  const dateline = findDateline(opening)
  const fromDateline = { byline: null, authors: [], agencies: dateline.agency ? [dateline.agency] : [] }
  const printed = findPrintedAddress([...above, ...below])
  return {
    ...joinCredited([findByline(above), fromDateline, findTailCredit(closing, below)]),
    outlet: findOutlet(printed ?? url, below, first, title, above),
    dateline: dateline.place ? { place: dateline.place } : null,
    url: printed,
  }
}
