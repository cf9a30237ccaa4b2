import type { ComparableText } from './comparable-text.ts'

/** Words in a shingle. Four keep a seed in 99 of 100 passages of 25 words of which a fifth were changed at random. */
export const SHINGLE_WORDS = 4
/** A shingle is followed to its first places only, so that a thousand copies of one text cost a thousand steps. */
const MOST_PLACES = 48
/** Seeds kept for two texts: more than a long report has words, fewer than one word said a million times makes. */
const MOST_SEEDS = 20_000

/** Where one shingle stands in an earlier and in a later text: word positions. */
export interface Seed {
  readonly a: number
  readonly b: number
}

/**
 * An index of all shingles of all texts: positions grouped by the shingle's hash, in order of text and place.
 * A counting sort: as long as the texts, whatever they share.
 */
export interface ShingleIndex {
  readonly texts: readonly ComparableText[]
  /** Where each text's words begin in the row of all words. */
  readonly offsets: Uint32Array
  /** For a place in the row of all words, its bucket. */
  readonly bucketOf: Uint32Array
  readonly bucketStarts: Uint32Array
  /** Places in the row of all words, bucket by bucket. */
  readonly places: Uint32Array
  /** The text of each place. */
  readonly textOf: Uint32Array
}

const NO_BUCKET = 0xffffffff

/** Indexes the texts by shingle. Shingles that hold standing matter are left out. */
export function indexShingles(texts: readonly ComparableText[]): ShingleIndex {
  const offsets = new Uint32Array(texts.length + 1)
  texts.forEach((text, t) => {
    offsets[t + 1] = offsets[t]! + text.words.length
  })
  const all = offsets[texts.length]!
  const buckets = 2 ** Math.max(4, Math.ceil(Math.log2(all + 1)))
  const bucketOf = new Uint32Array(all).fill(NO_BUCKET)
  const textOf = new Uint32Array(all)
  const bucketStarts = new Uint32Array(buckets + 1)
  texts.forEach(({ words, standing }, t) => {
    for (let i = 0; i < words.length; i++) textOf[offsets[t]! + i] = t
    for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
      if (standing[i] || standing[i + SHINGLE_WORDS - 1]) continue
      const bucket = hashShingle(words, i) & (buckets - 1)
      bucketOf[offsets[t]! + i] = bucket
      bucketStarts[bucket + 1]!++
    }
  })
  for (let i = 0; i < buckets; i++) bucketStarts[i + 1]! += bucketStarts[i]!
  const places = new Uint32Array(bucketStarts[buckets]!)
  const filled = bucketStarts.slice(0, buckets)
  for (let place = 0; place < all; place++) {
    const bucket = bucketOf[place]!
    if (bucket !== NO_BUCKET) places[filled[bucket]!++] = place
  }
  return { texts, offsets, bucketOf, bucketStarts, places, textOf }
}

/** The seeds that a text shares with each text before it, and with its own earlier part: number of the earlier text → seeds. */
export function seedsOf(index: ShingleIndex, b: number): Map<number, Seed[]> {
  const { texts, offsets, bucketOf, bucketStarts, places, textOf } = index
  const { words, standing } = texts[b]!
  const seeds = new Map<number, Seed[]>()
  const add = (a: number, seed: Seed) => {
    const found = seeds.get(a)
    if (!found) seeds.set(a, [seed])
    else if (found.length < MOST_SEEDS) found.push(seed)
  }
  const lastHere = new Map<number, number>()
  for (let j = 0; j < words.length; j++) {
    const bucket = bucketOf[offsets[b]! + j]!
    if (bucket === NO_BUCKET || standing[j]) continue
    const earlier = lastHere.get(bucket)
    if (earlier === undefined || earlier + SHINGLE_WORDS <= j) {
      if (earlier !== undefined && sameShingle(words, earlier, words, j)) add(b, { a: earlier, b: j })
      lastHere.set(bucket, j)
    }
    const from = bucketStarts[bucket]!
    const to = Math.min(bucketStarts[bucket + 1]!, from + MOST_PLACES)
    for (let p = from; p < to; p++) {
      const place = places[p]!
      const a = textOf[place]!
      if (a >= b) break
      const i = place - offsets[a]!
      if (!texts[a]!.standing[i] && sameShingle(texts[a]!.words, i, words, j)) add(a, { a: i, b: j })
    }
  }
  return seeds
}

/** Whether the same shingle stands at two places. */
export function sameShingle(a: Uint32Array, i: number, b: Uint32Array, j: number): boolean {
  for (let k = 0; k < SHINGLE_WORDS; k++) if (a[i + k] !== b[j + k]) return false
  return true
}

/** FNV-1a over the word numbers, with a last stir so that the low bits are as good as the high ones. */
function hashShingle(words: Uint32Array, at: number): number {
  let hash = 0x811c9dc5
  for (let k = 0; k < SHINGLE_WORDS; k++) hash = Math.imul(hash ^ words[at + k]!, 0x01000193) ^ (hash >>> 15)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
