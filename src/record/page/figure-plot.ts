import { scaleLinear } from 'd3-scale'
import { html } from 'hono/html'
import type { Record } from '../record.ts'
import { wordFigure } from '../wording.ts'
import type { Html } from './page.ts'

type Value = Record['figures'][number]['values'][number]

/** Room left at both ends of the track, in percent of its width: for arrows and for half a mark. */
const EDGE = 6
/** Words that open a figure upwards or downwards. */
const UPWARDS = /more|over|least|above|upwards|exceed|minimum|surpass/
const DOWNWARDS = /less|fewer|under|most|below|up to|nearly|almost|maximum|close to/
const ROUGH = /about|around|approx|some|roughly|estimated/

/** Who gives a value, and in which words. */
export interface Holder {
  readonly who: Html
  readonly words: Html
}

/** The values of one figure, a row for each holder; on one scale where there are two numbers to compare. */
export function figurePlot(values: readonly Value[], holderOf: (value: Value) => Holder): Html {
  const numbers = values.flatMap(({ value }) => (value === null ? [] : [value]))
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  const scale = numbers.length < 2 || least === most ? null : scaleLinear([least, most], [EDGE, 100 - EDGE])
  return html`<ul class="plot">${values.map((value) => {
    const { who, words } = holderOf(value)
    return html`<li><span class="who">${who}</span> ${scale ? track(value, scale) : ''} <span class="given" dir="auto"><strong class="value">${wordFigure(value)}</strong> ${words}</span></li>`
  })}</ul>`
}

/** A mark on a line: full where the number is given as it is, hollow where roughly, with a tail where it is open to one side. */
function track({ value, qualifier }: Value, scale: (value: number) => number): Html | '' {
  if (value === null) return ''
  const x = scale(value)
  const words = qualifier ?? ''
  const tail = UPWARDS.test(words) ? 100 : DOWNWARDS.test(words) ? 0 : null
  return html`<svg class="track" height="16" aria-hidden="true"><line x1="0" y1="8" x2="100%" y2="8"></line>${
    tail === null ? '' : html`<line class="tail" x1="${x.toFixed(2)}%" y1="8" x2="${tail}%" y2="8"></line>`
  }<circle${ROUGH.test(words) ? html` class="rough"` : ''} cx="${x.toFixed(2)}%" cy="8" r="6"></circle></svg>`
}
