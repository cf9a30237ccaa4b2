import type { Lineage } from '../lineage/lineage.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import type { StoryStatement } from './story-statement.ts'

/** Groups the statements of all reports by speaker and claim; other wordings of one statement are its variants. */
export function groupStatements(_reports: readonly Report[], _cast: Cast, _lineage: Lineage): StoryStatement[] {
  return []
}
