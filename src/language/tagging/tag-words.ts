import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { HashedWeights } from './hashed-weights.ts'
import { featureSlot } from './hashed-weights.ts'
import type { WordCodes } from './word-codes.ts'

/** Parts of speech (Universal Dependencies), one a column of the tagger's weights. */
export const TAGS = [
  'NOUN',
  'PROPN',
  'VERB',
  'AUX',
  'ADJ',
  'ADV',
  'PRON',
  'DET',
  'ADP',
  'PART',
  'CONJ',
  'NUM',
  'SIGN',
] as const
export type Tag = (typeof TAGS)[number]
/** The number of a tag in `TAGS`. */
export const TAG = Object.fromEntries(TAGS.map((tag, at) => [tag, at])) as Readonly<Record<Tag, number>>

const COLUMNS = TAGS.length
const NONE = 97

/**
 * Tags words with their part of speech, from left to right, each choice seen by the next (Collins' averaged
 * perceptron, 2002, with Honnibal's features).
 */
export function tagWords(
  tokens: readonly Token[],
  sentences: readonly Span[],
  codes: WordCodes,
  weights: HashedWeights,
): Uint8Array {
  const tags = new Uint8Array(tokens.length)
  const slots = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(COLUMNS)
  let at = 0
  for (const sentence of sentences) {
    while (at < tokens.length && tokens[at]!.start < sentence.start) at++
    const first = at
    let last = first
    while (last < tokens.length && tokens[last]!.start < sentence.end) last++
    for (; at < last; at++) {
      if (tokens[at]!.kind === 'sign') tags[at] = TAG.SIGN
      else if (codes.only[at]! >= 0) tags[at] = codes.only[at]!
      else {
        tagFeatures(slots, codes, tags, at, first, last, weights.mask)
        tags[at] = bestOutcome(slots, weights, scores)
      }
    }
  }
  return tags
}

/** How many features a word has. */
export const TAG_FEATURES = 22

/** Fills `slots` with the features of the word at `at` in the sentence from `first` to `last`. */
export function tagFeatures(
  slots: Int32Array,
  codes: WordCodes,
  tags: Uint8Array,
  at: number,
  first: number,
  last: number,
  mask: number,
): void {
  const { word, suffix, path, shape } = codes
  const in1 = at - 1 >= first
  const in2 = at - 2 >= first
  const to1 = at + 1 < last
  const to2 = at + 2 < last
  const before = in1 ? tags[at - 1]! : NONE
  const before2 = in2 ? tags[at - 2]! : NONE
  const w = word[at]!
  const form = shape[at]! + (in1 ? 8 : 0)
  let n = 0
  slots[n++] = featureSlot(mask, 0, w, 0)
  slots[n++] = featureSlot(mask, 1, suffix[at]!, 0)
  slots[n++] = featureSlot(mask, 2, suffix[at]!, form)
  slots[n++] = featureSlot(mask, 3, w, before)
  slots[n++] = featureSlot(mask, 4, before, before2)
  slots[n++] = featureSlot(mask, 5, before, form)
  slots[n++] = featureSlot(mask, 6, path[at]!, before)
  slots[n++] = featureSlot(mask, 7, path[at]! >> 4, before)
  slots[n++] = featureSlot(mask, 8, in1 ? word[at - 1]! : NONE, 0)
  slots[n++] = featureSlot(mask, 9, in1 ? suffix[at - 1]! : NONE, suffix[at]!)
  slots[n++] = featureSlot(mask, 10, in2 ? word[at - 2]! : NONE, before)
  slots[n++] = featureSlot(mask, 11, to1 ? word[at + 1]! : NONE, 0)
  slots[n++] = featureSlot(mask, 12, to1 ? suffix[at + 1]! : NONE, suffix[at]!)
  slots[n++] = featureSlot(mask, 13, to1 ? path[at + 1]! : NONE, before)
  slots[n++] = featureSlot(mask, 14, to2 ? word[at + 2]! : NONE, to1 ? shape[at + 1]! : NONE)
  slots[n++] = featureSlot(mask, 15, to1 ? shape[at + 1]! : NONE, form)
  slots[n++] = featureSlot(mask, 16, path[at]!, to1 ? path[at + 1]! >> 4 : NONE)
  slots[n++] = featureSlot(mask, 17, w, to1 ? word[at + 1]! : NONE)
  slots[n++] = featureSlot(mask, 18, w, in1 ? word[at - 1]! : NONE)
  slots[n++] = featureSlot(mask, 19, form, path[at]! >> 2)
  slots[n++] = featureSlot(mask, 20, path[at]!, form)
  slots[n++] = featureSlot(mask, 21, form, before2)
}

function bestOutcome(slots: Int32Array, { values }: HashedWeights, scores: Int32Array): number {
  scores.fill(0)
  for (let at = 0; at < TAG_FEATURES; at++) {
    const row = slots[at]! * COLUMNS
    for (let column = 0; column < COLUMNS; column++) scores[column]! += values[row + column]!
  }
  let best = 0
  for (let column = 1; column < COLUMNS; column++) if (scores[column]! > scores[best]!) best = column
  return best
}
