import type { Piece } from './piece.ts'

/** What a word or a short phrase means to a grammar: "Friday" is a weekday, 5; "two hundred" is a number, 200. */
export interface Term {
  readonly class: string
  /** The index of the piece after the term. */
  readonly end: number
  readonly value: number
  readonly code: string
}

/** The terms that start at each piece; most pieces start none. */
export type Terms = (readonly Term[] | undefined)[]

/**
 * A pattern over pieces: `the? last|past <amount> -? <unit>`. A step is a word (alternatives behind `|`), a sign, or a
 * class of terms in angle brackets (alternatives likewise, `<unit|units>`); `?` makes it optional.
 */
export interface Pattern {
  readonly steps: readonly Step[]
  /** What can stand first, and for each what can stand behind it. */
  readonly starts: readonly Start[]
}

/** A word or `<class>` a pattern can start with; `seconds` is null where nothing needs to follow. */
interface Start {
  readonly first: string
  readonly seconds: readonly string[] | null
}

interface Step {
  readonly words: ReadonlySet<string> | null
  readonly classes: ReadonlySet<string> | null
  readonly optional: boolean
}

/** A pattern that matched: the piece after its last, and the term (or nothing) at each of its classes, in order. */
export interface Match {
  readonly end: number
  readonly terms: readonly (Term | undefined)[]
}

/** Reads a pattern from its notation. */
export function compilePattern(notation: string): Pattern {
  const steps = notation.split(' ').map((word): Step => {
    const optional = word.length > 1 && word.endsWith('?')
    const bare = optional ? word.slice(0, -1) : word
    const isClass = bare.startsWith('<')
    const alternatives = new Set((isClass ? bare.slice(1, -1) : bare).split('|'))
    return { words: isClass ? null : alternatives, classes: isClass ? alternatives : null, optional }
  })
  const starts = firstsFrom(steps, 0)!.flatMap(({ step, index }) => {
    const seconds = firstsFrom(steps, index + 1)?.flatMap((second) => namesOf(second.step)) ?? null
    return namesOf(step).map((first) => ({ first, seconds }))
  })
  return { steps, starts }
}

/** The steps that can stand first from `index` on: up to the first that is not optional; null where none has to. */
function firstsFrom(steps: readonly Step[], index: number): { step: Step; index: number }[] | null {
  const end = steps.findIndex(({ optional }, i) => i >= index && !optional)
  if (end < 0) return null
  return steps.slice(index, end + 1).map((step, i) => ({ step, index: index + i }))
}

function namesOf({ words, classes }: Step): string[] {
  return [...(words ?? []), ...[...(classes ?? [])].map((name) => `<${name}>`)]
}

/** The first match of a pattern that starts at a piece — optional steps taken where they can be — or null. */
export function matchPattern(pattern: Pattern, pieces: readonly Piece[], terms: Terms, at: number): Match | null {
  const taken: (Term | undefined)[] = []
  const end = walk(pattern.steps, 0, pieces, terms, at, taken)
  return end < 0 ? null : { end, terms: taken }
}

/** Where the steps from `index` on end, or -1; the terms met are left in `taken`. */
function walk(
  steps: readonly Step[],
  index: number,
  pieces: readonly Piece[],
  terms: Terms,
  at: number,
  taken: (Term | undefined)[],
): number {
  if (index === steps.length) return at
  const { words, classes, optional } = steps[index]!
  const depth = taken.length
  if (words) {
    if (at < pieces.length && words.has(pieces[at]!.lower)) {
      const end = walk(steps, index + 1, pieces, terms, at + 1, taken)
      if (end >= 0) return end
    }
  } else {
    const here = terms[at]
    if (here) {
      for (const term of here) {
        if (!classes!.has(term.class)) continue
        taken.length = depth
        taken.push(term)
        const end = walk(steps, index + 1, pieces, terms, term.end, taken)
        if (end >= 0) return end
      }
    }
  }
  taken.length = depth
  if (!optional) return -1
  if (classes) taken.push(undefined)
  return walk(steps, index + 1, pieces, terms, at, taken)
}
