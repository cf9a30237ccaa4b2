import { namedMonth } from '../dates/month-names.ts'
import { bracketedAgencyOf, labelledAgencyOf } from './agency-names.ts'

/** What opens a wire story: the place it was written in, the day, and the agency in brackets. */
export interface FoundDateline {
  readonly place: string | null
  readonly agency: string | null
  readonly day: DatelineDay | null
  /** UTF-16 code units that it takes up, from the start of the paragraph; 0 where there is none. */
  readonly length: number
}

/** The day as a dateline names it, most often without its year. */
export interface DatelineDay {
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly year: number | null
  readonly words: string
}

const CAPITAL_PLACE = String.raw`\p{Lu}[\p{Lu}\p{M}'’.]+(?:[ /-]+\p{Lu}[\p{Lu}\p{M}'’.]*){0,4}(?:, (?![\p{L}.]+ \d)\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})?(?!\p{L})`
// "FILE - In this May 3, 2021, file photo": the label of an old picture is no place.
const NO_LABEL = '(?!FILE(?: PHOTO)?[ :—–-])'
const ANY_PLACE = String.raw`\p{Lu}[\p{L}\p{M}'’.]+(?:[ /-]+\p{Lu}?[\p{L}\p{M}'’.]*){0,4}`
const DAY = String.raw`[\p{L}.]{3,10} \d{1,2}(?:, ?\d{4})?|\d{1,2}\.? (?:de )?[\p{L}.]{3,10}(?:,? \d{4})?`
const AGENCY = String.raw`\((?<agency>[^()]{2,40})\)`
// The day stands before the agency or behind it; a few agencies stand before the place.
const BETWEEN = `(?:,? *(?<day>${DAY}))? *(?:${AGENCY})?(?:,? *(?<late>${DAY}))?`
const DASH = ' *[.,:]? *(?:[–—―]|--?(?= ))'

// "MOSCOW —", "KYIV, Ukraine (AP) —", "LONDON, Dec 3 (Reuters) -", "BERLIN/PARIS (dpa) -", "June 7 (Reuters) -",
// "SUND (Reuters) 12 Feb 2023 —", "(Reuters) —": capitals, perhaps a region, then a dash.
const CAPITALS = new RegExp(`^${NO_LABEL}(?<place>${CAPITAL_PLACE})?${BETWEEN}${DASH}`, 'u')

// "(Reuters) LONDON, Dec 3, 2021 -"
const AGENCY_FIRST = new RegExp(`^${AGENCY} *(?<place>${CAPITAL_PLACE})(?:,? *(?<day>${DAY}))?${DASH}`, 'u')

// "Berlin (dpa) -", "New Delhi, Nov 19 (IANS) :", "Madrid, 3 dic (EFE).-": the agency in brackets shows what it is.
const BRACKETED = new RegExp(`^(?<place>${ANY_PLACE})?,? *(?<day>${DAY})?,? *${AGENCY} *[.:]?(?: *[–—―:-]| +)`, 'u')

/** UTF-16 code units of a paragraph in which its dateline ends. */
const REACH = 160

/** The dateline of a report's first paragraph; null fields where it has none. */
export function findDateline(opening: string): FoundDateline {
  const start = opening.slice(0, REACH)
  const capitals = CAPITALS.exec(start) ?? AGENCY_FIRST.exec(start)
  const { place, agency, day, late } = capitals?.groups ?? {}
  // Before a dash a name in brackets is an agency's, though no table has it: "SUND, Dec 3 (Meridian) -".
  const named = agency ? bracketedAgencyOf(agency) : null
  if (capitals && (place || named)) {
    return { place: place ?? null, agency: named, day: readDay(day ?? late), length: capitals[0].length }
  }
  const bracketed = BRACKETED.exec(start)
  const known = bracketed?.groups?.agency ? labelledAgencyOf(bracketed.groups.agency) : null
  if (!bracketed || !known) return { place: null, agency: null, day: null, length: 0 }
  const groups = bracketed.groups!
  return { place: groups.place?.trim() ?? null, agency: known, day: readDay(groups.day), length: bracketed[0].length }
}

const DAY_LINE = new RegExp(`^(?:${ANY_PLACE}, *)?(?<day>${DAY})$`, 'u')

/** The day of a line that is only a place and a day, as it stands above a report: "Halden, March 5". Null for any other line. */
export function findDayLine(line: string): DatelineDay | null {
  return readDay(DAY_LINE.exec(line.trim())?.groups?.day)
}

/** "Sept. 11", "12 Feb 2023". Null where the word is no month, or the number no day. */
function readDay(words: string | undefined): DatelineDay | null {
  if (!words) return null
  const word = /\p{L}{3,}/u.exec(words.replace(/\bde\b/u, ''))?.[0]
  const month = word ? namedMonth(word, null) : null
  const [day, year] = [...words.matchAll(/\d+/g)].map(([digits]) => Number(digits))
  if (month?.calendar !== 'gregorian' || !day || day > 31) return null
  return { month: month.month, day, year: year ?? null, words: words.trim() }
}
