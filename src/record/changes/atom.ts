import { html } from 'hono/html'
import { sha256 } from '../../text/fingerprint.ts'
import type { StoryChanges } from './render-changes.ts'
import { CHANGE_NAME, wordArrivals, wordChange } from './word-changes.ts'

/** When a feed has no dated change at all: the beginning of time as RFC 4287 can say it. */
const UNDATED = '1970-01-01T00:00:00Z'

/**
 * What is new as an Atom feed (RFC 4287), an entry a change. Ids are made of the story and the words, so that the same
 * change keeps its id; days come from the reports, never from a clock.
 */
export function renderChangesAtom(stories: readonly StoryChanges[]): string {
  const entries = stories.flatMap(({ record, changes }) =>
    changes.changes.map((change) => ({
      id: `urn:sha256:${sha256(JSON.stringify([changes.story, change.kind, change.text, change.before, change.after, change.by]))}`,
      title: `${CHANGE_NAME[change.kind]}: ${wordChange(change)}`,
      updated: moment(change.at),
      story: record.title,
      words: [...new Set(change.evidence.map(({ exact }) => `“${exact}”`))].join('\n'),
    })),
  )
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? UNDATED
  const subtitle = stories.map(({ changes }) => `${changes.title}: ${wordArrivals(changes)}`).join('; ')
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom"><title>Dateline: what is new</title><subtitle>${subtitle}</subtitle>
<id>urn:dateline:changes:${sha256(stories.map(({ changes }) => changes.story).join(' ')).slice(0, 16)}</id><updated>${updated}</updated><author><name>Dateline</name></author>
${entries.map(
  ({ id, title, updated, story, words }) =>
    html`<entry><id>${id}</id><title>${title}</title><updated>${updated}</updated><category term="${story}"></category><content type="text">${words}</content></entry>
`,
)}</feed>
`
  return `<?xml version="1.0" encoding="utf-8"?>\n${xmlText(String(feed))}`
}

/** ISO 8601 days as RFC 3339 moments. */
function moment(day: string | null): string {
  return day && /^\d{4}-\d\d-\d\d$/.test(day) ? `${day}T00:00:00Z` : UNDATED
}

/** Without the control characters that XML 1.0 has no place for. */
function xmlText(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
