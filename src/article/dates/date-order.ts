import { dayNumber } from '../../text/calendar.ts'
import type { DateOrder, WrittenDate } from './read-written-dates.ts'
import { DAY_FIRST_ZONES, MONTH_FIRST_ZONES } from './words/zones.ts'

/** What tells in which order a page writes "03/04/2021". */
export interface OrderEvidence {
  /** Every date found on the page, in whatever order it was read. */
  readonly dates: readonly WrittenDate[]
  /** ISO 639 of the page. */
  readonly language: string | null
  /** ISO 3166 of the page's own country: from its language tag or its address. */
  readonly region: string | null
}

/** Countries that write the month first. */
const MONTH_FIRST_REGIONS = /^(?:US|PH|PR|GU|VI|PW|FM|MH)$/

/**
 * The order of day and month on a page, by what proves it first: numbers that can be read in one order only, a date that stands
 * there in certain form too, the zone of its times, its country, its language. Null where nothing tells: then neither is claimed.
 */
export function dateOrder({ dates, language, region }: OrderEvidence): DateOrder | null {
  return (
    unanimous(dates.map(({ proves }) => proves)) ??
    unanimous(dates.map((date) => confirmed(date, dates))) ??
    unanimous(dates.map(({ zone }) => orderOfZone(zone))) ??
    orderOfPlace(language, region)
  )
}

/** The order in which an ambiguous date names a day that stands in certain form elsewhere. */
function confirmed({ moment, otherOrder, rule }: WrittenDate, dates: readonly WrittenDate[]): DateOrder | null {
  if (!otherOrder) return null
  const certain = new Set(
    dates.filter((date) => !date.otherOrder && date.proves === null).map((date) => dayNumber(date.moment)),
  )
  const [asRead, other] = [certain.has(dayNumber(moment)), certain.has(dayNumber(otherOrder))]
  if (asRead === other) return null
  return asRead === (rule === 'day-first') ? 'day-first' : 'month-first'
}

function orderOfZone(zone: string | null): DateOrder | null {
  if (zone === null) return null
  if (MONTH_FIRST_ZONES.has(zone)) return 'month-first'
  return DAY_FIRST_ZONES.has(zone) ? 'day-first' : null
}

function orderOfPlace(language: string | null, region: string | null): DateOrder | null {
  if (region) return MONTH_FIRST_REGIONS.test(region) ? 'month-first' : 'day-first'
  return language === null || language === 'en' ? null : 'day-first'
}

/** What all say who say anything; null where they differ or are silent. */
function unanimous(orders: readonly (DateOrder | null)[]): DateOrder | null {
  const said = new Set(orders.filter((order) => order !== null))
  return said.size === 1 ? [...said][0]! : null
}
