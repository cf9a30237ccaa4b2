import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { timeRun } from '../time-run.ts'
import { inventPage } from './invent-page.ts'

/** Threads that each archive is read with: one, and both cores. */
const JOBS = ['1', '2']

/**
 * What reading a large web archive takes: a WARC of invented pages is written, read with `read --format ndjson` as a process of its
 * own, and deleted. The peak is that of the whole process, its threads included.
 */
export async function runArchive(megabytes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-archive-'))
  try {
    const path = join(folder, 'invented.warc')
    const pages = await writeArchive(path, megabytes * 2 ** 20)
    const size = statSync(path).size / 2 ** 20
    console.log(`${pages} pages, ${size.toFixed(0)} MB`)
    for (const jobs of JOBS) {
      const out = join(folder, 'articles.ndjson')
      const run = timeRun(['read', '--format', 'ndjson', '--jobs', jobs, path, '--out', out])
      console.log(
        `${jobs} thread${jobs === '1' ? ' ' : 's'} ${run.seconds.toFixed(0)} s, ${(size / run.seconds).toFixed(1)} MB/s, ` +
          `${(pages / run.seconds).toFixed(0)} pages/s, peak ${run.peak ?? '?'} MB`,
      )
      if (run.status !== 0) console.log(run.stderr)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Writes records (ISO 28500) of invented pages until the file is as large as wanted; how many there are. */
async function writeArchive(path: string, bytes: number): Promise<number> {
  const file = createWriteStream(path)
  let [pages, written] = [0, 0]
  while (written < bytes) {
    const record = responseOf(pages++)
    written += record.length
    if (!file.write(record)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
  return pages
}

function responseOf(number: number): Buffer {
  const content = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${inventPage(number)}`)
  const head = [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Target-URI: https://velmara.example/${number}`,
    'WARC-Date: 2031-06-01T00:00:00Z',
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}>`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${content.length}`,
  ].join('\r\n')
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), content, Buffer.from('\r\n\r\n')])
}
