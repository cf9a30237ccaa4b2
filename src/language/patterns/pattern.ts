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
  /** What can stand first: words, and `<class>` names. */
  readonly starts: readonly string[]
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
  const starts: string[] = []
  for (const step of steps) {
    for (const name of step.classes ?? []) starts.push(`<${name}>`)
    starts.push(...(step.words ?? []))
    if (!step.optional) break
  }
  return { steps, starts }
}

/** The longest match of a pattern that starts at a piece, or null. */
export function matchPattern(pattern: Pattern, pieces: readonly Piece[], terms: Terms, at: number): Match | null {
  return step(pattern.steps, 0, pieces, terms, at, [])
}

function step(
  steps: readonly Step[],
  index: number,
  pieces: readonly Piece[],
  terms: Terms,
  at: number,
  taken: readonly (Term | undefined)[],
): Match | null {
  if (index === steps.length) return { end: at, terms: taken }
  const { words, classes, optional } = steps[index]!
  if (words) {
    if (at < pieces.length && words.has(pieces[at]!.lower)) {
      const match = step(steps, index + 1, pieces, terms, at + 1, taken)
      if (match) return match
    }
  } else {
    for (const term of terms[at] ?? []) {
      if (!classes!.has(term.class)) continue
      const match = step(steps, index + 1, pieces, terms, term.end, [...taken, term])
      if (match) return match
    }
  }
  if (!optional) return null
  return step(steps, index + 1, pieces, terms, at, words ? taken : [...taken, undefined])
}

/** Rows of a grammar by what can stand first in their patterns, so that a piece is held only against rows it can start. */
export type Index<Row> = ReadonlyMap<string, readonly Row[]>

/** Indexes rows by the words and classes their patterns can start with; the order of the rows is kept. */
export function indexRows<Row>(rows: readonly Row[], patternOf: (row: Row) => Pattern): Index<Row> {
  const index = new Map<string, Row[]>()
  for (const row of rows) {
    for (const start of patternOf(row).starts) {
      const list = index.get(start)
      if (!list) index.set(start, [row])
      else if (!list.includes(row)) list.push(row)
    }
  }
  return index
}

/** Calls back for each row that can start at a piece: by its word, and by the classes of the terms there. */
export function forEachRow<Row>(
  index: Index<Row>,
  pieces: readonly Piece[],
  terms: Terms,
  at: number,
  call: (row: Row) => void,
): void {
  for (const row of index.get(pieces[at]!.lower) ?? []) call(row)
  for (const term of terms[at] ?? []) for (const row of index.get(`<${term.class}>`) ?? []) call(row)
}
