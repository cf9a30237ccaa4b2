import type { Record } from '../record.ts'
import type { Change, Changes } from './changes.ts'
import { type Fresh, findFresh } from './fresh.ts'
import { correctionChanges, disputeChanges, figureChanges, statementChanges } from './line-changes.ts'
import { timelineChanges } from './timeline-changes.ts'

/** A report of whose words less than this share is its own carries the words of others. The reuse bench's copies, edited by a fifth, have up to .4 of their own. */
const COPY_OWN_AT_MOST = 0.5

/** The kinds in the order in which a reader on deadline wants them. */
const ORDER: readonly Change['kind'][] = [
  'correction',
  'came-true',
  'cancelled',
  'denied',
  'moved',
  'passed',
  'confirmed',
  'event',
  'figure',
  'dispute',
  'voice',
  'statement',
  'support',
  'page',
]

/**
 * What is new in a record against an earlier one of the same story. News rests on words of reports that came in or
 * changed since: what is only told otherwise is none. Copies are counted, not listed.
 */
export function compareRecords(before: Record, now: Record): Changes {
  const fresh = findFresh(before, now)
  const changes = [
    ...correctionChanges(before, now, fresh),
    ...timelineChanges(before, now, fresh),
    ...figureChanges(before, now, fresh),
    ...disputeChanges(before, now, fresh),
    ...statementChanges(before, now, fresh),
    ...pageChanges(now, fresh),
  ].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  return {
    story: now.id,
    title: now.title,
    articles: {
      added: [...fresh.added],
      copies: copiesAmong(now, fresh, changes),
      changed: [...fresh.changed],
      removed: [...fresh.removed],
    },
    changes,
  }
}

/** Everything of a story that its reader has never seen. */
export function allNew(now: Record): Changes {
  const nothing: Record = {
    ...now,
    articles: [],
    origins: [],
    reuse: [],
    people: [],
    timeline: [],
    statements: [],
    figures: [],
    disputes: [],
    developments: [],
    corrections: [],
  }
  return compareRecords(nothing, now)
}

/** Whether there is anything to tell, be it only one more copy. */
export function isChanged({ articles, changes }: Changes): boolean {
  return changes.length > 0 || articles.added.length + articles.changed.length + articles.removed.length > 0
}

/** Reports whose page changed without changing a line of the record are named once each. */
function pageChanges({ articles }: Record, { changed, fresh, dayOf }: Fresh): Change[] {
  return articles.flatMap(({ id, title, text }): Change[] => {
    if (!changed.includes(id)) return []
    const lead = { article: id, start: 0, end: Math.max(1, text.search(/\n|$/)) }
    const evidence = [{ ...lead, exact: text.slice(lead.start, lead.end) }]
    const cited = fresh(evidence).length > 0 ? fresh(evidence) : evidence
    return [{ kind: 'page', text: title ?? id, before: null, after: null, by: null, at: dayOf(cited), evidence: cited }]
  })
}

function copiesAmong(now: Record, { added }: Fresh, changes: readonly Change[]): string[] {
  const telling = new Set(changes.flatMap(({ evidence }) => evidence.map(({ article }) => article)))
  const own = new Map(now.articles.map((article) => [article.id, article.own]))
  return added.filter((id) => own.get(id)! < COPY_OWN_AT_MOST && !telling.has(id))
}
