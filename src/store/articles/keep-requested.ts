import { packBytes } from '../compress.ts'
import { takeTurn } from '../engines/take-turn.ts'
import type { Connection, Store } from '../store.ts'
import { type Arrival, type Kept, keepArrival } from './keep-arrivals.ts'

/** Answers are kept so long, in milliseconds: a request may come again within a week. */
const ANSWERS_KEPT_MS = 7 * 86_400_000

/** A document of a request that may come again: its line there, and the hash of that line. */
export interface RequestedArrival {
  readonly line: number
  readonly hash: string
  readonly arrival: Arrival
}

/** What became of a line: as it was kept, now or the first time; `other` where the same line of the same request was something else. */
export type Requested = Pick<Kept, 'name' | 'kind'> | 'other'

/**
 * Keeps what came in under a request's key. A line that was answered before has no second effect and gets the same answer, whether the
 * request came to its end or not.
 * @param keptAt ISO 8601
 */
export async function keepRequested(
  store: Store,
  request: string,
  arrivals: readonly RequestedArrival[],
  keptAt: string,
): Promise<Requested[]> {
  const packed = arrivals.map(({ arrival }) => packBytes(arrival.source.bytes))
  return store.transact(async (db) => {
    // Names are given in the order of arrival.
    await takeTurn(db, store.engine, 'intake')
    const known = await answersTo(db, request, arrivals)
    const answers: Requested[] = []
    for (const [n, { line, hash, arrival }] of arrivals.entries()) {
      const before = known.get(line)
      if (before) {
        answers.push(before.hash === hash ? { name: before.name, kind: before.kind as Kept['kind'] } : 'other')
        continue
      }
      const { article, name, kind } = await keepArrival(db, arrival, packed[n]!, keptAt)
      await db.insertInto('answer').values({ request, line, hash, article, kind, given_at: keptAt }).execute()
      answers.push({ name, kind })
    }
    return answers
  })
}

async function answersTo(db: Connection, request: string, arrivals: readonly RequestedArrival[]) {
  const rows = await db
    .selectFrom('answer')
    .innerJoin('article', 'article.id', 'answer.article')
    .select(['answer.line', 'answer.hash', 'answer.kind', 'article.name'])
    .where('request', '=', request)
    .where(
      'line',
      'in',
      arrivals.map(({ line }) => line),
    )
    .execute()
  return new Map(rows.map((row) => [row.line, row]))
}

/** Takes away the answers that are too old for their request to come again. */
export async function dropOldAnswers({ db }: Store, now: string): Promise<void> {
  const oldest = new Date(Date.parse(now) - ANSWERS_KEPT_MS).toISOString()
  await db.deleteFrom('answer').where('given_at', '<', oldest).execute()
}
