import type { Pattern, Term, Terms } from './pattern.ts'
import type { Piece } from './piece.ts'

/** Rows of a grammar by what can stand first and second in them, so that a piece is held only against rows it can start. */
export interface Index<Row> {
  readonly byWord: ReadonlyMap<string, Seconds<Row>>
  readonly byClass: ReadonlyMap<string, Seconds<Row>>
}

/** Rows with one beginning, by what can stand behind it; `any` needs nothing there. Each comes with its place in the list. */
interface Seconds<Row> {
  readonly any: Placed<Row>[]
  readonly byWord: Map<string, Placed<Row>[]>
  readonly byClass: Map<string, Placed<Row>[]>
}

interface Placed<Row> {
  readonly row: Row
  readonly order: number
}

/** Indexes rows by the words and classes their patterns can begin with. */
export function indexRows<Row>(rows: readonly Row[], patternOf: (row: Row) => Pattern): Index<Row> {
  const byWord = new Map<string, Seconds<Row>>()
  const byClass = new Map<string, Seconds<Row>>()
  for (const [order, row] of rows.entries()) {
    for (const { first, seconds } of patternOf(row).starts) {
      const node = at(byWord, byClass, first, () => ({ any: [], byWord: new Map(), byClass: new Map() }))
      if (!seconds) node.any.push({ row, order })
      for (const second of seconds ?? []) at(node.byWord, node.byClass, second, () => []).push({ row, order })
    }
  }
  return { byWord, byClass }
}

/** The entry of a word or `<class>`, made where there is none. */
function at<Entry>(words: Map<string, Entry>, classes: Map<string, Entry>, name: string, make: () => Entry): Entry {
  const isClass = name.startsWith('<')
  const map = isClass ? classes : words
  const key = isClass ? name.slice(1, -1) : name
  const entry = map.get(key) ?? make()
  map.set(key, entry)
  return entry
}

/** Calls back for each row that can start at a piece, with the row's place in its list; for some rows more than once. */
export function forEachRow<Row>(
  index: Index<Row>,
  pieces: readonly Piece[],
  terms: Terms,
  at: number,
  call: (row: Row, order: number) => void,
): void {
  const byWord = index.byWord.get(pieces[at]!.lower)
  if (byWord) forEachSecond(byWord, pieces, terms, at + 1, call)
  const here = terms[at]
  if (!here) return
  for (const term of here) {
    const byClass = index.byClass.get(term.class)
    if (byClass) forEachSecond(byClass, pieces, terms, term.end, call)
  }
}

function forEachSecond<Row>(
  { any, byWord, byClass }: Seconds<Row>,
  pieces: readonly Piece[],
  terms: Terms,
  at: number,
  call: (row: Row, order: number) => void,
): void {
  for (const { row, order } of any) call(row, order)
  if (at >= pieces.length) return
  const rows = byWord.get(pieces[at]!.lower)
  if (rows) for (const { row, order } of rows) call(row, order)
  for (const term of terms[at] ?? NONE) {
    const own = byClass.get(term.class)
    if (own) for (const { row, order } of own) call(row, order)
  }
}

const NONE: readonly Term[] = []
