import type { Record } from '../../record/record.ts'
import { writeRecord } from '../../record/write-record.ts'
import type { Report } from '../../story/report.ts'
import { type TellOptions, tellStories } from '../../story/tell-stories.ts'

/** Groups reports into stories and writes the record of each, one at a time; stories with most reports come first. */
export function* writeRecords(reports: readonly Report[], options: TellOptions): Generator<Record> {
  for (const story of tellStories(reports, options)) yield writeRecord(story)
}
