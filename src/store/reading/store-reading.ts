import type { Unread } from '../../article/article.ts'
import type { Report } from '../../story/report.ts'
import { sha256 } from '../../text/fingerprint.ts'
import { packJson, unpackJson } from '../compress.ts'
import type { Connection, Store } from '../store.ts'
import type { Claim } from './reading-queue.ts'

/** What came of a reading: a new version, the same as the version before, no article, or nothing, because another reader had the lease. */
export type ReadingEffect = 'version' | 'same' | 'unread' | 'lost'

export interface ReadingMaker {
  /** The version of Dateline that read. */
  readonly reader: string
  /** ISO 8601. */
  readonly at: string
  /** What changed from one version of an article to the next. */
  compare(before: Report, now: Report): unknown
}

/** What was read of a claimed document. */
export interface Read {
  readonly claim: Pick<Claim, 'retrieval' | 'article' | 'token'>
  readonly outcome: { readonly report: Report } | { readonly unread: Unread }
}

/** Stores readings and takes their documents out of the queue, in one transaction; only those whose lease still stands. */
export async function storeReadings(
  store: Store,
  readings: readonly Read[],
  maker: ReadingMaker,
): Promise<ReadingEffect[]> {
  const packed = readings.map(({ outcome }) => ('report' in outcome ? packReport(outcome.report) : null))
  return store.transact(async (db) => {
    const effects: ReadingEffect[] = []
    for (const [n, { claim, outcome }] of readings.entries()) {
      if (!(await isHeld(db, store, claim))) effects.push('lost')
      else if ('report' in outcome) effects.push(await storeVersion(db, claim, outcome.report, packed[n]!, maker))
      else {
        const { code, reason } = outcome.unread
        await finish(db, claim, { state: 'unread', code, reason })
        effects.push('unread')
      }
    }
    return effects
  })
}

async function isHeld(db: Connection, { engine }: Store, { retrieval, token }: Read['claim']): Promise<boolean> {
  const held = await db
    .selectFrom('retrieval')
    .select('id')
    .where('id', '=', retrieval)
    .where('state', '=', 'waiting')
    .where('token', '=', token)
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst()
  return held !== undefined
}

async function storeVersion(
  db: Connection,
  { article, ...claim }: Pick<Claim, 'retrieval' | 'article'>,
  report: Report,
  packed: ReturnType<typeof packReport>,
  { reader, at, compare }: ReadingMaker,
): Promise<ReadingEffect> {
  const before = await db
    .selectFrom('version')
    .select(['number', 'content', 'report'])
    .where('article', '=', article)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (before?.content === packed.content) {
    await finish(db, claim, { state: 'same', version: before.number })
    return 'same'
  }
  const number = (before?.number ?? 0) + 1
  const { title, published } = report.article
  await db
    .insertInto('version')
    .values({
      article,
      number,
      retrieval: claim.retrieval,
      title,
      published: published?.value ?? null,
      content: packed.content,
      report: packed.report,
      changes: before ? JSON.stringify(compare(unpackJson<Report>(before.report), report)) : null,
      reader,
      made_at: at,
    })
    .execute()
  await db.updateTable('article').set({ version: number, ungrouped: 1 }).where('id', '=', article).execute()
  await finish(db, claim, { state: 'read', version: number })
  return 'version'
}

async function finish(
  db: Connection,
  { retrieval }: Pick<Claim, 'retrieval'>,
  end: { state: string; version?: number; code?: string; reason?: string },
): Promise<void> {
  await db
    .updateTable('retrieval')
    .set({ ...end, holder: null, leased_until: null })
    .where('id', '=', retrieval)
    .execute()
}

/** A report as a version row keeps it. Its content hash leaves out where and when it came from: the same words are the same version. */
function packReport({ article, reading }: Report): { content: string; report: Uint8Array } {
  const { source: _, ...said } = article
  return { content: sha256(JSON.stringify({ said, reading })), report: packJson({ article, reading }) }
}
