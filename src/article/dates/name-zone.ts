import type { Zone } from '../article.ts'
import { COUNTRY_ZONES } from './words/country-zones.ts'

/** The zone of a date that nothing places. */
export const UNKNOWN_ZONE: Zone = { basis: 'unknown', name: null }
const OFFSET = /T.*?(Z|[+-]\d{2}:\d{2})$/

/**
 * The zone of a date: the one its words give; else that of the outlet's country, where the outlet's domain names a country that keeps
 * one clock; else unknown. An assumed zone leaves the date's value as it was read.
 * @param domain of the outlet, as `velmarapost.co.in`; null where it is not known
 */
export function nameZone(value: string, domain: string | null): Zone {
  const offset = OFFSET.exec(value)?.[1]
  if (offset) return { basis: 'known', name: offset === 'Z' ? 'UTC' : offset }
  const ending = domain?.toLowerCase().split('.').at(-1) ?? ''
  const name = Object.hasOwn(COUNTRY_ZONES, ending) ? COUNTRY_ZONES[ending]! : null
  return name === null ? UNKNOWN_ZONE : { basis: 'assumed', name }
}
