import { mayBeCue } from '../../src/language/statements/cue-features.ts'
import type { Parsed } from '../../src/language/statements/units.ts'
import type { Span } from '../../src/text/span.ts'
import type { MarkedStatement } from './marked-texts.ts'

/** A marked text laid out, with the head token of each statement's cue. */
export interface Headed {
  readonly text: string
  readonly parsed: Parsed
  readonly statements: readonly (MarkedStatement & { readonly head: number })[]
}

const ROUNDS = 4

/**
 * Chooses the one word of each marked cue that makes it a cue ("reserved" of "reserved his passion for"): the word
 * that is most often a cue's head elsewhere, found by turns of counting and choosing.
 */
export function chooseHeads(
  texts: readonly { text: string; parsed: Parsed; statements: readonly MarkedStatement[] }[],
): Headed[] {
  const all = new Map<string, number>()
  for (const { parsed } of texts) for (const { lower } of parsed.tokens) all.set(lower, (all.get(lower) ?? 0) + 1)
  // At first each word of a cue counts as its head.
  let heads = new Map<string, number>()
  for (const { parsed, statements } of texts) {
    for (const { cue } of statements) {
      for (const at of tokensIn(parsed, cue)) {
        const word = parsed.tokens[at]!.lower
        heads.set(word, (heads.get(word) ?? 0) + 1)
      }
    }
  }
  let chosen: Headed[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const score = (word: string): number => ((heads.get(word) ?? 0) + 0.1) / ((all.get(word) ?? 0) + 2)
    const next = new Map<string, number>()
    chosen = texts.map(({ text, parsed, statements }) => ({
      text,
      parsed,
      statements: statements.map((statement) => {
        const inside = tokensIn(parsed, statement.cue)
        const fit = inside.filter((at) => mayBeCue(parsed, at))
        const rank = (at: number): number => score(parsed.tokens[at]!.lower)
        const head = (fit.length > 0 ? fit : inside).reduce((a, b) => (a < 0 || rank(b) > rank(a) ? b : a), -1)
        const word = parsed.tokens[head]?.lower
        if (word) next.set(word, (next.get(word) ?? 0) + 1)
        return { ...statement, head }
      }),
    }))
    heads = next
  }
  return chosen
}

/** The tokens that start within any of some spans. */
export function tokensIn({ tokens }: Parsed, spans: readonly Span[]): number[] {
  const found: number[] = []
  for (const span of spans) {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tokens[middle]!.end <= span.start) low = middle + 1
      else high = middle
    }
    for (; low < tokens.length && tokens[low]!.start < span.end; low++) found.push(low)
  }
  return found
}
