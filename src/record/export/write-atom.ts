import { generateAtomFeed } from 'feedsmith'
import { daySpan } from '../../story/calendar.ts'
import { isoDay } from '../../text/calendar.ts'
import { wordStep } from '../courses.ts'
import type { Record, RecordDocument } from '../record.ts'
import { escapeHtml, oneLine, withoutControls } from './clean.ts'
import { ExportError } from './export-error.ts'
import { spanKey, stableKey, storyName, webAddress } from './identify.ts'

/**
 * How the stories developed as a feed (Atom, RFC 4287), the newest first. Each entry quotes the words before and after.
 * Throws an ExportError where nothing is dated: a feed must say when it was updated, and nobody knows.
 */
export function writeAtom({ stories }: Pick<RecordDocument, 'stories'>): string {
  const entries = stories.flatMap((record) => record.developments.flatMap((step) => entryOf(record, step)))
  entries.sort((a, b) => b.updated.getTime() - a.updated.getTime())
  const updated = entries[0]?.updated ?? latestDay(stories)
  if (!updated) throw new ExportError('an Atom feed must say when it was updated, and no report here is dated')
  return `${generateAtomFeed({
    id:
      stories.length === 1
        ? storyName(stories[0]!)
        : `urn:dateline:stories:${stableKey(...stories.map(({ id }) => id))}`,
    title: text(stories.length === 1 ? stories[0]!.title : `${stories.length} stories`),
    updated,
    authors: [{ name: 'Dateline' }],
    entries,
  })}`
}

function entryOf(record: Record, step: Record['developments'][number]) {
  const { at, what, from, to } = step
  const updated = momentOf(at)
  if (!updated) return []
  const article = record.articles.find(({ id }) => id === to.article)
  const address = article && webAddress(article)
  const quote = (words: string): string => `<blockquote>${escapeHtml(oneLine(words))}</blockquote>`
  return [
    {
      id: `${storyName(record)}:development:${stableKey(at, what, spanKey(record, from), spanKey(record, to))}`,
      title: text(wordStep(step)),
      updated,
      ...(address ? { links: [{ href: address, rel: 'via' }] } : {}),
      categories: [{ term: withoutControls(record.title) }],
      content: { value: withoutControls(`${quote(from.exact)}<p>then</p>${quote(to.exact)}`), type: 'html' as const },
    },
  ]
}

const text = (value: string) => ({ value: withoutControls(oneLine(value)), type: 'text' as const })

/** The first moment of a date's days; null for what is no date. */
function momentOf(value: string): Date | null {
  const span = daySpan(value)
  return span && new Date(`${isoDay(span.first)}T00:00:00Z`)
}

function latestDay(stories: readonly Record[]): Date | null {
  const days = stories.flatMap(({ articles }) => articles.flatMap(({ published }) => published?.value ?? []))
  return days.flatMap((day) => momentOf(day) ?? []).sort((a, b) => b.getTime() - a.getTime())[0] ?? null
}
