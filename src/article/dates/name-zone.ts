import type { Zone } from '../article.ts'
import { COUNTRY_ZONES } from './words/country-zones.ts'
import { SHARED_ZONES, type SharedZone } from './words/zones.ts'

/** The zone of a date that nothing places. */
export const UNKNOWN_ZONE: Zone = { basis: 'unknown', name: null }
const OFFSET = /T.*?(Z|[+-]\d{2}:\d{2})$/

/** What tells where an outlet is. */
export interface OutletPlace {
  /** As `velmarapost.co.in`; null where it is not known. */
  readonly domain: string | null
  /** The language tag that its page gives itself: `en-IN`. */
  readonly tag?: string | null
  /** ISO 639-1 of the report. */
  readonly language?: string | null
}

/**
 * The zone of a date: the one its words give; else that of the outlet's country, where the outlet's domain names a country that keeps
 * one clock; else unknown. An assumed zone leaves the date's value as it was read. An abbreviation that several zones share is
 * never known: it is assumed by the outlet's country or the report's language, else unknown.
 * @param shared the abbreviation behind the time, where several zones share it: "IST"
 */
export function nameZone(value: string, place: OutletPlace, shared?: string): Zone {
  const offset = OFFSET.exec(value)?.[1]
  if (offset) return { basis: 'known', name: offset === 'Z' ? 'UTC' : offset }
  if (shared !== undefined) return { ...chooseShared(shared, place), written: shared }
  const name = COUNTRY_ZONES_BY_ENDING.get(endingOf(place.domain)) ?? null
  return name === null ? UNKNOWN_ZONE : { basis: 'assumed', name }
}

const COUNTRY_ZONES_BY_ENDING: ReadonlyMap<string, string> = new Map(Object.entries(COUNTRY_ZONES))

/** Which of the zones that share an abbreviation is meant: by the outlet's country, then by the report's language. */
function chooseShared(shared: string, { domain, tag, language }: OutletPlace): Zone {
  const zones = SHARED_ZONES[shared] ?? []
  const assume = ({ zone, place }: SharedZone, because: string): Zone => ({
    basis: 'assumed',
    name: zone,
    reason: `${shared} of ${place}: ${because}`,
  })
  if (zones.length === 1) return assume(zones[0]!, 'no other place writes it so')
  for (const country of [endingOf(domain), countryOf(tag)]) {
    const kept = zones.find(({ countries }) => countries.includes(country))
    if (kept) return assume(kept, 'the outlet’s country')
  }
  const spoken = zones.find(({ languages }) => languages.includes(language ?? ''))
  if (spoken) return assume(spoken, 'the report’s language')
  const places = new Intl.ListFormat('en').format(zones.map(({ place }) => place))
  return { ...UNKNOWN_ZONE, reason: `${shared} is a time of ${places}, and nothing tells which` }
}

/** The last part of a domain: "in" of `velmarapost.co.in`. */
function endingOf(domain: string | null): string {
  return domain?.toLowerCase().split('.').at(-1) ?? ''
}

/** The country of a language tag, as domains write it: "in" of `en-IN`, "uk" of `en_GB`. */
function countryOf(tag: string | null | undefined): string {
  const country = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})(?![a-z])/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? ''
  return country === 'gb' ? 'uk' : country
}
