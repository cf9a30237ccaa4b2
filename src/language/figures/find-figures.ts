import type { Layout } from '../layout.ts'
import type { Figure, TimeExpression } from '../reading.ts'
import type { FiguresPack } from './figures-pack.ts'

/** The figures of a text, in order: numbers with what they count. Dates and times are none. */
export function findFigures(
  _layout: Layout & { readonly times: readonly TimeExpression[] },
  _pack: FiguresPack,
): Figure[] {
  return []
}
