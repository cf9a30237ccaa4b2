import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import { Readable } from 'node:stream'
import type { Unread } from '../article/article.ts'
import { collectReports } from '../desk/telling/read-records.ts'
import { writeRecords } from '../desk/telling/write-records.ts'
import type { Record } from '../record/record.ts'
import type { Report } from '../story/report.ts'

/** What one server has read so far, and the records of it. */
export interface Shelf {
  /** Reads files or folders and tells all stories anew. Paths outside the folders allowed are refused by name. */
  read(paths: readonly string[], published?: string): Promise<{ read: number; unread: Unread[] }>
  records(): readonly Record[]
  /** The record of a story by id; the only one where no id is given. Throws RangeError. */
  record(id: string | undefined): Record
}

/** Opens an empty shelf that reads below the folders given, and nowhere else: no address is fetched. */
export function openShelf(roots: readonly string[]): Shelf {
  const reports = new Map<string, Report>()
  let records: readonly Record[] | null = []
  const all = (): readonly Record[] => (records ??= [...writeRecords([...reports.values()], { oneStory: false })])
  return {
    async read(paths, published) {
      const unread: Unread[] = []
      const inside: string[] = []
      for (const path of paths) {
        const refused = await refusal(path, roots)
        if (refused) unread.push({ id: path, code: 'missing', reason: refused })
        else inside.push(path)
      }
      const found = await collectReports(inside, { stdin: Readable.from([]), published, jobs: 1 })
      for (const report of found.reports) reports.set(`${report.article.id}\0${report.article.source.sha256}`, report)
      records = null
      return { read: found.reports.length, unread: [...unread, ...found.unread] }
    },
    records: all,
    record(id) {
      const found = id === undefined && all().length === 1 ? all()[0] : all().find((record) => record.id === id)
      if (found) return found
      const known = all().map((record) => `${record.id} (${record.title})`)
      throw new RangeError(
        known.length === 0
          ? 'nothing has been read yet: call read_files'
          : `which story? There are ${known.join(', ')}`,
      )
    },
  }
}

async function refusal(path: string, roots: readonly string[]): Promise<string | null> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return 'this server reads files only; save the page first'
  try {
    const real = await realpath(path)
    for (const root of roots) {
      const way = relative(await realpath(resolve(root)), real)
      if (way === '' || (!way.startsWith('..') && !isAbsolute(way))) return null
    }
    return `it lies outside the folders this server may read: ${roots.join(', ')}`
  } catch {
    return 'no such file or folder'
  }
}
