import type { Link } from './join-alike.ts'
import type { TermTable } from './report-terms.ts'

/** Words named as the reason, at most. */
const NAMED_WORDS = 4

/** For each group and each of its members, in words, what ties it to the member it is most alike: article id → words. */
export function explainMemberships(
  groups: readonly (readonly number[])[],
  links: readonly Link[],
  table: TermTable,
): Map<string, string>[] {
  const groupOf = new Map(groups.flatMap((members, g) => members.map((n) => [n, g] as const)))
  const closest = new Map<number, Link>()
  for (const link of links) {
    if (groupOf.get(link.a) !== groupOf.get(link.b)) continue
    for (const n of [link.a, link.b]) if ((closest.get(n)?.likeness ?? -1) < link.likeness) closest.set(n, link)
  }
  const idOf = (n: number) => table.reports[n]!.report.article.id
  return groups.map(
    (members) => new Map(members.map((n) => [idOf(n), explain(n, closest.get(n), members.length, table)])),
  )
}

function explain(n: number, link: Link | undefined, members: number, table: TermTable): string {
  if (!link) return members === 1 ? 'because: no other report is like it' : 'because: it was put here with the others'
  const other = link.a === n ? link.b : link.a
  const { article } = table.reports[other]!.report
  return `because: shares ${sharedWords(n, other, table).join(', ')} with “${article.title ?? article.id}”`
}

/** The terms that weigh most in both. */
function sharedWords(a: number, b: number, { reports, forms }: TermTable): string[] {
  const [x, y] = [reports[a]!, reports[b]!]
  const theirs = new Map([...y.terms].map((term, i) => [term, y.weights[i]!]))
  return [...x.terms]
    .map((term, i) => ({ term, weight: x.weights[i]! * (theirs.get(term) ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((p, q) => q.weight - p.weight || p.term - q.term)
    .slice(0, NAMED_WORDS)
    .map(({ term }) => forms[term]!)
}
