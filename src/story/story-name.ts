import { sha256 } from '../text/fingerprint.ts'
import type { Report } from './report.ts'
import type { Story } from './story.ts'
import type { TimelineEntry } from './timeline/timeline-entry.ts'

/** A story's id, title and span of days. The id is made of its articles' ids, so that the same reports give the same one. */
export function nameStory(
  reports: readonly Report[],
  _timeline: readonly TimelineEntry[],
): Pick<Story, 'id' | 'title' | 'span'> {
  const ids = reports.map(({ article }) => article.id).sort()
  const days = reports.flatMap(({ article }) => article.published?.value.slice(0, 10) ?? []).sort()
  const title = reports.findLast(({ article }) => article.title)?.article.title ?? 'Untitled'
  return {
    id: sha256(ids.join('\n')).slice(0, 12),
    title,
    span: days.length > 0 ? { from: days[0]!, to: days.at(-1)! } : null,
  }
}
