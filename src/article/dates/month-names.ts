import { MONTHS, PERSIAN_MONTHS } from './words/months.ts'

export interface NamedMonth {
  /** 1 to 12. */
  readonly month: number
  readonly calendar: 'gregorian' | 'persian'
}

/** Every month name, with the languages that give it each of its months: `listopad` is November in Polish, October in Croatian. */
const NAMES: ReadonlyMap<string, ReadonlyMap<number, readonly string[]>> = collectNames()
const PERSIAN: ReadonlyMap<string, number> = new Map(
  PERSIAN_MONTHS.split('|').flatMap((names, index) => split(names).map((name) => [foldName(name), index + 1] as const)),
)

/** Letters that stand before a month's name without a space: Hebrew "ב" (in). */
const PREFIX = /^ב(?=\p{L}{3})/u

/**
 * The month that a word names. A word that is another month in another language counts only where the page's language decides.
 * @param language ISO 639 of the page, or null
 */
export function namedMonth(word: string, language: string | null): NamedMonth | null {
  const name = foldName(word)
  const months = NAMES.get(name) ?? NAMES.get(name.replace(PREFIX, ''))
  if (!months) {
    const persian = PERSIAN.get(name)
    return persian ? { month: persian, calendar: 'persian' } : null
  }
  if (months.size === 1) return { month: [...months.keys()][0]!, calendar: 'gregorian' }
  for (const [month, languages] of months) {
    if (language && languages.includes(language)) return { month, calendar: 'gregorian' }
  }
  return null
}

/** Lower case, composed, without the marks that shorten (Hebrew geresh, Devanagari sign) or join letters; Arabic letters as Persian writes them. */
function foldName(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/׳|॰|\u0307|\u200c|\u200d/g, '')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
}

function collectNames(): Map<string, Map<number, string[]>> {
  const names = new Map<string, Map<number, string[]>>()
  for (const [language, row] of Object.entries(MONTHS)) {
    // A row is folded whole, which is much quicker than name by name: each start of the program waits for it.
    for (const [index, cell] of foldName(row).split('|').entries()) {
      for (const name of split(cell)) {
        const months = names.get(name) ?? new Map<number, string[]>()
        names.set(name, months)
        months.set(index + 1, [...(months.get(index + 1) ?? []), language.slice(0, 2)])
      }
    }
  }
  return names
}

function split(cell: string): string[] {
  return cell.split(' ').filter(Boolean)
}
