import { writeRecord } from '../../record/write-record.ts'
import type { Decision } from '../../story/decisions/decision.ts'
import { tellStory } from '../../story/tell-stories.ts'
import { type PackedReport, unpackReport } from '../reading/packed-report.ts'

/** One story as it goes to a telling thread. */
export interface PackedStory {
  readonly reports: readonly PackedReport[]
  readonly because: ReadonlyMap<string, string>
  readonly decisions: readonly Decision[]
}

/** What a telling thread does: one story at a time, to its record as JSON. */
export default function tellPacked({ reports, because, decisions }: PackedStory): string {
  return JSON.stringify(writeRecord(tellStory({ reports: reports.map(unpackReport), because }, decisions)))
}
