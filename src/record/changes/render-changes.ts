import { wrapAnsi } from 'fast-wrap-ansi'
import { html } from 'hono/html'
import { escapeMarkdown } from '../markdown/render-markdown.ts'
import { frame } from '../page/frame.ts'
import type { Html } from '../page/page.ts'
import { textFragmentAddress } from '../page/text-fragment.ts'
import type { Record, RecordSpan } from '../record.ts'
import { painter } from '../terminal/paint.ts'
import { printable } from '../terminal/printable.ts'
import { wordOutlet, wordPublished } from '../wording.ts'
import type { Changes } from './changes.ts'
import { CHANGE_NAME, wordArrivals, wordChange } from './word-changes.ts'

/** What is new in a story, with the record that holds the reports its evidence points into. */
export interface StoryChanges {
  readonly record: Record
  readonly changes: Changes
}

const NOTHING = 'Nothing is new.'

/** What is new, as text for a terminal: a heading a story, a line a change, with who brought it. */
export function renderChangesTerminal(
  stories: readonly StoryChanges[],
  { width, colour }: { readonly width: number; readonly colour: boolean },
): string {
  const paint = painter(colour)
  const wrap = (text: string, indent: number) =>
    wrapAnsi(text, Math.max(20, width - indent), { hard: true }).replaceAll('\n', `\n${' '.repeat(indent)}`)
  const parts = printable([...stories]).map(({ record, changes }) =>
    [
      paint.bold(changes.title),
      wordArrivals(changes) ? paint.soft(wordArrivals(changes)) : '',
      ...changes.changes.map((change) =>
        wrap(
          `  ${paint.bold(CHANGE_NAME[change.kind])}  ${wordChange(change)} ${paint.soft(`[${outlets(record, change.evidence)}]`)}`,
          4,
        ),
      ),
    ]
      .filter(Boolean)
      .join('\n'),
  )
  return `${parts.length > 0 ? parts.join('\n\n') : NOTHING}\n`
}

/** What is new, as Markdown. */
export function renderChangesMarkdown(stories: readonly StoryChanges[]): string {
  const parts = stories.map(({ record, changes }) =>
    [
      `# ${escapeMarkdown(changes.title)}`,
      escapeMarkdown(wordArrivals(changes)),
      changes.changes
        .map(
          (change) =>
            `- **${CHANGE_NAME[change.kind]}**: ${escapeMarkdown(wordChange(change))} (${escapeMarkdown(outlets(record, change.evidence))})`,
        )
        .join('\n'),
    ]
      .filter(Boolean)
      .join('\n\n'),
  )
  return `${parts.length > 0 ? parts.join('\n\n---\n\n') : NOTHING}\n`
}

/** What is new, as one self-contained page: no script, no request. */
export function renderChangesPage(stories: readonly StoryChanges[]): string {
  const body = html`<main class="article"><h1>What is new</h1>
${stories.length === 0 ? html`<p>${NOTHING}</p>` : stories.map(({ record, changes }) => changesPart(record, changes, changes.title))}</main>`
  return String(frame('What is new', body))
}

/** The changes of one story as a section; each line shows the words it rests on, and leads to them at the source. */
export function changesPart(record: Record, changes: Changes, title: string): Html {
  return html`<section><h2 dir="auto">${title}</h2><p class="note">${wordArrivals(changes)}</p>
<ul class="plain">${changes.changes.map(
    (change) => html`<li><p dir="auto"><span class="badge">${CHANGE_NAME[change.kind]}</span> ${wordChange(change)}</p>
${change.evidence.slice(0, SHOWN).map((span) => words(record, span))}</li>`,
  )}</ul></section>`
}

/** Cited passages shown under a change, at most; all are in the record. */
const SHOWN = 3

function words(record: Record, span: RecordSpan): Html {
  const article = record.articles.find(({ id }) => id === span.article)
  const there = textFragmentAddress(article?.url ?? null, span.exact)
  const who = article ? `${wordOutlet(article)}, ${wordPublished(article)}` : span.article
  return html`<p class="meta" dir="auto">“${span.exact}” – ${there ? html`<a href="${there}" rel="noreferrer nofollow">${who}</a>` : who}</p>`
}

function outlets(record: Record, evidence: readonly RecordSpan[]): string {
  const names = evidence.map(({ article }) => {
    const report = record.articles.find(({ id }) => id === article)
    return report ? wordOutlet(report) : article
  })
  return [...new Set(names)].join(', ')
}
