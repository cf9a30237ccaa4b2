import { featureSlot } from '../tagging/hashed-weights.ts'
import { TAG } from '../tagging/tag-words.ts'
import type { Parsed } from './units.ts'

/** How many features a word has when it is asked whether it is a cue. */
export const CUE_FEATURES = 52
const NONE = 99
const REACH = 12

/** Fills `slots` with what speaks for and against the word at `at` being a cue's head. */
export function cueFeatures(slots: Int32Array, parsed: Parsed, at: number, mask: number): void {
  const { word, stem, path, cue, shape, suffix } = parsed.codes
  const { tags, sentenceOf, quotationOf } = parsed
  const size = tags.length
  const here = sentenceOf[at]!
  const inside = (other: number): boolean => other >= 0 && other < size && sentenceOf[other] === here
  const w = (other: number): number => (inside(other) ? word[other]! : NONE)
  const t = (other: number): number => (inside(other) ? tags[other]! : NONE)
  const p = (other: number, bits: number): number => (inside(other) ? path[other]! >> bits : NONE)
  const s = stem[at]!
  const tag = tags[at]!
  const before = nearestSubject(parsed, at)
  const next = afterAdverbs(parsed, at)
  const aux = nearestAuxiliary(parsed, at)
  const quote = (quotationOf[at]! >= 0 ? 1 : 0) + quoteNear(parsed, at) * 2
  const subject = before < 0 ? NONE : tags[before]! + 16 * parsed.codes.speaker[before]!
  const subjectTag = before < 0 ? NONE : tags[before]!
  let n = 0
  const add = (a: number, b: number): void => {
    slots[n] = featureSlot(mask, 100 + n, a, b)
    n++
  }
  add(word[at]!, 0)
  add(s, 0)
  add(s, tag)
  add(path[at]!, tag)
  add(path[at]! >> 2, tag)
  add(path[at]! >> 4, tag)
  add(cue[at]!, tag)
  add(suffix[at]!, tag)
  add(shape[at]!, tag)
  add(t(at - 1), t(at + 1) * 32 + tag)
  add(t(at - 1) * 32 + t(at - 2), tag)
  add(t(at + 1) * 32 + t(at + 2), tag)
  add(w(at - 1), tag)
  add(w(at + 1), tag)
  add(w(at - 2), tag)
  add(w(at + 2), tag)
  add(s, w(at + 1))
  add(s, w(at - 1))
  add(s, t(at + 1))
  add(s, t(at - 1))
  add(s, w(at + 2))
  add(cue[at]! * 32 + tag, w(at + 1))
  add(cue[at]! * 32 + tag, w(at - 1))
  add(cue[at]! * 32 + tag, t(at + 1))
  add(path[at]! >> 3, w(at + 1))
  add(path[at]! >> 3, t(at - 1))
  add(p(at - 1, 4), tag)
  add(p(at + 1, 4), tag)
  add(p(at + 1, 2), s)
  add(subject, tag)
  add(subject, s)
  add(subject * 32 + tag, cue[at]!)
  add(before < 0 ? NONE : word[before]!, tag)
  add(before < 0 ? NONE : path[before]! >> 4, tag * 16 + cue[at]!)
  add(subjectTag * 32 + Math.min(8, at - before), cue[at]!)
  add(next < 0 ? NONE : word[next]!, s)
  add(next < 0 ? NONE : word[next]!, tag * 16 + cue[at]!)
  add(next < 0 ? NONE : tags[next]!, tag * 16 + cue[at]!)
  add(next < 0 ? NONE : path[next]! >> 4, tag * 16 + cue[at]!)
  add(quote, tag)
  add(quote, s)
  add(quote, cue[at]! * 32 + tag)
  add(aux < 0 ? NONE : word[aux]!, tag)
  add(aux < 0 ? NONE : word[aux]!, s)
  add(subjectTag, quote * 32 + tag)
  add(subjectTag * 32 + (next < 0 ? NONE : tags[next]!), cue[at]! * 32 + tag)
  add(t(at - 1) * 1024 + t(at + 1) * 32 + tag, cue[at]!)
  add(w(at - 1), w(at + 1))
  add(inside(at - 3) ? 1 : 0, tag * 16 + cue[at]!)
  add(t(at + 1) * 32 + t(at + 2), s)
  add(tag, clauseVerbs(parsed, at) * 16 + cue[at]!)
  add(7, 7)
}

/** The last word of the noun phrase that ends before the verb group, as far as the nearest noun or pronoun. */
function nearestSubject({ tags, sentenceOf }: Parsed, at: number): number {
  for (let other = at - 1; other >= 0 && other > at - REACH && sentenceOf[other] === sentenceOf[at]; other--) {
    const tag = tags[other]
    if (tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.PRON) return other
    if (tag === TAG.VERB && other < at - 1) return -1
  }
  return -1
}

/** The first word after the cue that is no adverb. */
function afterAdverbs({ tags, sentenceOf }: Parsed, at: number): number {
  for (let other = at + 1; other < tags.length && other < at + 4 && sentenceOf[other] === sentenceOf[at]; other++) {
    if (tags[other] !== TAG.ADV) return other
  }
  return -1
}

function nearestAuxiliary({ tags, sentenceOf }: Parsed, at: number): number {
  for (let other = at - 1; other >= 0 && other > at - 4 && sentenceOf[other] === sentenceOf[at]; other--) {
    if (tags[other] === TAG.AUX || tags[other] === TAG.PART) return other
    if (tags[other] !== TAG.ADV) return -1
  }
  return -1
}

/** Whether a quotation stands near before (1), near after (2), both (3) or neither (0). */
export function quoteNear({ quotationOf, sentenceOf, tags }: Parsed, at: number): number {
  let near = 0
  for (let off = 1; off < REACH; off++) {
    if (at - off >= 0 && quotationOf[at - off]! >= 0 && quotationOf[at - off] !== quotationOf[at]) near |= 1
    const after = at + off
    if (after < tags.length && sentenceOf[after]! <= sentenceOf[at]! + 1 && quotationOf[after]! >= 0) {
      if (quotationOf[after] !== quotationOf[at]) near |= 2
    }
  }
  return near
}

/** How many verbs stand after the word in its sentence, up to two: a cue's content mostly has its own. */
function clauseVerbs({ tags, sentenceOf }: Parsed, at: number): number {
  let verbs = 0
  for (
    let other = at + 1;
    other < tags.length && other < at + 2 * REACH && sentenceOf[other] === sentenceOf[at];
    other++
  )
    if ((tags[other] === TAG.VERB || tags[other] === TAG.AUX) && ++verbs === 2) break
  return verbs
}

// Of 138 held-out texts' marked cues that score high enough, 11 of 2,891 have another part of speech than these.
const CUE_TAGS = new Set([TAG.VERB, TAG.NOUN, TAG.ADJ])
/** From this aptness on a word is looked at whatever its tag: "Says" in a headline passes for a name. */
const APT = 9

/** Whether a word may be a cue's head at all: verbs, nouns and adjectives may, and a colon ("Smith: no deal"). */
export function mayBeCue({ tags, tokens, codes }: Parsed, at: number): boolean {
  const tag = tags[at]!
  if (tag === TAG.SIGN) return tokens[at]!.text === ':'
  return (
    CUE_TAGS.has(tag) ||
    (codes.cue[at]! >= APT && tag !== TAG.DET && tag !== TAG.NUM && tag !== TAG.CONJ && tag !== TAG.PRON)
  )
}

/** The log-odds that a word is a cue's head. */
export function scoreSlots(slots: Int32Array, { values, scale }: { values: ArrayLike<number>; scale: number }): number {
  let sum = 0
  for (const slot of slots) sum += values[slot]!
  return sum * scale
}
