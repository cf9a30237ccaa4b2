import type { Layout } from '../layout.ts'
import type { Entity, Name, TimeExpression } from '../reading.ts'

/** The people, organisations and places named in a text, and which mentions mean the same one. */
export function findNames(_layout: Layout & { readonly times: readonly TimeExpression[] }): {
  names: Name[]
  entities: Entity[]
} {
  return { names: [], entities: [] }
}
