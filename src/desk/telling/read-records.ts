import type { Unread } from '../../article/article.ts'
import type { Record } from '../../record/record.ts'
import type { Report } from '../../story/report.ts'
import { type ReadOptions, readReports } from '../reading/read-reports.ts'
import { writeRecords } from './write-records.ts'

/** Every report of the inputs, and what could not be read. */
export async function collectReports(
  inputs: readonly string[],
  options: ReadOptions,
): Promise<{ readonly reports: Report[]; readonly unread: Unread[] }> {
  const reports: Report[] = []
  const unread: Unread[] = []
  for await (const outcome of readReports(inputs, options)) {
    if ('report' in outcome) reports.push(outcome.report)
    else unread.push(outcome.unread)
  }
  return { reports, unread }
}

/** The records of the stories in the inputs, and what could not be read. */
export async function readRecords(
  inputs: readonly string[],
  options: ReadOptions & { readonly oneStory?: boolean | undefined },
): Promise<{ readonly records: Record[]; readonly unread: Unread[] }> {
  const { reports, unread } = await collectReports(inputs, options)
  options.signal?.throwIfAborted()
  return { records: [...writeRecords(reports, { oneStory: options.oneStory ?? false })], unread }
}
