import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { FeaturePairs } from './feature-pairs.ts'
import { roomFor, set, templatesOf } from './feature-pairs.ts'
import type { HashedWeights } from './hashed-weights.ts'
import { addRows } from './packed-rows.ts'
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
  const pairs = roomFor(TAG_FEATURES)
  const scores = new Float64Array(COLUMNS)
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
        tagFeatures(pairs, codes, tags, at, first, last)
        scores.fill(0)
        addRows(scores, 0, pairs, TAG_TEMPLATES, TAG_FAMILY, weights)
        tags[at] = bestOf(scores)
      }
    }
  }
  return tags
}

/** How many features a word has. */
export const TAG_FEATURES = 22
/** The number of the first template of a word's features. */
export const TAG_FAMILY = 0
const TAG_TEMPLATES = templatesOf(TAG_FEATURES)

/** Fills `pairs` with the features of the word at `at` in the sentence from `first` to `last`. */
export function tagFeatures(
  pairs: FeaturePairs,
  codes: WordCodes,
  tags: Uint8Array,
  at: number,
  first: number,
  last: number,
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
  set(pairs, 0, w, 0)
  set(pairs, 1, suffix[at]!, 0)
  set(pairs, 2, suffix[at]!, form)
  set(pairs, 3, w, before)
  set(pairs, 4, before, before2)
  set(pairs, 5, before, form)
  set(pairs, 6, path[at]!, before)
  set(pairs, 7, path[at]! >> 4, before)
  set(pairs, 8, in1 ? word[at - 1]! : NONE, 0)
  set(pairs, 9, in1 ? suffix[at - 1]! : NONE, suffix[at]!)
  set(pairs, 10, in2 ? word[at - 2]! : NONE, before)
  set(pairs, 11, to1 ? word[at + 1]! : NONE, 0)
  set(pairs, 12, to1 ? suffix[at + 1]! : NONE, suffix[at]!)
  set(pairs, 13, to1 ? path[at + 1]! : NONE, before)
  set(pairs, 14, to2 ? word[at + 2]! : NONE, to1 ? shape[at + 1]! : NONE)
  set(pairs, 15, to1 ? shape[at + 1]! : NONE, form)
  set(pairs, 16, path[at]!, to1 ? path[at + 1]! >> 4 : NONE)
  set(pairs, 17, w, to1 ? word[at + 1]! : NONE)
  set(pairs, 18, w, in1 ? word[at - 1]! : NONE)
  set(pairs, 19, form, path[at]! >> 2)
  set(pairs, 20, path[at]!, form)
  set(pairs, 21, form, before2)
}

function bestOf(scores: Float64Array): number {
  let best = 0
  for (let column = 1; column < COLUMNS; column++) if (scores[column]! > scores[best]!) best = column
  return best
}
