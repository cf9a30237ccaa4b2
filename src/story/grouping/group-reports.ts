import type { Report } from '../report.ts'
import { doAtOnce } from './answer.ts'
import type { Vocabulary } from './count-words.ts'
import { joinAll } from './explain-groups.ts'
import type { Group } from './group.ts'
import type { GroupingDecision } from './grouping-decision.ts'
import { keepInMemory } from './kept-in-memory.ts'
import { groupFirst } from './regroup.ts'
import { describeReport } from './report-terms.ts'

export interface ReportGroup {
  readonly reports: readonly Report[]
  /** Why each report belongs: article id to words. */
  readonly because: ReadonlyMap<string, string>
}

export interface GroupOptions {
  /** Takes all reports as one story, as the user said. */
  readonly oneStory: boolean
  /** What the reader decided, the oldest first. */
  readonly decisions?: readonly GroupingDecision[]
}

/** Groups reports by the event they are about. The order in which they come changes nothing. Ids are unique. */
export function groupReports(given: readonly Report[], { oneStory, decisions = [] }: GroupOptions): ReportGroup[] {
  if (given.length === 0) return []
  const byId = new Map(given.map((report) => [report.article.id, report]))
  const vocabulary: Vocabulary = new Map()
  const memory = keepInMemory()
  const added = [...byId.values()].map((report) => describeReport(report, vocabulary))
  const joined = doAtOnce(groupFirst(memory, added, decisions))
  const groups = oneStory ? doAtOnce(joinAll([...byId.keys()], memory)) : joined
  return inOneOrder(groups).map(({ members, because }) => ({ reports: members.map((id) => byId.get(id)!), because }))
}

/** By the first member's id. */
function inOneOrder(groups: readonly Group[]): Group[] {
  return [...groups].sort((a, b) => (a.members[0]! < b.members[0]! ? -1 : 1))
}
