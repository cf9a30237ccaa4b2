import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLanguage } from '../src/language/read-language.ts'
import type { TimeExpression } from '../src/language/reading.ts'

interface Gold {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

type Kind = 'missed' | 'extra' | 'span' | 'value'

/** Characters of context shown on either side of an error. */
const CONTEXT = 40

/** Prints what is wrong with the times of a data set, by kind: missed, extra, of another span, of another value. */
export function showTimeErrors(data: string): void {
  const golds: Record<string, Gold[]> = JSON.parse(readFileSync(join(data, 'docs.gold.json'), 'utf8'))
  const errors: Record<Kind, string[]> = { missed: [], extra: [], span: [], value: [] }
  for (const line of readFileSync(join(data, 'docs.ndjson'), 'utf8').split('\n')) {
    if (!line.trim()) continue
    const { id, text, published } = JSON.parse(line)
    const date = published ? ({ value: published.slice(0, 10), precision: 'day' } as const) : null
    const said = readLanguage({ text, title: null, language: 'en', published: date }).times
    compare(text, golds[id] ?? [], said, errors)
  }
  for (const [kind, lines] of Object.entries(errors)) {
    console.log(`── ${kind}: ${lines.length}\n${lines.sort().join('\n')}`)
  }
}

/** Pairs times with gold as the scorer does: the same span first, else any that overlaps. */
function compare(
  text: string,
  golds: readonly Gold[],
  said: readonly TimeExpression[],
  errors: Record<Kind, string[]>,
): void {
  const used = new Set<TimeExpression>()
  const free = (fits: (time: TimeExpression) => boolean): TimeExpression | undefined =>
    said.find((time) => !used.has(time) && fits(time))
  for (const gold of golds) {
    const same = free((time) => time.start === gold.start && time.end === gold.end)
    const match = same ?? free((time) => time.start < gold.end && gold.start < time.end)
    if (!match) {
      errors.missed.push(show(text, gold, gold.value))
      continue
    }
    used.add(match)
    if (!same) errors.span.push(show(text, match, `gold "${text.slice(gold.start, gold.end)}"`))
    if (match.value !== gold.value) {
      errors.value.push(
        show(text, match, `gold ${gold.value}, said ${match.value} (${match.rule}, ${match.direction})`),
      )
    }
  }
  for (const time of said) if (!used.has(time)) errors.extra.push(show(text, time, `${time.value} (${time.rule})`))
}

function show(text: string, { start, end }: { start: number; end: number }, note: string): string {
  const around = `${text.slice(Math.max(0, start - CONTEXT), start)}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`
  return `${text.slice(start, end).toLowerCase()} | ${note} | ${around}`.replace(/\s+/g, ' ')
}
