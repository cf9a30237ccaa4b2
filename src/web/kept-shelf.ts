import { Readable } from 'node:stream'
import { addInputs } from '../desk/add-inputs.ts'
import type { Keeper } from '../desk/keeper.ts'
import type { Record } from '../record/record.ts'
import { loadReports } from '../store/articles.ts'
import { articleNamed } from '../store/forget.ts'
import { loadOriginal } from '../store/originals.ts'
import { findStories, listStories, loadRecord } from '../store/records.ts'
import { listVersions } from '../store/versions.ts'
import type { Shelf } from './shelf.ts'

export interface ShelfSettings {
  /** Hosts that may be read although they are at private or loopback addresses. */
  readonly allowHost?: readonly string[] | undefined
  readonly jobs?: number | undefined
}

/** The stories of a store as the pages show them. */
export function openShelf(keeper: Keeper, { allowHost, jobs }: ShelfSettings): Shelf {
  const { store } = keeper
  return {
    async stories() {
      const lines = await listStories(store)
      return lines.map(({ handle, articles, ...line }) => ({ ...line, id: handle, reports: articles }))
    },
    async record(name) {
      const [found, ...more] = await findStories(store, name)
      const kept = found && more.length === 0 ? await loadRecord(store, found.story) : null
      return kept ? (JSON.parse(kept.json) as Record) : null
    },
    async article(id) {
      const [article] = await articleNamed(store, id)
      const [kept] = article === undefined ? [] : await loadReports(store.db, [article])
      return kept ? { report: kept.report, versions: await listVersions(store.db, kept.article) } : null
    },
    original: (sha256) => loadOriginal(store, sha256),
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
