import { findCorrections } from './corrections/find-corrections.ts'
import { dateReports } from './dating/date-reports.ts'
import { decideStory } from './decide-story.ts'
import { assignDecisions } from './decisions/assign-decisions.ts'
import type { Decision } from './decisions/decision.ts'
import { openLedger } from './decisions/ledger.ts'
import { findDevelopments } from './developments/find-developments.ts'
import { findDisputes } from './disputes/find-disputes.ts'
import { findQuarrels } from './disputes/find-quarrels.ts'
import { findStances } from './disputes/stance.ts'
import { findStoryEvents } from './events/find-story-events.ts'
import { movedDays } from './events/moved-days.ts'
import { compareFigures } from './figures/compare-figures.ts'
import { groupReports, type ReportGroup } from './grouping/group-reports.ts'
import type { GroupingDecision } from './grouping/grouping-decision.ts'
import { traceLineage } from './lineage/trace-lineage.ts'
import { findPeople } from './people/find-people.ts'
import { knowAgain } from './people/know-again.ts'
import type { Report } from './report.ts'
import { groupStatements } from './statements/group-statements.ts'
import type { Story } from './story.ts'
import { nameStory } from './story-name.ts'
import { buildTimeline } from './timeline/build-timeline.ts'

export interface TellOptions {
  /** Takes all reports as one story, as the user said. */
  readonly oneStory: boolean
  /** What the reader put right in stories: people, claims, origins, names and notes. */
  readonly decisions?: readonly Decision[]
  /** What the reader decided about which reports are one story, the oldest first. */
  readonly grouping?: readonly GroupingDecision[]
}

/** The reports of one story, and what the reader put right in it. */
export interface Untold {
  readonly group: ReportGroup
  readonly decisions: readonly Decision[]
}

/** Groups reports into stories, those with most reports last, so that each can be taken off the end; the order of the reports changes nothing. */
export function findStories(
  reports: readonly Report[],
  { oneStory, decisions = [], grouping = [] }: TellOptions,
): Untold[] {
  const groups = groupReports(reports, { oneStory, decisions: grouping })
  const ids = groups.map((group) => group.reports.map(({ article }) => article.id).sort())
  const decided = assignDecisions(ids, decisions)
  return groups
    .map((group, n) => ({ group, id: ids[n]![0]!, decisions: decided[n]! }))
    .sort((a, b) => a.group.reports.length - b.group.reports.length || (a.id < b.id ? 1 : -1))
}

/**
 * Groups reports into stories and tells one after the other, those with most reports first. A story that was told is let
 * go, so that a large pile never stands in memory as records too.
 */
export function* tellStories(reports: readonly Report[], options: TellOptions): Generator<Story> {
  const waiting = findStories(reports, options)
  for (let next = waiting.pop(); next; next = waiting.pop()) yield tellStory(next.group, next.decisions)
}

/** All that one story's reports say together, as the reader has put it right. Each step leans on those above it. */
export function tellStory(group: ReportGroup, decisions: readonly Decision[] = []): Story {
  const ledger = openLedger(decisions)
  // A reading may be unpacked each time it is asked for: once is enough.
  const unpacked = group.reports.map(({ article, reading }) => ({ article, reading }))
  const reports = byDate(knowAgain(dateReports(unpacked)))
  const lineage = traceLineage(reports, ledger)
  const cast = findPeople(reports, ledger)
  const events = findStoryEvents(reports, cast)
  const statements = groupStatements(reports, cast, lineage, { ledger, moves: movedDays(events) })
  const figures = compareFigures(reports, cast, lineage)
  const timeline = buildTimeline(events, reports, lineage)
  const stances = findStances(reports, cast)
  const quarrels = findQuarrels(stances)
  const disputes = findDisputes({ stances, quarrels, figures, events })
  const developments = findDevelopments({ timeline, figures, stances, quarrels, reports, cast })
  return {
    ...decideStory(nameStory(reports), reports, ledger),
    reports,
    because: group.because,
    origins: lineage.origins,
    reuse: lineage.reuse,
    descent: lineage.descent,
    people: cast.people,
    timeline: timeline.map(({ entry }) => entry),
    statements,
    figures,
    disputes,
    developments,
    corrections: findCorrections(reports, lineage),
    decisions: ledger.kept(),
  }
}

function byDate(reports: readonly Report[]): Report[] {
  const key = ({ article }: Report) =>
    `${article.published?.value.slice(0, 10) ?? '9999'}\0${article.published?.value ?? ''}\0${article.id}`
  return [...reports].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
