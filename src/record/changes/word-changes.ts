import { count } from '../wording.ts'
import type { Change, Changes } from './changes.ts'

/** What a change is called, before its line. */
export const CHANGE_NAME: Readonly<Record<Change['kind'], string>> = {
  correction: 'Corrected',
  'came-true': 'Came true',
  cancelled: 'Cancelled',
  denied: 'Denied',
  moved: 'New day',
  passed: 'Passed without report',
  confirmed: 'Confirmed',
  event: 'New',
  figure: 'Figure',
  dispute: 'In dispute',
  voice: 'New voice',
  statement: 'Said',
  support: 'More support',
  page: 'Page changed',
}

/** A change in one line, without its name: who, what, and what stood there before. */
export function wordChange({ kind, text, before, after, by }: Change): string {
  const who = by ? `${by}: ` : ''
  if (kind === 'figure') return `${text}: ${after}${by ? ` (${by})` : ''}${before ? `; until now ${before}` : ''}`
  if (kind === 'dispute') return `${text} – ${after}`
  if (kind === 'event') return `${text} (${after})`
  if (kind === 'correction') return text
  return `${who}${text}${before ? ` (${before} → ${after})` : ''}`
}

/** What came in, in one line: "12 new reports, 10 of them copies; 1 page changed". */
export function wordArrivals({ articles: { added, copies, changed, removed } }: Changes): string {
  const all = copies.length === added.length
  const copied =
    copies.length === 0
      ? ''
      : all
        ? `, ${all && added.length === 1 ? 'a copy' : 'all copies'}`
        : `, ${copies.length} of them ${copies.length === 1 ? 'a copy' : 'copies'}`
  return [
    added.length > 0 ? `${count(added.length, 'new report')}${copied}` : '',
    changed.length > 0 ? `${count(changed.length, 'page')} changed` : '',
    removed.length > 0 ? `${count(removed.length, 'report')} no longer here` : '',
  ]
    .filter(Boolean)
    .join('; ')
}
