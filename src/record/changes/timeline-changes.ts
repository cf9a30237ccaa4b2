import { daySpan } from '../../story/calendar.ts'
import type { Record } from '../record.ts'
import { count, wordShortDate } from '../wording.ts'
import type { Change } from './changes.ts'
import type { Fresh } from './fresh.ts'
import { matchLines } from './match-lines.ts'

type Entry = Record['timeline'][number]

const KIND_OF_STATUS: { readonly [status: string]: Change['kind'] } = {
  happened: 'came-true',
  confirmed: 'confirmed',
  denied: 'denied',
  cancelled: 'cancelled',
}

/** New events, and plans that came true, were confirmed, moved, denied or cancelled, or passed without report. */
export function timelineChanges(before: Record, now: Record, fresh: Fresh): Change[] {
  const lines = (record: Record) => record.timeline.map((item) => ({ item, evidence: evidenceOf(item) }))
  const matched = matchLines(lines(before), lines(now))
  return now.timeline.flatMap((entry) => {
    if (entry.background) return []
    const old = matched.get(entry) ?? null
    return old ? entryChange(old, entry, fresh) : newEvent(entry, fresh)
  })
}

function evidenceOf({ evidence, history }: Entry): Entry['evidence'] {
  return [...evidence, ...history.flatMap((step) => step.evidence)]
}

function newEvent(entry: Entry, fresh: Fresh): Change[] {
  const evidence = fresh.fresh(evidenceOf(entry))
  if (evidence.length === 0) return []
  return [
    {
      kind: 'event',
      text: entry.text,
      before: null,
      after: stateOf(entry),
      by: null,
      at: fresh.dayOf(evidence),
      evidence,
    },
  ]
}

/** The most telling change of one entry. */
function entryChange(old: Entry, entry: Entry, fresh: Fresh): Change[] {
  const evidence = fresh.fresh(evidenceOf(entry))
  const change = (kind: Change['kind'], before: string, after: string, cited = evidence): Change[] =>
    cited.length === 0
      ? []
      : [{ kind, text: entry.text, before, after, by: null, at: fresh.dayOf(cited), evidence: cited }]
  const kind = KIND_OF_STATUS[entry.status]
  if (old.status !== entry.status && kind) return change(kind, stateOf(old), stateOf(entry))
  if (!isSameDay(old, entry)) return change('moved', stateOf(old), stateOf(entry))
  // That a day passed is news although no report brings it: the reports that came since don't tell of it.
  if (entry.passedWithoutReport && !old.passedWithoutReport)
    return change('passed', stateOf(old), 'its day has passed without report', entry.evidence)
  if (entry.origins.length > old.origins.length && old.origins.length === 1)
    return change('support', count(old.origins.length, 'origin'), count(entry.origins.length, 'origin'))
  return []
}

/** Whether two dates don't contradict: a day within the week that was named before is no move, only firmer. */
function isSameDay(old: Entry, entry: Entry): boolean {
  if (old.date.value === entry.date.value) return true
  const [a, b] = [daySpan(old.date.value), daySpan(entry.date.value)]
  if (!a || !b) return false
  // Firmer counts as news, vaguer doesn't.
  return a.first >= b.first && a.last <= b.last
}

function stateOf({ status, date }: Entry): string {
  return `${status}, ${wordShortDate(date.value)}`
}
