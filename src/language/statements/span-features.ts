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

export const UNIT_FEATURES = 40
export const BORDER_FEATURES = 22
const NONE = 99

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
    frame: 0,
    coarse: 0,
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
  scanned.frame = frameOf(window)
  scanned.coarse = coarseFrame(window)
  return scanned
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

/** Fills `slots` with the features of one unit. */
export function unitFeatures(slots: Int32Array, scanned: Scanned, unit: number, mask: number): void {
  const { units, from, to, at, frame, coarse } = scanned
  const { word, stem, path, tag, shape, speaker, quoted, cue } = units
  const side = unit < at ? 0 : 1
  const off = unit - at
  const far = side + 2 * distance(Math.abs(off))
  const here = tag[unit]!
  const before = unit > from ? tag[unit - 1]! : NONE
  const after = unit + 1 < to ? tag[unit + 1]! : NONE
  const i = unit - from
  const between =
    side + 2 * (scanned.commas[i]! + 4 * (scanned.verbs[i]! + 4 * (scanned.joins[i]! + 3 * scanned.breaks[i]!)))
  const commas = side + 2 * (scanned.commas[i]! + 4 * scanned.breaks[i]!)
  const cueStem = stem[at]!
  const cueTag = tag[at]!
  const length = Math.min(7, Math.ceil(Math.log2(1 + quoted[unit]!)))
  let n = 0
  const add = (a: number, b: number): void => {
    slots[n] = featureSlot(mask, 200 + n, a, b)
    n++
  }
  add(side, here)
  add(far, here)
  add(far, cueTag)
  add(between, here)
  add(between, cueTag)
  add(commas, here * 128 + before)
  add(commas, here * 128 + after)
  add(word[unit]!, side)
  add(word[unit]!, far)
  add(stem[unit]!, side * 16 + cueTag)
  add(path[unit]!, side)
  add(path[unit]! >> 3, far)
  add(path[unit]! >> 5, between)
  add(speaker[unit]! * 16 + here, far)
  add(speaker[unit]! * 16 + here, commas)
  add(shape[unit]! * 16 + here, far)
  add(frame, side)
  add(frame, far)
  add(coarse, between)
  add(coarse, far)
  add(coarse, side * 16 + here)
  add(cueStem, side)
  add(cueStem, far)
  add(cueStem, side * 16 + here)
  add(cueStem, between)
  add(path[at]! >> 4, far)
  add(path[at]! >> 4, side * 16 + here)
  add(path[at]! >> 2, between)
  add(length * 16 + cueTag, far)
  add(length * 16 + commas, coarse)
  add(length, cueStem ^ side)
  add(here * 128 + before, far)
  add(here * 128 + after, far)
  add(unit > from ? word[unit - 1]! : NONE, far)
  add(unit + 1 < to ? word[unit + 1]! : NONE, far)
  add(unit - from < 3 ? unit - from : 3, between)
  add(to - unit < 3 ? to - unit : 3, between)
  add(cue[at]! * 16 + cueTag, far)
  add(cue[unit]! * 16 + here, far)
  add(word[unit]!, cueTag * 2 + side)
}

/** Fills `slots` with the features of the border before a unit. */
export function borderFeatures(slots: Int32Array, scanned: Scanned, unit: number, mask: number): void {
  const { units, from, to, at, coarse } = scanned
  const { word, path, tag, stem, speaker } = units
  const left = unit - 1
  const side = unit <= at ? 0 : 1
  // How near the cue: 0 where the border is the cue's own.
  const near = side + 2 * Math.min(3, side === 0 ? at - unit : left - at)
  const pair = tag[left]! * 16 + tag[unit]!
  const i = (side === 0 ? left : unit) - from
  const commas = side + 2 * (scanned.commas[i]! + 4 * scanned.breaks[i]!)
  const verbs = side + 2 * (scanned.verbs[i]! + 4 * scanned.joins[i]!)
  const breaks =
    (units.sentence[left] === units.sentence[unit] ? 0 : 1) + (units.paragraph[left] === units.paragraph[unit] ? 0 : 2)
  const after = unit + 1 < to ? tag[unit + 1]! : NONE
  const before = left - 1 >= from ? tag[left - 1]! : NONE
  let n = 0
  const add = (a: number, b: number): void => {
    slots[n] = featureSlot(mask, 300 + n, a, b)
    n++
  }
  add(side, 0)
  add(pair, near)
  add(pair * 128 + after, side)
  add(pair * 128 + before, side)
  add(word[unit]!, near)
  add(word[left]!, near)
  add(word[unit]!, tag[left]! * 2 + side)
  add(word[left]!, tag[unit]! * 2 + side)
  add(word[left]!, word[unit]! ^ side)
  add(pair, commas)
  add(pair, verbs)
  add(word[unit]!, verbs)
  add(word[left]!, commas)
  add(word[unit]!, after * 2 + side)
  add(path[unit]! >> 4, (path[left]! >> 6) * 2 + side)
  add(path[unit]! >> 2, near)
  add(coarse, near)
  add(coarse, pair)
  add(stem[at]!, near)
  add(stem[at]!, pair * 8 + near)
  add(breaks * 8 + near, pair)
  add(speaker[left]! * 16 + speaker[unit]!, side * 512 + pair)
}

function distance(steps: number): number {
  if (steps < 4) return steps
  return steps < 6 ? 4 : steps < 9 ? 5 : steps < 14 ? 6 : steps < 24 ? 7 : 8
}
