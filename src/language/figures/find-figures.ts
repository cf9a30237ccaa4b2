import type { Layout } from '../layout.ts'
import type { Figure, TimeExpression } from '../reading.ts'

/** The figures of a text, in order: numbers with what they count. Dates and times are none. */
export function findFigures(_layout: Layout & { readonly times: readonly TimeExpression[] }): Figure[] {
  return []
}
