import type { Report } from '../report.ts'

export interface ReportGroup {
  readonly reports: readonly Report[]
  /** Why each report belongs: article id to words. */
  readonly because: ReadonlyMap<string, string>
}

/** Groups reports by the event they are about. */
export function groupReports(reports: readonly Report[], _options: { readonly oneStory: boolean }): ReportGroup[] {
  return reports.length > 0 ? [{ reports, because: new Map() }] : []
}
