import { type Ledger, NO_DECISIONS } from '../decisions/ledger.ts'
import type { Report } from '../report.ts'
import { independentReports } from './decide-origins.ts'
import { findCites } from './find-cites.ts'
import { findFollows } from './find-follows.ts'
import { findOrigins, strongestSources } from './find-origins.ts'
import { findReuse } from './find-reuse.ts'
import type { Lineage, Origin } from './lineage.ts'
import { traceDescent } from './trace-descent.ts'

/** Finds the text that a story's reports share and the origins they go back to; the order of the reports changes nothing. */
export function traceLineage(given: readonly Report[], ledger: Ledger = NO_DECISIONS): Lineage {
  const reports = byPublication(given)
  const { shared, reuse } = findReuse(reports)
  const alone = independentReports(reports, ledger)
  const sources = strongestSources(reports, shared, alone)
  const families = findOrigins(reports, sources, alone, ledger)
  const originOf = new Map(families.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)))
  const numberOf = new Map(reports.map(({ article }, n) => [article.id, n]))
  const sole = families.filter(({ basis }) => basis === 'sole').map(({ articles }) => numberOf.get(articles[0]!)!)
  const follows = findFollows(reports, sole)
  const origins = families.map((family): Origin => {
    const members = family.articles.map((article) => numberOf.get(article)!)
    return { ...family, cites: findCites(members.map((n) => reports[n]!)), follows: follows.get(members[0]!) ?? [] }
  })
  return { reuse, origins, descent: traceDescent(reports, shared, sources), originOf }
}

/** Earliest first. Of one day, what states its hour goes by it, what only states the day next, an inferred day last. */
function byPublication(reports: readonly Report[]): Report[] {
  const key = ({ article: { id, published } }: Report) =>
    `${published?.value.slice(0, 10) ?? '9999'}\0${published?.basis === 'inferred' ? 1 : 0}\0${published?.value ?? ''}\0${id}`
  const keyed = reports.map((report) => ({ report, key: key(report) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ report }) => report)
}
