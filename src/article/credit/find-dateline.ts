import { labelledAgencyOf } from './agency-names.ts'

/** What opens a wire story: the place it was written in, and the agency in brackets. */
export interface FoundDateline {
  readonly place: string | null
  readonly agency: string | null
  /** UTF-16 code units that it takes up, from the start of the paragraph; 0 where there is none. */
  readonly length: number
}

// "MOSCOW —", "KYIV, Ukraine (AP) —", "LONDON, Dec 3 (Reuters) -", "BERLIN/PARIS (dpa) -", "(Reuters) —": capitals,
// perhaps a region, perhaps a date, perhaps an agency in brackets, then a dash.
const CAPITALS =
  /^(?<place>\p{Lu}[\p{Lu}\p{M}'’.]+(?:[ /-]+\p{Lu}[\p{Lu}\p{M}'’.]*){0,4}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})?)?(?:,? *[\p{L}.]{3,10} \d{1,2}(?:, \d{4})?| *,? *\d{1,2}\.? [\p{L}.]{3,10}(?: \d{4})?)? *(?:\((?<agency>[^()]{2,40})\))? *[.,:]? *(?:[–—―]|--?(?= ))/u

// "Berlin (dpa) -", "New Delhi, Nov 19 (IANS) :", "Madrid, 3 dic (EFE).-": the agency in brackets shows what it is.
const BRACKETED =
  /^(?<place>\p{Lu}[\p{L}\p{M}'’.]+(?:[ /-]+\p{Lu}?[\p{L}\p{M}'’.]*){0,4})?,? *(?:[\p{L}.]{3,10} \d{1,2}|\d{1,2}\.? (?:de )?[\p{L}.]{3,10})?,? *\((?<agency>[^()]{2,40})\) *[.:]?(?: *[–—―:-]| +)/u

/** The dateline of a report's first paragraph; null fields where it has none. */
export function findDateline(opening: string): FoundDateline {
  const start = opening.slice(0, 160)
  const capitals = CAPITALS.exec(start)
  if (capitals?.groups && (capitals.groups.place || capitals.groups.agency)) {
    const agency = capitals.groups.agency ? labelledAgencyOf(capitals.groups.agency) : null
    if (capitals.groups.place || agency) {
      return { place: capitals.groups.place ?? null, agency, length: capitals[0].length }
    }
  }
  const bracketed = BRACKETED.exec(start)
  const agency = bracketed?.groups?.agency ? labelledAgencyOf(bracketed.groups.agency) : null
  if (!bracketed || !agency) return { place: null, agency: null, length: 0 }
  return { place: bracketed.groups?.place?.trim() ?? null, agency, length: bracketed[0].length }
}
