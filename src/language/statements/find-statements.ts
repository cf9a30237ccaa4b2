import type { Layout } from '../layout.ts'
import type { Entity, Name, Statement, TimeExpression } from '../reading.ts'

/** The attributions of a text: who says, thinks, wants or fears what (Newell et al., PolNeAR, 2018). */
export function findStatements(
  _layout: Layout & {
    readonly times: readonly TimeExpression[]
    readonly names: readonly Name[]
    readonly entities: readonly Entity[]
  },
): Statement[] {
  return []
}
