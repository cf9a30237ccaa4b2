import type { Stance } from './stance.ts'

// Stances on either side, in the order of the reports, among which another is looked for.
const REACH = 150

/** Those of a list, kept in the story's order, that stand nearest to a stance: so that work stays in proportion to them. */
export function nearStances(list: readonly Stance[], to: Stance): readonly Stance[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.order < to.order) low = middle + 1
    else high = middle
  }
  return list.slice(Math.max(0, low - REACH), low + REACH)
}
