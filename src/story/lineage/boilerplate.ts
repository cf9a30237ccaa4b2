import type { Article } from '../../article/article.ts'
import type { Passage } from './align-passages.ts'
import type { ComparableText } from './comparable-text.ts'
import { SHINGLE_WORDS, type ShingleIndex, sameShingle } from './shared-shingles.ts'

/** A shingle in this many different texts of one outlet is the outlet's own standing matter ("about the company"). */
const OUTLET_TEXTS = 5
/** A text of which more than this share would be standing matter is a copy of the others instead. */
const MOST_STANDING = 0.4

/** Marks, in place, the words that many articles of one outlet carry: sharing them is no copying. */
export function maskBoilerplate(index: ShingleIndex): void {
  const outlets = index.texts.map(({ report }) => outletOf(report.article))
  const size = new Map<string | null, number>()
  for (const outlet of outlets) if (outlet !== null) size.set(outlet, (size.get(outlet) ?? 0) + 1)
  if (![...size.values()].some((articles) => articles >= OUTLET_TEXTS)) return
  const marks = index.texts.map(({ words }) => new Uint8Array(words.length))
  for (let bucket = 0; bucket + 1 < index.bucketStarts.length; bucket++) {
    const [from, to] = [index.bucketStarts[bucket]!, index.bucketStarts[bucket + 1]!]
    if (to - from >= OUTLET_TEXTS) markBucket(index, outlets, index.places.subarray(from, to), marks)
  }
  index.texts.forEach(({ standing }, t) => {
    const mine = marks[t]!
    const marked = mine.reduce((sum, mark) => sum + mark, 0)
    if (marked === 0 || marked > MOST_STANDING * mine.length) return
    for (let i = 0; i < mine.length; i++) if (mine[i]) standing[i] = 1
  })
}

/** The outlet that published an article: its domain, name, or the host of the address; null where nothing tells. */
export function outletOf({ outlet, url }: Pick<Article, 'outlet' | 'url'>): string | null {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]
  return outlet?.domain ?? outlet?.name ?? host?.toLowerCase() ?? null
}

/** Distinct names two texts share outside their common passages, at least, if they are about one thing. */
const KINDRED_NAMES = 2
const KINDRED_SHARE = 0.15

/**
 * Whether passages that two articles of one outlet share are its standing matter: what else the two say has hardly a
 * name in common, so that the passage is about neither.
 */
export function isStandingMatter(a: ComparableText, b: ComparableText, passages: readonly Passage[]): boolean {
  const outlet = outletOf(a.report.article)
  if (outlet === null || outlet !== outletOf(b.report.article)) return false
  const [mine, theirs] = [
    namesOutside(
      a,
      passages.map(({ aStart, aEnd }) => [aStart, aEnd]),
    ),
    namesOutside(
      b,
      passages.map(({ bStart, bEnd }) => [bStart, bEnd]),
    ),
  ]
  // What is copied whole has no other names to tell by.
  if (Math.min(mine.size, theirs.size) < 2 * KINDRED_NAMES) return false
  const shared = [...mine].filter((name) => theirs.has(name)).length
  return shared < KINDRED_NAMES || shared < KINDRED_SHARE * Math.min(mine.size, theirs.size)
}

function namesOutside({ words, name }: ComparableText, passages: readonly (readonly [number, number])[]): Set<number> {
  const names = new Set<number>()
  words.forEach((word, i) => {
    if (name[i] && !passages.some(([start, end]) => start <= i && i < end)) names.add(word)
  })
  return names
}

/** Marks one shingle's words in every article of an outlet that has it in enough different texts. */
function markBucket(
  { texts, offsets, textOf }: ShingleIndex,
  outlets: readonly (string | null)[],
  places: Uint32Array,
  marks: readonly Uint8Array[],
): void {
  const at = (place: number) => ({ t: textOf[place]!, i: place - offsets[textOf[place]!]! })
  const first = at(places[0]!)
  const carriers = new Map<string, { texts: Set<string>; at: { t: number; i: number }[] }>()
  for (const place of places) {
    const { t, i } = at(place)
    const outlet = outlets[t]
    if (outlet == null || !sameShingle(texts[first.t]!.words, first.i, texts[t]!.words, i)) continue
    const held = carriers.get(outlet) ?? { texts: new Set(), at: [] }
    // The same text twice is one text: a second copy of an article makes nothing boilerplate.
    held.texts.add(texts[t]!.report.article.text)
    held.at.push({ t, i })
    carriers.set(outlet, held)
  }
  for (const held of carriers.values()) {
    if (held.texts.size < OUTLET_TEXTS) continue
    for (const { t, i } of held.at) marks[t]!.fill(1, i, i + SHINGLE_WORDS)
  }
}
