import { CONTENT, CUE, OUTSIDE, SPEAKER } from '../../src/language/statements/span-features.ts'
import type { Window } from '../../src/language/statements/units.ts'
import { TAG } from '../../src/language/tagging/tag-words.ts'
import type { Headed } from './cue-heads.ts'
import { tokensIn } from './cue-heads.ts'

/** The label of each unit of a window by a marked statement: most of its tokens decide. */
export function labelUnits(window: Window, { parsed }: Headed, statement: Headed['statements'][number]): Uint8Array {
  const marks = new Map<number, number>()
  for (const at of tokensIn(parsed, statement.content)) marks.set(at, CONTENT)
  for (const at of tokensIn(parsed, statement.source)) marks.set(at, SPEAKER)
  for (const at of tokensIn(parsed, statement.cue)) marks.set(at, CUE)
  const { units, from, to } = window
  const gold = new Uint8Array(to - from)
  for (let unit = from; unit < to; unit++) {
    const counts = [0, 0, 0, 0]
    for (let at = units.first[unit]!; at < units.last[unit]!; at++) counts[marks.get(at) ?? OUTSIDE]!++
    gold[unit - from] = counts.indexOf(Math.max(...counts))
  }
  gold[window.at - from] = CUE
  bareSigns(gold, window)
  return gold
}

/** Signs at the edges of speaker and content count as outside: the gold is of two minds about them. */
function bareSigns(gold: Uint8Array, { units, from }: Window): void {
  const isEdge = (i: number, step: number): boolean => {
    for (let j = i; gold[j] === gold[i]; j += step) if (units.tag[from + j] !== TAG.SIGN) return false
    return true
  }
  const edges = gold.map((label, i) => (label !== CUE && (isEdge(i, -1) || isEdge(i, 1)) ? 1 : 0))
  edges.forEach((edge, i) => {
    if (edge) gold[i] = OUTSIDE
  })
}
