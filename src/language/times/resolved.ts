import type { Context, Resolved } from './context.ts'
import type { When } from './when.ts'
import { formatWhen } from './when.ts'

/** A DATE whose stretch is known, reckoned from publication. */
export function dated(when: When, context?: Context): Resolved {
  const direction = context?.direction() ?? null
  return { type: 'DATE', value: formatWhen(when), when, anchor: context ? 'published' : null, direction }
}

/** A DATE with open places. */
export function open(value: string, direction: Resolved['direction'] = null): Resolved {
  return { type: 'DATE', value, when: null, anchor: null, direction }
}
