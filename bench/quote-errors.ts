import { readFileSync } from 'node:fs'
import type { Statement } from '../src/language/reading.ts'
import type { Span } from '../src/text/span.ts'
import { shareOfLetters } from './train/judge-readings.ts'
import type { MarkedStatement } from './train/marked-texts.ts'
import { readMarkedTexts } from './train/marked-texts.ts'

/** Examples shown of each kind of error. */
const SHOWN = 12

interface Printed {
  readonly id: string
  readonly text: string
  readonly statements: readonly Statement[]
}

/** Prints what `quotes` gets wrong, by kind, with some examples of each: where to dig next. */
export function showQuoteErrors(data: string, set: string, printed: string): void {
  const read = new Map(
    readFileSync(printed, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Printed)
      .map((article) => [article.id.split('/').pop()!, article]),
  )
  const kinds = new Map<string, string[]>()
  for (const { id, text, statements } of readMarkedTexts(data, set)) {
    const own = read.get(id)
    // Only where the text came through unchanged do the offsets mean the same.
    if (own?.text !== text) continue
    for (const { kind, line } of errorsOf(text, statements, own.statements)) {
      kinds.set(kind, [...(kinds.get(kind) ?? []), line])
    }
  }
  for (const [kind, lines] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`\n${kind}: ${lines.length}`)
    const step = Math.max(1, Math.floor(lines.length / SHOWN))
    for (let at = 0; at < lines.length && at < SHOWN * step; at += step) console.log(`  ${lines[at]}`)
  }
}

interface QuoteError {
  readonly kind: string
  readonly line: string
}

function errorsOf(text: string, marked: readonly MarkedStatement[], own: readonly Statement[]): QuoteError[] {
  const errors: QuoteError[] = []
  const used = new Set<Statement>()
  const wordsOf = (spans: readonly Span[]): string =>
    spans
      .map(({ start, end }) => text.slice(start, end))
      .join(' … ')
      .replace(/\s+/g, ' ')
  const show = (s: Span[], c: readonly Span[], h: readonly Span[]): string =>
    `${wordsOf(s) || '—'} · ${wordsOf(c)} · ${wordsOf(h)}`
  for (const gold of marked) {
    const shares = own.map((statement) => shareOfLetters(text, statement.content, gold.content))
    const best = shares.indexOf(Math.max(...shares))
    const statement = own[best]
    const line = show([...gold.source], gold.cue, gold.content)
    if (!statement || shares[best]! < 0.5 || used.has(statement)) {
      const cued = own.find(({ cue }) => cue && gold.cue.some((span) => span.start < cue.end && cue.start < span.end))
      const nested = marked.some(
        (other) =>
          other !== gold &&
          other.content.some((span) => gold.cue.some((cue) => span.start <= cue.start && cue.end <= span.end)),
      )
      errors.push(
        cued
          ? { kind: 'content wrong', line: `${line}   ✗ ${show([], cued.cue ? [cued.cue] : [], cued.content)}` }
          : { kind: `missed: ${sortOf(wordsOf(gold.cue), wordsOf(gold.content))}${nested ? ', nested' : ''}`, line },
      )
      continue
    }
    used.add(statement)
    const by = statement.speaker ? [statement.speaker] : []
    const right = gold.source.length > 0 ? shareOfLetters(text, by, gold.source) >= 0.5 : by.length === 0
    if (!right)
      errors.push({
        kind: by.length === 0 ? 'speaker missed' : 'speaker wrong',
        line: `${line}   ✗ ${wordsOf(by) || '—'}`,
      })
  }
  for (const statement of own) {
    if (used.has(statement)) continue
    const line = show(
      statement.speaker ? [statement.speaker] : [],
      statement.cue ? [statement.cue] : [],
      statement.content,
    )
    const cued = marked.some(
      ({ cue }) =>
        statement.cue && cue.some((span) => span.start < statement.cue!.end && statement.cue!.start < span.end),
    )
    if (!cued) errors.push({ kind: `spurious: ${statement.attitude}`, line })
  }
  return errors
}

/** What sort of attribution a marked one is, by the look of its cue. */
function sortOf(cue: string, content: string): string {
  if (/^["“”]|^''|^``/.test(content)) return 'quotation'
  if (/^according|^per\b|^in\b|^for\b|^by\b|^to\b|^from\b/i.test(cue)) return 'preposition'
  if (/^:|:$/.test(cue)) return 'colon'
  if (
    /\b(?:sa(?:y|ys|id|ying)|told|tells?|wr(?:ote|ites?)|add(?:ed|s)|asked|announced|reported|noted|tweeted)\b/i.test(
      cue,
    )
  )
    return 'saying'
  if (/(?:ed|s|ing)\b/i.test(cue) && !/\b(?:his|her|their|the|a|of)\b/i.test(cue)) return 'attitude verb'
  return 'noun or phrase'
}
