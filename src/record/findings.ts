import type { Report } from '../story/report.ts'
import { textOf } from '../text/span.ts'
import { count } from './wording.ts'

/** What was read in an article, kind by kind: statements, times, figures, names. */
export function listFindings({ article, reading }: Report): [title: string, lines: string[]][] {
  const words = (span: { start: number; end: number }): string => textOf(article.text, span).replace(/\s+/g, ' ')
  const found: [string, string[]][] = [
    [
      count(reading.statements.length, 'statement'),
      reading.statements.map(({ speaker, cue, content }) => {
        const who = speaker ? words(speaker) : 'nobody named'
        return `${who} · ${cue ? words(cue) : '–'} · ${content.map(words).join(' … ')}`
      }),
    ],
    [
      count(reading.times.length, 'time expression'),
      reading.times.map((time) => `${words(time)} → ${time.type} ${time.value} (${time.rule})`),
    ],
    [
      count(reading.figures.length, 'figure'),
      reading.figures.map((figure) =>
        [words(figure), figure.counted ? `→ ${words(figure.counted)}` : ''].join(' ').trim(),
      ),
    ],
    [
      count(reading.entities.length, 'name'),
      reading.entities.map(({ name, kind, roles }) => [`${name} (${kind})`, ...roles.map(words)].join(', ')),
    ],
  ]
  return found.filter(([, lines]) => lines.length > 0)
}

/** What of the page is not the report, each passage in short with its reason; an empty list where nothing was left out. */
export function listDropped({ article: { dropped } }: Report): [title: string, lines: string[]][] {
  if (dropped.length === 0) return []
  const lines = dropped.map(({ text, rule, reason }) => `${shorten(text.replace(/\s+/g, ' '))} – ${rule}: ${reason}`)
  return [[`${count(dropped.length, 'passage')} left out`, lines]]
}

const SHOWN = 100 // letters of a dropped passage

function shorten(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)} …`
}
