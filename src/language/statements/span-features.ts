import type { FeaturePairs } from '../tagging/feature-pairs.ts'
import { set } from '../tagging/feature-pairs.ts'
import { featureSlot } from '../tagging/hashed-weights.ts'
import { TAG } from '../tagging/tag-words.ts'
import type { Window } from './units.ts'
import { QUOTE_TAG } from './units.ts'

/** What a unit of a cue's window can be; the numbers are columns of the weights. */
export const LABELS = ['outside', 'speaker', 'cue', 'content'] as const
export const OUTSIDE = 0
export const SPEAKER = 1
export const CUE = 2
export const CONTENT = 3

export const BORDER_FEATURES = 29
/** The number of the first template of a border's features. */
export const BORDER_FAMILY = 300
/** What stands for a unit beyond the window. */
export const NONE = 99

/** A window with what its features need to know of all of it, worked out once. */
export interface Scanned extends Window {
  /** From the cue outward, for each unit (counted from `from`): the commas, verbs, joining words between. */
  readonly commas: Uint8Array
  readonly verbs: Uint8Array
  readonly joins: Uint8Array
  readonly breaks: Uint8Array
  /** One number for the whole: what stands next to the cue, whether there is a quotation left or right, passive. */
  readonly frame: number
  readonly coarse: number
  /** The words before the cue; the word that opens its sentence, where it may subordinate it; whether a "by" follows. */
  readonly before: number
  readonly opener: number
  readonly passive: number
}

/** Counts what stands between the cue and each unit of its window. */
export function scanWindow(window: Window): Scanned {
  const { units, from, to, at } = window
  const size = to - from
  const scanned = {
    ...window,
    commas: new Uint8Array(size),
    verbs: new Uint8Array(size),
    joins: new Uint8Array(size),
    breaks: new Uint8Array(size),
    frame: frameOf(window),
    coarse: coarseFrame(window),
    before: at - 1 >= from ? units.word[at - 1]! : NONE,
    opener: openerOf(window),
    passive: passiveOf(window),
  }
  for (const step of [-1, 1]) {
    let commas = 0
    let verbs = 0
    let joins = 0
    let breaks = 0
    for (let unit = at + step; unit >= from && unit < to; unit += step) {
      const tag = units.tag[unit]!
      if (units.sentence[unit] !== units.sentence[unit - step]) breaks++
      scanned.commas[unit - from] = Math.min(commas, 3)
      scanned.verbs[unit - from] = Math.min(verbs, 3)
      scanned.joins[unit - from] = Math.min(joins, 2)
      scanned.breaks[unit - from] = Math.min(breaks, 2)
      if (tag === TAG.SIGN) commas++
      else if (tag === TAG.VERB || tag === TAG.AUX) verbs++
      else if (tag === TAG.CONJ) joins++
    }
  }
  return scanned
}

/** The first word of the cue's sentence where it is one that may make it a side clause ("while", "as"), else none. */
function openerOf({ units, from, at }: Window): number {
  let first = at
  while (first > from && units.sentence[first - 1] === units.sentence[at]) first--
  const tag = units.tag[first]!
  return first < at && (tag === TAG.CONJ || tag === TAG.ADP || tag === TAG.ADV) ? units.word[first]! : NONE
}

/** 0, 1 a form of "be" or the like stands before the cue, 2 a preposition ("by") follows near it, 3 both. */
function passiveOf({ units, from, to, at }: Window): number {
  let passive = 0
  for (let unit = at - 1; unit >= from && unit >= at - 3; unit--) if (units.tag[unit] === TAG.AUX) passive = 1
  for (let unit = at + 1; unit < to && unit < at + 6; unit++) {
    if (units.tag[unit] === TAG.ADP) passive |= 2
  }
  return passive
}

/** What stands around the cue: quotations to its left and right, its auxiliary, the word after it. */
function frameOf({ units, from, to, at }: Window): number {
  const right = at + 1 < to ? (units.tag[at + 1]! === TAG.NOUN ? TAG.NOUN : units.word[at + 1]!) : NONE
  return featureSlot(0x7fffffff, 1, right, units.tag[at]! * 8 + quotesAround({ units, from, to, at }))
}

function coarseFrame({ units, from, to, at }: Window): number {
  const aux = at - 1 >= from && units.tag[at - 1] === TAG.AUX ? 1 : 0
  const right = at + 1 < to ? units.tag[at + 1]! : NONE
  return ((quotesAround({ units, from, to, at }) * 2 + aux) * 128 + right) * 16 + units.tag[at]!
}

function quotesAround({ units, from, to, at }: Window): number {
  let around = 0
  for (let unit = from; unit < to; unit++) {
    if (units.tag[unit] === QUOTE_TAG) around |= unit < at ? 1 : 2
    if (unit < at && units.tag[unit] === TAG.SIGN) around |= 4
  }
  return around
}

/** Fills `pairs` with the features of the border before a unit. */
export function borderFeatures(pairs: FeaturePairs, scanned: Scanned, unit: number): void {
  const { units, from, to, at, coarse, opener } = scanned
  const { word, path, tag, stem, speaker } = units
  const left = unit - 1
  const side = unit <= at ? 0 : 1
  // How near the cue: 0 where the border is the cue's own.
  const near = side + 2 * Math.min(3, side === 0 ? at - unit : left - at)
  const a = tag[left]!
  const b = tag[unit]!
  const pair = a * 16 + b
  const i = (side === 0 ? left : unit) - from
  const commas = side + 2 * (scanned.commas[i]! + 4 * scanned.breaks[i]!)
  const verbs = side + 2 * (scanned.verbs[i]! + 4 * scanned.joins[i]!)
  const after = unit + 1 < to ? tag[unit + 1]! : NONE
  const after2 = unit + 2 < to ? tag[unit + 2]! : NONE
  const before = left - 1 >= from ? tag[left - 1]! : NONE
  const sign = a === TAG.SIGN ? word[left]! : b === TAG.SIGN ? word[unit]! : 0
  const ahead = verbAhead(scanned, unit)
  set(pairs, 0, side, breakBefore(units, unit))
  set(pairs, 1, pair, near)
  set(pairs, 2, pair * 128 + after, side)
  set(pairs, 3, pair * 128 + before, side)
  set(pairs, 4, word[unit]!, near)
  set(pairs, 5, word[left]!, near)
  set(pairs, 6, word[unit]!, a * 2 + side)
  set(pairs, 7, word[left]!, b * 2 + side)
  set(pairs, 8, word[left]!, word[unit]! ^ side)
  set(pairs, 9, pair, commas)
  set(pairs, 10, pair, verbs)
  set(pairs, 11, word[unit]!, verbs)
  set(pairs, 12, word[left]!, commas)
  set(pairs, 13, word[unit]!, after * 2 + side)
  set(pairs, 14, path[unit]! >> 4, (path[left]! >> 6) * 2 + side)
  set(pairs, 15, path[unit]! >> 2, near)
  set(pairs, 16, coarse, near)
  set(pairs, 17, coarse, pair)
  set(pairs, 18, stem[at]!, near)
  set(pairs, 19, stem[at]!, pair * 8 + near)
  set(pairs, 20, breakBefore(units, unit) * 8 + near, pair)
  set(pairs, 21, speaker[left]! * 16 + speaker[unit]!, side * 512 + pair)
  set(pairs, 22, word[unit]!, unit + 1 < to ? word[unit + 1]! : NONE)
  set(pairs, 23, pair * 128 + after, after2 * 2 + side)
  set(pairs, 24, sign, (opener ^ commas) + ahead)
  set(pairs, 25, sign, (b * 16 + ahead) * 64 + verbs)
  set(pairs, 26, sign, (after * 16 + ahead) * 64 + commas)
  set(pairs, 27, word[unit]!, ahead * 64 + commas)
  set(pairs, 28, tag[at]! * 16 + near, pair)
}

/** 0 within a sentence, 1 between sentences, 3 between paragraphs. */
function breakBefore({ sentence, paragraph }: Window['units'], unit: number): number {
  return (sentence[unit - 1] === sentence[unit] ? 0 : 1) + (paragraph[unit - 1] === paragraph[unit] ? 0 : 2)
}

/** How soon a verb comes after a border, within its clause: 0 at once, 3 not near; and whether a noun comes before it. */
function verbAhead({ units: { tag }, to }: Scanned, unit: number): number {
  let noun = 0
  for (let other = unit; other < to && other < unit + 7; other++) {
    const here = tag[other]!
    if (here === TAG.VERB || here === TAG.AUX) return noun + 2 * Math.min(2, other - unit)
    if (here === TAG.SIGN || here === QUOTE_TAG) return 6 + noun
    if (here === TAG.NOUN || here === TAG.PROPN || here === TAG.PRON) noun = 1
  }
  return 8 + noun
}

/** How many features the label before a border has on the label after it. */
export const TURN_FEATURES = 3

/** Fills `slots` with where a border lies, for the bare turns from label to label. */
export function turnFeatures(slots: Int32Array, { units, at }: Scanned, unit: number): void {
  const side = unit <= at ? 0 : 1
  slots[0] = side
  slots[1] = 2 + side + 2 * Math.min(3, side === 0 ? at - unit : unit - 1 - at)
  slots[2] = 16 + breakBefore(units, unit)
}
