import { type RawBuilder, sql } from 'kysely'
import { type CarriersAround, compareCarriers, sharedLeading, UNDATED } from '../../story/grouping/grouping-memory.ts'
import type { ReportTerms } from '../../story/grouping/report-terms.ts'
import { chunks } from '../chunks.ts'
import type { Engine } from '../store.ts'
import type { Asked } from './among.ts'

/** Pairs and terms that are asked for in one statement: in SQLite of few lengths, so that it is prepared once for each. */
const ASKED_AT_ONCE: Readonly<Record<Engine, number>> = { sqlite: 50, postgres: 1000 }

/** Who carries a report's leading terms around it, in one question: each part of it is a short stretch of the carriers' index. */
export async function loadAround({ db, engine }: Asked, report: ReportTerms, reach: number): Promise<CarriersAround[]> {
  const around = report.leading.map(() => ({ before: [] as number[], after: [] as number[] }))
  if (around.length === 0) return around
  const near = carriersAround[engine](report, reach)
  const { rows } = await sql<{ place: number; is_before: number; day: number; key: number }>`${near}`.execute(db)
  rows.sort(compareCarriers)
  for (const { place, is_before, key } of rows) {
    if (is_before === 1) around[place]!.before.unshift(key)
    else around[place]!.after.push(key)
  }
  return around
}

/** Who is around a report in at least so many of its leading terms. */
export async function loadMet(
  { db, engine }: Asked,
  report: ReportTerms,
  reach: number,
  least: number,
): Promise<number[]> {
  if (report.leading.length === 0) return []
  const { rows } = await sql<{ key: number }>`select key from (${carriersAround[engine](report, reach)}) as near
    group by key having count(*) >= ${sql.lit(least)}`.execute(db)
  return rows.map(({ key }) => key)
}

const SIDES = [
  { isBefore: sql.lit(1), beyond: sql`<`, order: sql`desc` },
  { isBefore: sql.lit(0), beyond: sql`>`, order: sql`asc` },
]

/** PostgreSQL plans a question each time it is asked: one part for all terms. SQLite knows no `lateral`, and keeps what it has prepared. */
const carriersAround: Readonly<Record<Engine, (report: ReportTerms, reach: number) => RawBuilder<unknown>>> = {
  sqlite: ({ leading, day, key }, reach) =>
    sql.join(
      leading.flatMap(({ term }, place) =>
        SIDES.map(
          ({ isBefore, beyond, order }) => sql`select * from
            (select ${sql.lit(place)} as place, ${isBefore} as is_before, day, key from grouping_carrier
              where term = ${term} and (day, key) ${beyond} (${day ?? UNDATED}, ${key})
              order by day ${order}, key ${order} limit ${sql.lit(reach)}) as part`,
        ),
      ),
      sql` union all `,
    ),
  postgres: ({ leading, day, key }, reach) =>
    sql.join(
      SIDES.map(
        ({
          isBefore,
          beyond,
          order,
        }) => sql`select asked.place - 1 as place, ${isBefore} as is_before, near.day, near.key
          from unnest(${leading.map(({ term }) => term)}::bigint[]) with ordinality as asked (term, place),
          lateral (select carrier.day, carrier.key from grouping_carrier as carrier
            where carrier.term = asked.term and (carrier.day, carrier.key) ${beyond} (${day ?? UNDATED}, ${key})
            order by carrier.day ${order}, carrier.key ${order} limit ${sql.lit(reach)}) as near`,
      ),
      sql` union all `,
    ),
}

/** Of each pair: in how many of their shared leading terms the later one is among the next carriers after the earlier. */
export async function countMeetings(
  { db, engine }: Asked,
  pairs: readonly (readonly [ReportTerms, ReportTerms])[],
  reach: number,
): Promise<number[]> {
  const shared = pairs.flatMap(([a, b], pair) => {
    const [from, to] = compareCarriers(a, b) < 0 ? [a, b] : [b, a]
    return sharedLeading(a, b).map((term) => ({
      pair,
      term,
      day: from.day ?? UNDATED,
      after: from.key,
      sought: to.key,
    }))
  })
  const counts = pairs.map(() => 0)
  for (const some of chunks(shared, ASKED_AT_ONCE[engine])) {
    const { rows } = await sql<{ pair: number }>`${meetingsAmong[engine](some, reach)}`.execute(db)
    for (const { pair } of rows) counts[pair]!++
  }
  return counts
}

/** Whether `sought` is among the next carriers of a term after another one. */
interface Meeting {
  readonly pair: number
  readonly term: number
  readonly day: number
  readonly after: number
  readonly sought: number
}

const meetingsAmong: Readonly<Record<Engine, (some: readonly Meeting[], reach: number) => RawBuilder<unknown>>> = {
  sqlite: (some, reach) =>
    sql.join(
      some.map(
        ({ pair, term, day, after, sought }) => sql`select ${pair} as pair where ${sought} in
          (select key from grouping_carrier where term = ${term} and (day, key) > (${day}, ${after})
            order by day, key limit ${sql.lit(reach)})`,
      ),
      sql` union all `,
    ),
  postgres: (some, reach) => {
    const all = (key: keyof Meeting) => sql`${some.map((meeting) => meeting[key])}::bigint[]`
    return sql`select asked.pair
      from unnest(${all('pair')}, ${all('term')}, ${all('day')}, ${all('after')}, ${all('sought')})
        as asked (pair, term, day, after, sought)
      where asked.sought in (select carrier.key from grouping_carrier as carrier
        where carrier.term = asked.term and (carrier.day, carrier.key) > (asked.day, asked.after)
        order by carrier.day, carrier.key limit ${sql.lit(reach)})`
  },
}
