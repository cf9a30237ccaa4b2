import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/text/span.ts'

/** An attribution as PolNeAR marks it; each part may be in pieces. */
export interface MarkedStatement {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** A document with its attributions marked by hand. */
export interface MarkedText {
  readonly id: string
  readonly text: string
  readonly statements: readonly MarkedStatement[]
}

/** Reads NAME.ndjson and NAME.gold.json of a folder. */
export function readMarkedTexts(folder: string, name: string): MarkedText[] {
  const gold = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as Record<string, MarkedStatement[]>
  return readFileSync(join(folder, `${name}.ndjson`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; text: string })
    .map(({ id, text }) => ({ id, text, statements: (gold[id] ?? []).filter((s) => s.content.length > 0) }))
}
