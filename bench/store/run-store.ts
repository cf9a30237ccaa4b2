import { randomBytes } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { addInputs } from '../../src/desk/add-inputs.ts'
import { type Keeper, withKeeper } from '../../src/desk/keeper.ts'
import { searchKept } from '../../src/desk/search-kept.ts'
import { ENGINES } from '../../test/stores.ts'
import type { CrawledText } from '../crawled.ts'
import { makePile } from '../scale/make-pile.ts'

/** Articles that are added one by one, of which the median is told. */
const ONE_BY_ONE = 40
/** What is searched, in turn: a word, a phrase, a speaker's words. */
const QUERIES = ['government', '"prime minister"', 'speaker:president talks', 'kind:figure people']

/** A pile is added to a new store of each engine, then single articles to it: seconds, bytes on the disk, and how long a search takes. */
export async function runStore(data: string, articles: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-store-'))
  const pile = [...makePile(data, articles + ONE_BY_ONE * Math.ceil(articles / ONE_BY_ONE / 2))]
  const input = writePile(join(folder, 'pile.ndjson'), pile.slice(0, articles))
  // The next texts of the pile, spread so that they are of many stories.
  const step = Math.max(1, Math.floor((pile.length - articles) / ONE_BY_ONE))
  const more = pile
    .slice(articles)
    .filter((_, n) => n % step === 0)
    .slice(0, ONE_BY_ONE)
  for (const { name, missing, newLocation, remove } of ENGINES) {
    if (missing) {
      console.log(`${name}: not run, ${missing}`)
      continue
    }
    const location = newLocation()
    await withKeeper(location, { create: true }, async (keeper) => {
      const seconds = await timed(() => add(keeper, input))
      const size = await sizeOf(keeper)
      const rate = (articles / seconds).toFixed(1)
      const share = (size / statSync(input).size).toFixed(1)
      console.log(`${name}, ${articles} articles: ${seconds.toFixed(1)} s (${rate} a second), ${share} times the input`)
      const single: number[] = []
      for (const [n, article] of more.entries()) {
        const file = writePile(join(folder, `one-${n}-${randomBytes(4).toString('hex')}.ndjson`), [article])
        single.push(1000 * (await timed(() => add(keeper, file))))
      }
      console.log(`  one more: ${spread(single)}`)
      for (const words of QUERIES) {
        const times: number[] = []
        for (let n = 0; n < 10; n++) {
          times.push(1000 * (await timed(() => searchKept(keeper.store, words, { limit: 20 }))))
        }
        console.log(`  search ${words}: ${spread(times)}`)
      }
    })
    await remove(location)
  }
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
  rmSync(folder, { recursive: true })
}

async function add(keeper: Keeper, input: string): Promise<void> {
  await addInputs(keeper, [input], { stdin: process.stdin, progress() {} })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

function spread(milliseconds: readonly number[]): string {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  const at = (share: number) => `${Math.round(sorted[Math.floor(share * (sorted.length - 1))]!)} ms`
  return `median ${at(0.5)}, nine of ten under ${at(0.9)}, longest ${at(1)}`
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

function writePile(file: string, articles: readonly CrawledText[]): string {
  if (articles.length === 1) writeFileSync(file, `${JSON.stringify(articles[0])}\n`)
  else {
    const out = openSync(file, 'w')
    for (const article of articles) writeSync(out, `${JSON.stringify(article)}\n`)
    closeSync(out)
  }
  return file
}
