import type { FeaturePairs } from '../tagging/feature-pairs.ts'
import { set } from '../tagging/feature-pairs.ts'
import type { Scanned } from './span-features.ts'
import { NONE } from './span-features.ts'

export const UNIT_FEATURES = 46
/** The number of the first template of a unit's features. */
export const UNIT_FAMILY = 200

// Features in groups by what they change with: a group's weights are summed once for all units that are alike in that.
/** Templates that only change with how far from the cue a unit stands. */
export const DISTANCE_TEMPLATES = Uint8Array.of(2, 16, 17, 19, 21, 22, 25, 28, 30, 37, 40, 44)
/** Templates that only change with what stands between the cue and a unit, and with the window's edges. */
export const BETWEEN_TEMPLATES = Uint8Array.of(4, 18, 24, 27, 29, 35, 36, 42)
/** Templates that only change with a unit's tag and its side of the cue. */
export const TAG_TEMPLATES = Uint8Array.of(0, 20, 23, 26, 41)
const SHARED = new Set([...DISTANCE_TEMPLATES, ...BETWEEN_TEMPLATES, ...TAG_TEMPLATES])
/** Templates that look at the unit's own word and neighbours. */
export const OWN_TEMPLATES = Uint8Array.from({ length: UNIT_FEATURES }, (_, at) => at).filter((at) => !SHARED.has(at))

/** Where a unit stands, seen from the cue. */
export interface Place {
  /** 0 before the cue, 1 after it. */
  readonly side: number
  /** The side and, in steps that grow, the distance. */
  readonly far: number
  /** The side and what stands between: commas and sentence ends; verbs and joining words too. */
  readonly commas: number
  readonly between: number
  /** How long the quotation is that the unit is, in powers of two; 0 where it is a word. */
  readonly length: number
  /** Units to the window's edges, up to three. */
  readonly toStart: number
  readonly toEnd: number
}

export function placeOf(scanned: Scanned, unit: number): Place {
  const { units, from, to, at } = scanned
  const side = unit < at ? 0 : 1
  const i = unit - from
  const commas = scanned.commas[i]!
  const breaks = scanned.breaks[i]!
  const quoted = units.quoted[unit]!
  return {
    side,
    far: side + 2 * distance(Math.abs(unit - at)),
    commas: side + 2 * (commas + 4 * breaks),
    between: side + 2 * (commas + 4 * (scanned.verbs[i]! + 4 * (scanned.joins[i]! + 3 * breaks))),
    length: quoted === 0 ? 0 : Math.min(7, Math.ceil(Math.log2(1 + quoted))),
    toStart: i < 3 ? i : 3,
    toEnd: to - unit < 3 ? to - unit : 3,
  }
}

/** Fills `pairs` with all features of one unit. */
export function unitFeatures(pairs: FeaturePairs, scanned: Scanned, unit: number): void {
  const place = placeOf(scanned, unit)
  setDistance(pairs, scanned, place)
  setBetween(pairs, scanned, place)
  setTag(pairs, scanned, place, unit)
  setOwn(pairs, scanned, place, unit)
}

export function setDistance(pairs: FeaturePairs, scanned: Scanned, { side, far, length }: Place): void {
  const { units, at, frame, coarse, before: prior, passive } = scanned
  const cueStem = units.stem[at]!
  const cueTag = units.tag[at]!
  set(pairs, 2, far, cueTag)
  set(pairs, 16, frame, side)
  set(pairs, 17, frame, far)
  set(pairs, 19, coarse, far)
  set(pairs, 21, cueStem, side)
  set(pairs, 22, cueStem, far)
  set(pairs, 25, units.path[at]! >> 4, far)
  set(pairs, 28, length * 16 + cueTag, far)
  set(pairs, 30, length, cueStem ^ side)
  set(pairs, 37, units.cue[at]! * 16 + cueTag, far)
  set(pairs, 40, prior, far)
  set(pairs, 44, passive * 64 + far, cueStem)
}

export function setBetween(pairs: FeaturePairs, scanned: Scanned, place: Place): void {
  const { units, at, coarse, opener } = scanned
  const { between, commas, length, toStart, toEnd } = place
  set(pairs, 4, between, units.tag[at]!)
  set(pairs, 18, coarse, between)
  set(pairs, 24, units.stem[at]!, between)
  set(pairs, 27, units.path[at]! >> 2, between)
  set(pairs, 29, length * 16 + commas, coarse)
  set(pairs, 35, toStart, between)
  set(pairs, 36, toEnd, between)
  set(pairs, 42, opener, between)
}

export function setTag(pairs: FeaturePairs, scanned: Scanned, { side }: Place, unit: number): void {
  const { units, at, coarse, before: prior } = scanned
  const here = units.tag[unit]!
  set(pairs, 0, side, here)
  set(pairs, 20, coarse, side * 16 + here)
  set(pairs, 23, units.stem[at]!, side * 16 + here)
  set(pairs, 26, units.path[at]! >> 4, side * 16 + here)
  set(pairs, 41, prior, side * 16 + here)
}

export function setOwn(pairs: FeaturePairs, scanned: Scanned, place: Place, unit: number): void {
  const { units, from, to, at, passive } = scanned
  const { word, stem, path, tag, shape, speaker, cue } = units
  const { side, far, commas, between } = place
  const here = tag[unit]!
  const before = unit > from ? tag[unit - 1]! : NONE
  const after = unit + 1 < to ? tag[unit + 1]! : NONE
  const cueTag = tag[at]!
  set(pairs, 1, far, here)
  set(pairs, 3, between, here)
  set(pairs, 5, commas, here * 128 + before)
  set(pairs, 6, commas, here * 128 + after)
  set(pairs, 7, word[unit]!, side)
  set(pairs, 8, word[unit]!, far)
  set(pairs, 9, stem[unit]!, side * 16 + cueTag)
  set(pairs, 10, path[unit]!, side)
  set(pairs, 11, path[unit]! >> 3, far)
  set(pairs, 12, path[unit]! >> 5, between)
  set(pairs, 13, speaker[unit]! * 16 + here, far)
  set(pairs, 14, speaker[unit]! * 16 + here, commas)
  set(pairs, 15, shape[unit]! * 16 + here, far)
  set(pairs, 31, here * 128 + before, far)
  set(pairs, 32, here * 128 + after, far)
  set(pairs, 33, unit > from ? word[unit - 1]! : NONE, far)
  set(pairs, 34, unit + 1 < to ? word[unit + 1]! : NONE, far)
  set(pairs, 38, cue[unit]! * 16 + here, far)
  set(pairs, 39, word[unit]!, cueTag * 2 + side)
  set(pairs, 43, passive * 64 + far, cueTag * 16 + here)
  set(pairs, 45, here * 128 + before, after * 64 + side * 16 + cueTag)
}

function distance(steps: number): number {
  if (steps < 4) return steps
  return steps < 6 ? 4 : steps < 9 ? 5 : steps < 14 ? 6 : steps < 24 ? 7 : 8
}
