import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import { ageLatePages } from './age-late-pages.ts'
import { attachNotes } from './attach-notes.ts'
import { findEvents } from './find-events.ts'
import { findNotes } from './find-notes.ts'
import { joinEvents } from './join-events.ts'
import { leaveOutLatePages } from './leave-out-late-pages.ts'
import { openRetellings } from './retellings.ts'
import { shiftDays } from './shift-days.ts'
import type { StoryEvent } from './story-event.ts'

/** The dated events that a story's reports tell, each once, with every mention of it. */
export function findStoryEvents(reports: readonly Report[], cast: Cast): StoryEvent[] {
  const mentions = leaveOutLatePages(ageLatePages(shiftDays(reports.flatMap((report) => findEvents(report, cast)))))
  const events = joinEvents(mentions, openRetellings(mentions, cast))
  attachNotes(
    events,
    reports.flatMap((report) => findNotes(report, cast)),
  )
  return events
}
