import { agencyOf, knownAgencyOf } from './agency-names.ts'

/** Who wrote a report, as its byline and its other credits say. */
export interface FoundByline {
  readonly byline: string | null
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
}

/** Lines above the report, counted from it, among which a byline stands. */
const NEAR = 25
/** Units: a longer line is no byline. */
const LONGEST_BYLINE = 160

const BY =
  /^(?:by|written by|reported by|posted by|par|von|por|door|автор:?|autor(?:en|a|es)?:|auteur:?|autore:|yazan:|text:|tekst:)\s+/iu
// "/ Source: Reuters", "Quelle: dpa", "Источник: ТАСС"
const SOURCE_LABEL =
  /^[/|(\s]*(?:source|sources|quelle|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|forrás|sursa|источник|джерело|πηγή|kaynak|المصدر|来源|來源|出典)\s*[:：]\s*/iu
// "Reuters | Updated: …", "AFP - 3 Dec 2021", "Reuters November 18, 2019 11:03 PM"
const DATED_LINE =
  /^([\p{Lu}\p{Lo}][\p{L}\p{N}.&'’ -]{1,40}?)\s*(?:[|•·,/–—-]\s*)?(?=updated|published|posted|created|\p{L}{0,12}\.? ?\d{1,4}[ ./:,-])/iu

/** Reads byline, authors and agencies from the lines above a report, the nearest first. */
export function findByline(above: readonly string[]): FoundByline {
  const near = above.slice(-NEAR).filter((line) => line.length <= LONGEST_BYLINE)
  const agencies = new Set<string>()
  let byline: string | null = null
  const authors: string[] = []
  for (const line of near.toReversed()) {
    const by = BY.exec(line)
    if (by && !byline && !/[.!?]$/.test(line.replace(/\b\p{L}\.$/u, ''))) {
      byline = line
      for (const name of namesOf(line.slice(by[0].length))) {
        const agency = agencyOf(name)
        if (agency) agencies.add(agency)
        else if (isPerson(name)) authors.push(name)
      }
    }
    const label = SOURCE_LABEL.exec(line)
    const credited = label ? line.slice(label[0].length) : (DATED_LINE.exec(line)?.[1] ?? line)
    const agency = label ? agencyOf(credited) : knownAgencyOf(credited)
    if (agency) agencies.add(agency)
  }
  return { byline, authors: [...new Set(authors)], agencies: [...agencies] }
}

/** The names of a byline: "A. Writer and B. Reader, AFP in Lund" → three of them. */
function namesOf(words: string): string[] {
  return words
    .split(/\s*(?:,|;|\||\/|&|•|·|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bwith\b|\bfor\b)\s*/u)
    .map((name) => name.replace(/\s+(?:in|at|à|en|aus)\s+.*$/u, '').trim())
    .filter(Boolean)
}

/** Whether words read as a person's name: two to five words, each with a capital or a particle. */
function isPerson(name: string): boolean {
  const words = name.split(/\s+/)
  if (words.length < 2 || words.length > 5 || /\d|@/.test(name)) return false
  return words.every((word) =>
    /^[\p{Lu}\p{Lo}]|^(?:de|da|di|van|von|der|den|la|le|al|el|bin|ibn|du|dos|del|ter|ten)$/u.test(word),
  )
}
