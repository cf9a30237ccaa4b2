import type { Unread } from '../article/article.ts'
import { type RecordDocument, SCHEMA_ID } from '../record/record.ts'
import { writeRecord } from '../record/write-record.ts'
import type { Report } from '../story/report.ts'
import { type TellOptions, tellStories } from '../story/tell-stories.ts'

/** Groups reports into stories and writes the record of each; stories with most reports come first. */
export function writeRecords(
  reports: readonly Report[],
  unread: readonly Unread[],
  options: TellOptions,
): RecordDocument {
  const stories = tellStories(reports, options).map(writeRecord)
  stories.sort((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1))
  return { schema: SCHEMA_ID, stories, unread: unread.map((line) => ({ ...line })) }
}
