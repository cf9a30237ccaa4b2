import type { Layout } from '../layout.ts'
import type { TimeExpression } from '../reading.ts'
import type { TimesPack } from './times-pack.ts'

/** The time expressions of a text, in order, with TIMEX3 types and values (Pustejovsky et al., TimeML 1.2.1). */
export function findTimes(_layout: Layout, _pack: TimesPack): TimeExpression[] {
  return []
}
