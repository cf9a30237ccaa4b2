import { type RawBuilder, sql } from 'kysely'
import { type CarriersAround, compareCarriers, sharedLeading, UNDATED } from '../../story/grouping/grouping-memory.ts'
import type { ReportTerms } from '../../story/grouping/report-terms.ts'
import { chunks } from '../chunks.ts'
import type { Connection } from '../store.ts'

/** Pairs and terms that are asked for in one statement: of few lengths, so that it is prepared once for each. */
const ASKED_AT_ONCE = 50

/** Who carries a report's leading terms around it, in one question: each part of it is a short stretch of the carriers' index. */
export async function loadAround(db: Connection, report: ReportTerms, reach: number): Promise<CarriersAround[]> {
  const around = report.leading.map(() => ({ before: [] as number[], after: [] as number[] }))
  if (around.length === 0) return around
  const { rows } = await sql<{ place: number; is_before: number; day: number; key: number }>`${carriersAround(
    report,
    reach,
  )}`.execute(db)
  rows.sort(compareCarriers)
  for (const { place, is_before, key } of rows) {
    if (is_before === 1) around[place]!.before.unshift(key)
    else around[place]!.after.push(key)
  }
  return around
}

/** Who is around a report in at least so many of its leading terms. */
export async function loadMet(db: Connection, report: ReportTerms, reach: number, least: number): Promise<number[]> {
  if (report.leading.length === 0) return []
  const { rows } = await sql<{ key: number }>`select key from (${carriersAround(report, reach)}) as near
    group by key having count(*) >= ${sql.lit(least)}`.execute(db)
  return rows.map(({ key }) => key)
}

function carriersAround({ leading, day, key }: ReportTerms, reach: number): RawBuilder<unknown> {
  const parts = leading.flatMap(({ term }, place) =>
    [true, false].map((isBefore) => {
      const [beyond, order] = isBefore ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`]
      return sql`select * from (select ${sql.lit(place)} as place, ${sql.lit(isBefore ? 1 : 0)} as is_before, day, key
        from grouping_carrier where term = ${term} and (day, key) ${beyond} (${day ?? UNDATED}, ${key})
        order by day ${order}, key ${order} limit ${sql.lit(reach)}) as part`
    }),
  )
  return sql.join(parts, sql` union all `)
}

/** Of each pair: in how many of their shared leading terms the later one is among the next carriers after the earlier. */
export async function countMeetings(
  db: Connection,
  pairs: readonly (readonly [ReportTerms, ReportTerms])[],
  reach: number,
): Promise<number[]> {
  const asked = pairs.flatMap(([a, b], pair) => {
    const [from, to] = compareCarriers(a, b) < 0 ? [a, b] : [b, a]
    return sharedLeading(a, b).map((term) => ({ pair, term, from, sought: to.key }))
  })
  const counts = pairs.map(() => 0)
  for (const some of chunks(asked, ASKED_AT_ONCE)) {
    const parts = some.map(
      ({ pair, term, from: { day, key }, sought }) => sql`select cast(${pair} as integer) as pair where ${sought} in
        (select key from grouping_carrier where term = ${term} and (day, key) > (${day ?? UNDATED}, ${key})
          order by day, key limit ${sql.lit(reach)})`,
    )
    const { rows } = await sql<{ pair: number }>`${sql.join(parts, sql` union all `)}`.execute(db)
    for (const { pair } of rows) counts[pair]!++
  }
  return counts
}
