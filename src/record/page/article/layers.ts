import { html } from 'hono/html'
import { qualify } from '../../../story/figures/story-figure.ts'
import type { Report } from '../../../story/report.ts'
import type { Span } from '../../../text/span.ts'
import { textOf } from '../../../text/span.ts'
import type { Markable } from '../mark-spans.ts'
import type { Html } from '../page.ts'

/** What of a reading can be shown over an article's words. */
export const LAYERS = ['statements', 'names', 'times', 'figures'] as const
export type Layer = (typeof LAYERS)[number]

/** A marked stretch of one layer, with what was read there in words. */
export interface LayerNote {
  readonly layer: Layer
  readonly words: string
}

/** Words of the text with what was read there: to be seen where its layer is shown. */
export function markedAs({ layer, words }: LayerNote, inside: readonly (Html | string)[]): Html {
  return html`<span class="read ${layer}" title="${words}">${inside}</span>`
}

/** Every result of a reading as a stretch to mark, by where it starts, the longer first. */
export function layersOf({ article, reading }: Report): Markable<LayerNote>[] {
  const words = (span: Span): string => textOf(article.text, span).replace(/\s+/g, ' ')
  const entities = new Map(reading.entities.map((entity) => [entity.ref, entity]))
  const mark = (layer: Layer, { start, end }: Span, said: string) => ({ start, end, note: { layer, words: said } })
  const anchorOf = (anchor: 'published' | Span | null): string =>
    anchor === null ? '' : anchor === 'published' ? ', from the day of publication' : `, from “${words(anchor)}”`
  return [
    ...reading.statements.flatMap(({ kind, speaker, attitude, content }) => {
      const who = speaker ? words(speaker) : 'nobody named'
      return content.map((piece) => mark('statements', piece, `${kind} statement; ${who} ${attitude}`))
    }),
    ...reading.names.map((name) => {
      const entity = entities.get(name.ref)
      const role = name.role ? `, ${words(name.role)}` : ''
      return mark('names', name, `${name.kind}: ${entity?.name ?? name.ref}${role} (${name.rule})`)
    }),
    ...reading.times.map((time) =>
      mark('times', time, `${time.type} ${time.value}${anchorOf(time.anchor)} (${time.rule})`),
    ),
    ...reading.figures.map((figure) => {
      const value = figure.value ?? figure.range?.join(' to ') ?? 'no number'
      const counted = figure.counted ? ` of “${words(figure.counted)}”` : ''
      return mark('figures', figure, `${qualify(String(value), figure.qualifier)}${counted} (${figure.rule})`)
    }),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}
