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

/** Rows of a grammar by what can stand first in their patterns, so that a piece is held only against rows it can start. */
export interface Index<Row> {
  readonly byWord: ReadonlyMap<string, readonly Row[]>
  readonly byClass: ReadonlyMap<string, readonly Row[]>
}

/** Indexes rows by the words and classes their patterns can start with; the order of the rows is kept. */
export function indexRows<Row>(rows: readonly Row[], patternOf: (row: Row) => Pattern): Index<Row> {
  const byWord = new Map<string, Row[]>()
  const byClass = new Map<string, Row[]>()
  for (const row of rows) {
    for (const start of patternOf(row).starts) {
      const index = start.startsWith('<') ? byClass : byWord
      const key = start.startsWith('<') ? start.slice(1, -1) : start
      const list = index.get(key)
      if (!list) index.set(key, [row])
      else if (!list.includes(row)) list.push(row)
    }
  }
  return { byWord, byClass }
}

/** Calls back for each row that can start at a piece: by its word, and by the classes of the terms there. */
export function forEachRow<Row>(
  index: Index<Row>,
  pieces: readonly Piece[],
  terms: Terms,
  at: number,
  call: (row: Row) => void,
): void {
  const rows = index.byWord.get(pieces[at]!.lower)
  if (rows) for (const row of rows) call(row)
  const here = terms[at]
  if (!here) return
  for (let i = 0; i < here.length; i++) {
    // Of several terms of one class only the first: the matcher tries them all.
    if (here.findIndex((term) => term.class === here[i]!.class) < i) continue
    const own = index.byClass.get(here[i]!.class)
    if (own) for (const row of own) call(row)
  }
}
