import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Keeper, withKeeper } from '../../src/desk/keeper.ts'
import { searchKept } from '../../src/desk/search-kept.ts'
import { isPostgres } from '../../src/store/open-store.ts'
import { ENGINES, type TestEngine } from '../../test/stores.ts'
import { fillStore } from './fill-store.ts'
import { isHeldBack, moreReports, timeOneMore } from './one-more.ts'
import { makeReader, retellStories } from './retell.ts'
import { type Time, timeOf } from './time-of.ts'
import { timeWorkers } from './time-workers.ts'

/** Articles that are added one by one to a store of each size. */
const ONE_BY_ONE = 40
/** Articles that workers are given. */
const FOR_WORKERS = 3000
/** What is searched, each so many times: a word that stands everywhere, a phrase, statements in one outlet, days. */
const QUERIES = {
  word: 'government OR minister',
  phrase: '"state of emergency"',
  fields: 'kind:statement outlet:herald minister',
  days: 'published:2021-01-05..2021-02-20 ferry',
}
const TIMES = 10

/** One line of the table: what was measured, and its value for each size of each engine. */
type Row = Map<string, string>

/**
 * A store of each engine is filled to each size in turn, and measured there: how fast articles come in, what one more costs, how long a
 * search takes, bytes on the disk and memory. Prints a table.
 * @param kept a store to use instead of new ones; it is kept, and what it holds already is not added again
 */
export async function runStore(sizes: readonly number[], kept: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-store-'))
  const columns: { readonly name: string; readonly row: Row }[] = []
  const measured = kept ? ENGINES.filter(({ name }) => (name === 'PostgreSQL') === isPostgres(kept)) : ENGINES
  for (const engine of measured) {
    if (engine.missing && !kept) {
      console.log(`${engine.name}: not run, ${engine.missing}`)
      continue
    }
    const location = kept ?? engine.newLocation()
    await withKeeper(location, { create: true }, async (keeper) => {
      const read = makeReader()
      for (const size of sizes) {
        const row = await measure(keeper, size, { folder, read })
        if (row) columns.push({ name: `${engine.name}, ${size}`, row })
      }
    })
    if (!kept) await engine.remove(location)
    if (!kept) columns.push({ name: `${engine.name}, workers`, row: await measureWorkers(engine) })
  }
  print(columns)
  rmSync(folder, { recursive: true })
}

async function measure(
  keeper: Keeper,
  size: number,
  { folder, read }: { folder: string; read: ReturnType<typeof makeReader> },
): Promise<Row> {
  const row: Row = new Map()
  const pile = [...retellStories(size)].filter((line) => !isHeldBack(line))
  const known = await namesOf(keeper)
  const added = pile.filter(({ id }) => !known.has(id))
  const took = await fillStore(keeper, added, { folder, read })
  const rate = (seconds: number) => (added.length > 0 ? `${(added.length / seconds).toFixed(0)} a second` : '–')
  row.set('kept', rate(took.keeping))
  row.set('grouped and told', rate(took.telling))
  const bytes = pile.reduce((sum, line) => sum + Buffer.byteLength(JSON.stringify(line)), 0)
  row.set('on the disk', `${((await sizeOf(keeper)) / bytes).toFixed(1)} times its input`)
  for (const [what, words] of Object.entries(QUERIES)) row.set(`search, ${what}`, await timeSearch(keeper, words))
  row.set('one more', spread(await timeOneMore(keeper, moreReports(size, ONE_BY_ONE), folder)))
  row.set('memory at most', `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
  console.log([...row].map(([what, value]) => `${what} ${value}`).join('; '))
  return row
}

async function measureWorkers(engine: TestEngine): Promise<Row> {
  const row: Row = new Map()
  for (const workers of [1, 2]) {
    const { read, told } = await timeWorkers(engine, workers, FOR_WORKERS)
    const rate = (seconds: number) => (FOR_WORKERS / seconds).toFixed(0)
    const words = `${rate(read)} read a second, ${rate(told)} read, grouped and told`
    row.set(`${workers} worker${workers > 1 ? 's' : ''}`, words)
  }
  return row
}

async function timeSearch({ store }: Keeper, words: string): Promise<string> {
  const times: Time[] = []
  for (let n = 0; n < TIMES; n++) times.push(await timeOf({ store }, () => searchKept(store, words, { limit: 20 })))
  return spread(times)
}

/** The median by the clock, what nine of ten stay under, and the median of the processor's. */
function spread(times: readonly Time[]): string {
  const at = (share: number, what: keyof Time) => {
    const sorted = times.map((time) => time[what]).sort((a, b) => a - b)
    return Math.round(sorted[Math.floor(share * (sorted.length - 1))]!)
  }
  return `${at(0.5, 'clock')} ms (${at(0.9, 'clock')}), processor ${at(0.5, 'processor')}`
}

async function namesOf({ store }: Keeper): Promise<ReadonlySet<string>> {
  const rows = await store.db.selectFrom('article').select('name').execute()
  return new Set(rows.map(({ name }) => name))
}

async function sizeOf({ store }: Keeper): Promise<number> {
  if (store.engine === 'sqlite') {
    const { rows } = await sql<{ bytes: number }>`select page_count * page_size as bytes
      from pragma_page_count, pragma_page_size`.execute(store.db)
    return rows[0]!.bytes
  }
  const { rows } = await sql<{ bytes: number }>`select sum(pg_total_relation_size(oid))::bigint as bytes from pg_class
    where relkind = 'r' and relnamespace = current_schema()::regnamespace`.execute(store.db)
  return rows[0]!.bytes
}

function print(columns: readonly { readonly name: string; readonly row: Row }[]): void {
  const lines = [...new Set(columns.flatMap(({ row }) => [...row.keys()]))]
  console.log(`\n| | ${columns.map(({ name }) => name).join(' | ')} |`)
  console.log(`| --- |${columns.map(() => ' --- |').join('')}`)
  for (const line of lines) console.log(`| ${line} | ${columns.map(({ row }) => row.get(line) ?? '').join(' | ')} |`)
}
