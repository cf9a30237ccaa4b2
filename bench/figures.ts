import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLanguage } from '../src/language/read-language.ts'
import type { Figure } from '../src/language/reading.ts'

/** A figure as it was marked by hand (fixtures/figures/README.md). */
interface Marked {
  readonly exact: string
  readonly value: number | null
  readonly range: readonly [number, number] | null
  readonly qualifier: string | null
  readonly unit: string | null
  readonly counted: string | null
}

interface Tally {
  marked: number
  said: number
  found: number
  value: number
  right: number
  counted: number
}

/** Scores the figures of the marked reports, half by half: found, value, all of value, qualifier and unit, and counted too. */
export function runFigures(data: string, only: string | undefined, errors: boolean): void {
  for (const half of readdirSync(data, { withFileTypes: true })) {
    if (!half.isDirectory() || (only && half.name !== only)) continue
    const tally = { marked: 0, said: 0, found: 0, value: 0, right: 0, counted: 0 }
    for (const file of readdirSync(join(data, half.name)).sort()) {
      const { text, figures } = JSON.parse(readFileSync(join(data, half.name, file), 'utf8'))
      const notes = score(text, figures, tally)
      if (errors && notes.length) console.log(`${half.name}/${file}\n${notes.join('\n')}`)
    }
    console.log(`── figures ${half.name}: ${tally.marked} marked, ${tally.said} said`)
    for (const measure of ['found', 'value', 'right', 'counted'] as const) {
      console.log(`${measure.padEnd(10)} F1 ${((2 * tally[measure]) / (tally.marked + tally.said)).toFixed(4)}`)
    }
  }
}

function score(text: string, marked: readonly Marked[], tally: Tally): string[] {
  const said = readLanguage({ text, title: null, language: 'en', published: null }).figures
  const notes: string[] = []
  const used = new Set<Figure>()
  let from = 0
  for (const mark of marked) {
    const start = text.indexOf(mark.exact, from)
    from = start + 1
    const end = start + mark.exact.length
    const match = said.find((figure) => !used.has(figure) && figure.start < end && start < figure.end)
    if (!match) notes.push(`  missed  ${mark.exact}`)
    else {
      used.add(match)
      const note = compare(text, mark, match, tally)
      if (note) notes.push(note)
    }
  }
  for (const figure of said) if (!used.has(figure)) notes.push(`  extra   ${show(text, figure)}`)
  tally.marked += marked.length
  tally.said += said.length
  return notes
}

/** Counts what of a matched figure is right; the line that says what is not. */
function compare(text: string, mark: Marked, figure: Figure, tally: Tally): string | null {
  tally.found++
  const value =
    mark.value === null
      ? figure.value === null && figure.range?.join() === mark.range?.join()
      : figure.value !== null && Math.abs(figure.value - mark.value) < 1e-9 * Math.max(1, mark.value)
  if (value) tally.value++
  const counted = figure.counted && text.slice(figure.counted.start, figure.counted.end)
  const right = value && figure.qualifier === mark.qualifier && figure.unit === mark.unit
  if (right) tally.right++
  if (right && counted === mark.counted) tally.counted++
  return right && counted === mark.counted
    ? null
    : `  ${right ? 'counted' : 'wrong  '} ${JSON.stringify(mark)}\n          ${show(text, figure)}`
}

function show(text: string, { start, end, value, range, qualifier, unit, counted, rule }: Figure): string {
  const words = counted && text.slice(counted.start, counted.end)
  return JSON.stringify({ exact: text.slice(start, end), value, range, qualifier, unit, counted: words, rule })
}
