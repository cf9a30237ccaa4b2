import type { Report } from '../report.ts'

/** What an agency's full name adds to the name that its datelines have: "Corvan" and "Corvan News Agency". */
const ADDED = /^ (?:News|Newswire|Press|Wire|Agency|Service|International)(?: (?:Agency|Service|Wire))?$/

/**
 * The full name of each agency that some of these reports name in short.
 *
 * @returns a function from an agency's name to the one longer name that begins with it, else to itself
 */
export function openFullNames(reports: readonly Report[]): (agency: string) => string {
  const names = [...new Set(reports.flatMap(({ article }) => article.agencies))]
  const full = new Map(
    names.flatMap((name) => {
      const longer = names.filter((other) => other.startsWith(name) && ADDED.test(other.slice(name.length)))
      return longer.length === 1 ? [[name, longer[0]!] as const] : []
    }),
  )
  return (agency) => full.get(agency) ?? agency
}
