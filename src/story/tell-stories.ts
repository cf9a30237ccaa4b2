import { findCorrections } from './corrections/find-corrections.ts'
import { dateReports } from './dating/date-reports.ts'
import { findDevelopments } from './developments/find-developments.ts'
import { findDisputes } from './disputes/find-disputes.ts'
import { findStoryEvents } from './events/find-story-events.ts'
import { compareFigures } from './figures/compare-figures.ts'
import { groupReports, type ReportGroup } from './grouping/group-reports.ts'
import { traceLineage } from './lineage/trace-lineage.ts'
import { findPeople } from './people/find-people.ts'
import type { Report } from './report.ts'
import { groupStatements } from './statements/group-statements.ts'
import type { Story } from './story.ts'
import { nameStory } from './story-name.ts'
import { buildTimeline } from './timeline/build-timeline.ts'

export interface TellOptions {
  /** Takes all reports as one story, as the user said. */
  readonly oneStory: boolean
}

/**
 * Groups reports into stories and tells one after the other, those with most reports first; the order of the reports
 * changes nothing. A story that was told is let go, so that a large pile never stands in memory as records too.
 */
export function* tellStories(reports: readonly Report[], { oneStory }: TellOptions): Generator<Story> {
  const groups = groupReports(reports, { oneStory })
  const firstId = (group: ReportGroup): string => group.reports.map(({ article }) => article.id).sort()[0]!
  const waiting = groups
    .map((group) => ({ group, id: firstId(group) }))
    .sort((a, b) => a.group.reports.length - b.group.reports.length || (a.id < b.id ? 1 : -1))
  for (let next = waiting.pop(); next; next = waiting.pop()) yield tellStory(next.group)
}

/** All that one story's reports say together. Each step leans on those above it. */
function tellStory(group: ReportGroup): Story {
  const reports = byDate(dateReports(group.reports))
  const lineage = traceLineage(reports)
  const cast = findPeople(reports)
  const statements = groupStatements(reports, cast, lineage)
  const figures = compareFigures(reports, cast, lineage)
  const events = findStoryEvents(reports, cast)
  const timeline = buildTimeline(events, reports, lineage)
  const disputes = findDisputes({ reports, cast, figures })
  const developments = findDevelopments({ events, figures })
  return {
    ...nameStory(reports),
    reports,
    because: group.because,
    origins: lineage.origins,
    reuse: lineage.reuse,
    people: cast.people,
    timeline,
    statements,
    figures,
    disputes,
    developments,
    corrections: findCorrections(reports, lineage),
  }
}

function byDate(reports: readonly Report[]): Report[] {
  const key = ({ article }: Report) =>
    `${article.published?.value.slice(0, 10) ?? '9999'}\0${article.published?.value ?? ''}\0${article.id}`
  return [...reports].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
