import { expect, test } from 'vitest'
import { readArticle } from '../../article/read-article.ts'
import { readLanguage } from '../../language/read-language.ts'
import type { Report } from '../../story/report.ts'
import { writeRecordsOnThreads } from './telling-threads.ts'
import type { WrittenRecord } from './written-record.ts'

/** A report of many lines about a matter at a place. */
function reportOf(place: string, matter: string): Report {
  const lines = Array.from(
    { length: 20 },
    (_, line) =>
      `Engineer Anna Weiss said on Tuesday that the ${matter} of ${place} needs ${line + 2} new gates before winter, as in year ${line}.`,
  )
  const result = readArticle({
    id: matter,
    bytes: new TextEncoder().encode(lines.join('\n\n')),
    mediaType: 'text/plain',
    form: 'clean',
    path: null,
    url: null,
    retrieved: null,
    given: { published: '2025-03-14' },
  })
  if ('unread' in result) throw new Error(result.unread.reason)
  return { article: result.article, reading: readLanguage(result.article) }
}

/** As many reports of two unlike stories as are told on threads. */
function manyReports(): Report[] {
  const two = [reportOf('Kelmar', 'dam'), reportOf('Ostrava Bay', 'lighthouse')]
  return Array.from({ length: 200 }, (_, i) => {
    const { article, reading } = two[i % 2]!
    return { article: { ...article, id: `${i}.txt` }, reading }
  })
}

async function jsonOf(records: AsyncIterable<WrittenRecord>): Promise<string[]> {
  const all: string[] = []
  for await (const record of records) all.push(record.json)
  return all
}

test('a story that a thread cannot hold is told in the process itself, to the same record', async () => {
  const reports = manyReports()
  const roomy = await jsonOf(writeRecordsOnThreads(reports, { oneStory: false }, 2))
  const tight = await jsonOf(
    writeRecordsOnThreads(reports, { oneStory: false }, 2, { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 32 }),
  )
  expect(roomy.length).toBeGreaterThan(1)
  expect(tight).toEqual(roomy)
}, 180_000)
