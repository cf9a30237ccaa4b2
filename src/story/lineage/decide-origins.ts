import type { Ledger } from '../decisions/ledger.ts'
import type { Report } from '../report.ts'
import type { Family } from './lineage.ts'

/** Numbers of the reports that the reader called a source of their own. */
export function independentReports(reports: readonly Report[], ledger: Ledger): ReadonlySet<number> {
  const alone = new Set<number>()
  for (const { article } of ledger.of('independent')) {
    const n = reports.findIndex((report) => report.article.id === article)
    if (n >= 0) alone.add(n)
  }
  return alone
}

interface Members {
  readonly credit: string | null
  /** Numbers of its reports, in order. */
  readonly members: readonly number[]
}

/** The families as the reader has them: those of articles that go back to one source are one. Each with its decisions. */
export function decideOrigins(
  families: readonly Members[],
  reports: readonly Report[],
  ledger: Ledger,
): (Members & { readonly decisions: readonly string[] })[] {
  let decided = families.map((family) => ({ ...family, decisions: [] as readonly string[] }))
  const holds = (articles: readonly string[]) => (family: Members) =>
    family.members.some((n) => articles.includes(reports[n]!.article.id))
  for (const decision of ledger.of('same-origin', 'independent')) {
    const isMeant = holds(decision.kind === 'same-origin' ? decision.articles : [decision.article])
    const found = decided.filter(isMeant)
    if (found.length === 0) continue
    const one = {
      credit: found.find(({ credit }) => credit)?.credit ?? null,
      members: found.flatMap(({ members }) => members).sort((a, b) => a - b),
      decisions: [...found.flatMap(({ decisions }) => decisions), decision.id],
    }
    decided = [...decided.filter((family) => !found.includes(family)), one]
  }
  return decided.sort((a, b) => a.members[0]! - b.members[0]!)
}

/** The origins under the names that the reader gave them; what was decided of each is noted in the ledger. */
export function nameOrigins(families: readonly Family[], ledger: Ledger): Family[] {
  for (const decision of ledger.of('same-origin', 'independent')) {
    const about = families.filter(({ decided }) => decided.includes(decision.id)).map(({ id }) => id)
    if (about.length > 0) ledger.apply(decision, about)
  }
  const named = new Map(families.map((family) => [family.id, family]))
  for (const decision of ledger.of('rename', 'note')) {
    const target = decision.kind === 'rename' ? decision.of : decision.on
    if (target.kind !== 'origin') continue
    const family = [...named.values()].find(({ articles }) => articles.includes(target.article))
    if (!family) continue
    ledger.apply(decision, [family.id], decision.kind === 'rename' ? family.label : undefined)
    if (decision.kind !== 'rename') continue
    named.set(family.id, { ...family, label: decision.name, decided: [...family.decided, decision.id] })
  }
  return families.map(({ id }) => named.get(id)!)
}
