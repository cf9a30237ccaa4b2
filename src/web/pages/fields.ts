import { html } from 'hono/html'
import type { Html } from '../../record/page/page.ts'

/** What can be chosen, and its words; several where it is a set of passages. */
export interface Choice {
  readonly id: string
  readonly words: string | readonly string[]
}

/** A list to tick in; with `radio` one of it. */
export function choices(
  legend: string,
  name: string,
  of: readonly Choice[],
  type: 'checkbox' | 'radio' = 'checkbox',
): Html {
  return html`<fieldset><legend>${legend}</legend>${of.map(({ id, words }) => html`<label class="choice"><input type="${type}" name="${name}" value="${id}"> <span>${[words].flat().map((one) => html`<span dir="auto">${one}</span>`)}</span></label>`)}</fieldset>`
}

export function selectField(label: string, name: string, of: readonly Choice[]): Html {
  return html`<label class="field">${label} <select name="${name}">${of.map(({ id, words }) => html`<option value="${id}">${words}</option>`)}</select></label>`
}

export function nameField(label: string, value: string): Html {
  return html`<label class="field">${label} <input type="text" name="name" required maxlength="200" value="${value}"></label>`
}
