import { openPromise } from 'yauzl'
import type { Found } from '../found.ts'
import { unread } from '../stored.ts'
import { readWarc } from './warc.ts'

/** The pages of a WACZ file: a zip whose `archive/` folder holds WARC files. They are read in place, one record at a time. */
export async function* readWacz({ id, path }: { readonly id: string; readonly path: string }): AsyncGenerator<Found> {
  let archives = 0
  try {
    const zip = await openPromise(path)
    try {
      for await (const entry of zip.eachEntry()) {
        if (!/^archive\/[^/]+\.warc(?:\.gz)?$/i.test(entry.fileName)) continue
        archives++
        yield* readWarc({ id: `${id}/${entry.fileName}`, path, stream: await zip.openReadStreamPromise(entry) })
      }
    } finally {
      zip.close()
    }
    if (archives === 0) yield unread(id, 'not-an-article', 'the zip holds no archive/*.warc, so it is no WACZ')
  } catch (error) {
    yield unread(id, 'malformed', `the zip can't be read: ${(error as Error).message}`)
  }
}
