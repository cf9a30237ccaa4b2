import { roomFor } from '../tagging/feature-pairs.ts'
import type { HashedWeights } from '../tagging/hashed-weights.ts'
import { addRows } from '../tagging/packed-rows.ts'
import type { Scanned } from './span-features.ts'
import { LABELS } from './span-features.ts'
import {
  BETWEEN_TEMPLATES,
  DISTANCE_TEMPLATES,
  OWN_TEMPLATES,
  placeOf,
  setBetween,
  setDistance,
  setOwn,
  setTag,
  TAG_TEMPLATES,
  UNIT_FAMILY,
  UNIT_FEATURES,
} from './unit-features.ts'

const L = LABELS.length
/** Sides times tags, the whole quotation's among them. */
const TAG_KEYS = 32

/**
 * The score of each label for each unit of a window. From unit to unit, distance and what stands between change seldom and
 * tags come again: what they add is kept, and only what the unit itself adds is looked up for each.
 */
export function scoreUnits(scanned: Scanned, weights: HashedWeights): Float64Array {
  const { units, from, to } = scanned
  const scores = new Float64Array((to - from) * L)
  const pairs = roomFor(UNIT_FEATURES)
  const byDistance = new Float64Array(L)
  const byBetween = new Float64Array(L)
  const byTag = new Float64Array(TAG_KEYS * L)
  const tagsSeen = new Uint8Array(TAG_KEYS)
  let distance = -1
  let between = -1
  for (let unit = from; unit < to; unit++) {
    const place = placeOf(scanned, unit)
    const newDistance = place.far * 8 + place.length
    if (newDistance !== distance) {
      distance = newDistance
      setDistance(pairs, scanned, place)
      addRows(byDistance.fill(0), 0, pairs, DISTANCE_TEMPLATES, UNIT_FAMILY, weights)
    }
    const newBetween = ((place.between * 8 + place.length) * 4 + place.toStart) * 4 + place.toEnd
    if (newBetween !== between) {
      between = newBetween
      setBetween(pairs, scanned, place)
      addRows(byBetween.fill(0), 0, pairs, BETWEEN_TEMPLATES, UNIT_FAMILY, weights)
    }
    const tag = place.side * 16 + units.tag[unit]!
    if (tagsSeen[tag] === 0) {
      tagsSeen[tag] = 1
      setTag(pairs, scanned, place, unit)
      addRows(byTag, tag * L, pairs, TAG_TEMPLATES, UNIT_FAMILY, weights)
    }
    setOwn(pairs, scanned, place, unit)
    const at = (unit - from) * L
    addRows(scores, at, pairs, OWN_TEMPLATES, UNIT_FAMILY, weights)
    for (let label = 0; label < L; label++) {
      scores[at + label] =
        (scores[at + label]! + byDistance[label]! + byBetween[label]! + byTag[tag * L + label]!) * weights.scale
    }
  }
  return scores
}
