import { Readable } from 'node:stream'
import { addInputs } from '../../desk/add-inputs.ts'
import { decide, undo } from '../../desk/deciding/decide.ts'
import type { Keeper } from '../../desk/keeper.ts'
import { countNews, findNews } from '../../desk/news.ts'
import { searchKept } from '../../desk/search-kept.ts'
import { keptFrontPage } from '../../desk/telling/front-page.ts'
import { unwatch, watched, watchInputs } from '../../desk/watch/watched.ts'
import { compareRecords } from '../../record/changes/compare-records.ts'
import { loadReports } from '../../store/articles/articles.ts'
import { loadOriginal } from '../../store/articles/originals.ts'
import { listVersions } from '../../store/articles/versions.ts'
import { articleNamed } from '../../store/forget.ts'
import { listDecisions } from '../../store/stories/decisions.ts'
import { findStories, listStories, recordHashes } from '../../store/stories/records.ts'
import { markSeenAsKept, seenHash } from '../../store/stories/seen.ts'
import { latestLines } from './latest-lines.ts'
import { type ReadRecord, recordReader } from './read-records.ts'
import type { Shelf } from './shelf.ts'

export interface ShelfSettings {
  /** Whose eyes the pages are for: what is new is new to them. */
  readonly reader: string
  /** Hosts that may be read although they are at private or loopback addresses. */
  readonly allowHost?: readonly string[] | undefined
  readonly jobs?: number | undefined
}

/** Of so many stories, those with the latest news, the last development is shown: each costs the reading of its record once. */
const LATEST_OF = 40
/** What a page of search shows. */
const HITS = 20

/** The stories of a store as the pages show them. */
export function openShelf(keeper: Keeper, { reader, allowHost, jobs }: ShelfSettings): Shelf {
  const { store } = keeper
  const read = recordReader(store)
  const handleNamed = async (name: string): Promise<string | null> => {
    const [found, ...more] = await findStories(store, name)
    return found && more.length === 0 ? found.handle : null
  }
  const recordNamed = async (name: string): Promise<ReadRecord | null> => {
    const handle = await handleNamed(name)
    return handle === null ? null : read(handle)
  }
  const hashNamed = async (name: string) => {
    const handle = await handleNamed(name)
    return handle === null ? null : ((await recordHashes(store, [handle]))[0] ?? null)
  }
  const latestOf = latestLines(store)
  return {
    async stories() {
      const lines = await listStories(store)
      const news = await countNews(store, reader)
      const latest = await latestOf(lines.slice(0, LATEST_OF).map(({ handle }) => handle))
      return lines.map(({ handle, articles, ...line }) => ({
        ...line,
        id: handle,
        reports: articles,
        news: news.get(handle) ?? null,
        ...(latest.get(handle) ?? { latest: null, language: null }),
      }))
    },
    async frontPage(name) {
      const shown = await hashNamed(name)
      const html = shown && (await keptFrontPage(store, shown))
      // Whoever reads the page follows one of its links next: the record is read meanwhile.
      if (html) setImmediate(() => void read(shown.handle).catch(() => {}))
      return html ? { title: shown.title, html } : null
    },
    record: async (name) => (await recordNamed(name))?.record ?? null,
    async article(id) {
      const [article] = await articleNamed(store, id)
      const [kept] = article === undefined ? [] : await loadReports(store.db, [article])
      return kept ? { report: kept.report, versions: await listVersions(store.db, kept.article) } : null
    },
    original: (sha256) => loadOriginal(store, sha256),
    async changes(name) {
      const kept = await recordNamed(name)
      if (!kept) return null
      for await (const { record, changes } of findNews(store, { stories: [kept.story], reader, since: 'last' }))
        return { record, changes }
      return { record: kept.record, changes: compareRecords(kept.record, kept.record) }
    },
    async hasNews(name) {
      const shown = await hashNamed(name)
      const seen = shown && (await seenHash(store.db, reader, shown.story))
      return seen !== null && seen !== shown?.hash
    },
    async markSeen(name) {
      const shown = await hashNamed(name)
      if (!shown || (await seenHash(store.db, reader, shown.story)) === shown.hash) return
      await markSeenAsKept(store.db, reader, shown, keeper.now())
    },
    search: (words, place) => searchKept(store, words, { ...place, limit: HITS }),
    decisions: async () => (await listDecisions(store.db)).reverse(),
    decide: (order) => decide(keeper, { ...order, reader }),
    watched: () => watched(keeper),
    async watch(address) {
      await watchInputs(keeper, [address])
    },
    async unwatch(address) {
      await unwatch(keeper, [address])
    },
    undo: (decision) => undo(keeper, decision),
    async add(inputs, { published }, progress) {
      const { unread } = await addInputs(keeper, inputs, {
        published,
        allowHost,
        jobs,
        stdin: Readable.from([]),
        progress: (step, done) => progress.step(step, done),
      })
      for (const { id, reason } of unread) progress.unread(id, reason)
    },
  }
}
