import { createRequire } from 'node:module'
import { sentenceWords } from '../../src/language/en/sentences/sentence-words.ts'
import { roomFor, slotsOf } from '../../src/language/tagging/feature-pairs.ts'
import type { HashedWeights } from '../../src/language/tagging/hashed-weights.ts'
import type { Tag } from '../../src/language/tagging/tag-words.ts'
import { TAG, TAG_FAMILY, TAG_FEATURES, TAGS, tagFeatures } from '../../src/language/tagging/tag-words.ts'
import type { WordCodes, WordsPack } from '../../src/language/tagging/word-codes.ts'
import { codeWords } from '../../src/language/tagging/word-codes.ts'
import { splitSentences } from '../../src/text/sentences.ts'
import type { Token } from '../../src/text/tokens.ts'
import { tokenise } from '../../src/text/tokens.ts'

const SLOTS = 2 ** 15
const ROUNDS = 6
const UNIVERSAL: Record<string, Tag> = {
  NOUN: 'NOUN',
  PROPN: 'PROPN',
  VERB: 'VERB',
  AUX: 'AUX',
  ADJ: 'ADJ',
  ADV: 'ADV',
  PRON: 'PRON',
  DET: 'DET',
  ADP: 'ADP',
  PART: 'PART',
  CCONJ: 'CONJ',
  SCONJ: 'CONJ',
  NUM: 'NUM',
  INTJ: 'ADV',
  SYM: 'SIGN',
  PUNCT: 'SIGN',
  X: 'NOUN',
}

export interface Tagged {
  readonly tokens: readonly Token[]
  readonly words: readonly string[]
  codes: WordCodes
  readonly gold: Uint8Array
  readonly sentences: readonly (readonly [number, number])[]
}

// A word that was seen this often, and this much of it with one tag, has that tag always.
const OFTEN = 12
const NEARLY_ALWAYS = 0.995

/** The one tag of each word that has only one, by its number in `TAGS`. */
export function onlyTags(tagged: readonly Tagged[]): Map<string, number> {
  const counts = new Map<string, Float64Array>()
  for (const { words, gold } of tagged) {
    words.forEach((word, at) => {
      if (gold[at]! >= TAGS.length || gold[at] === TAG.SIGN) return
      if (!counts.has(word)) counts.set(word, new Float64Array(TAGS.length))
      counts.get(word)![gold[at]!]!++
    })
  }
  const only = new Map<string, number>()
  for (const [word, tags] of counts) {
    const all = tags.reduce((a, b) => a + b)
    const most = Math.max(...tags)
    if (all >= OFTEN && most >= all * NEARLY_ALWAYS) only.set(word, tags.indexOf(most))
  }
  return only
}

/** Learns the tagger from texts that wink-nlp (2.4, lite model) tags: a small, fast pupil of a larger tagger. */
export function trainTagger(tagged: readonly Tagged[]): { weights: HashedWeights; right: number } {
  const held = tagged.filter((_, at) => at % 10 === 0)
  const fit = tagged.filter((_, at) => at % 10 !== 0)
  const columns = TAGS.length
  const weights: HashedWeights = { columns, mask: SLOTS - 1, values: new Float32Array(SLOTS * columns), scale: 1 }
  const sums = new Float64Array(SLOTS * columns)
  let step = 1
  const visit = (text: Tagged, learn: boolean): [right: number, all: number] => {
    const tags = new Uint8Array(text.gold.length)
    const pairs = roomFor(TAG_FEATURES)
    let right = 0
    let all = 0
    for (const [first, last] of text.sentences) {
      for (let at = first; at < last; at++) {
        const gold = text.gold[at]!
        if (gold === TAG.SIGN || text.codes.only[at]! >= 0) {
          tags[at] = gold === TAG.SIGN ? gold : text.codes.only[at]!
          if (gold < columns && gold !== TAG.SIGN) {
            all++
            if (tags[at] === gold) right++
          }
          continue
        }
        tagFeatures(pairs, text.codes, tags, at, first, last)
        const slots = slotsOf(pairs, TAG_FAMILY, weights.mask)
        const guess = best(slots, weights)
        if (gold < columns) {
          all++
          if (guess === gold) right++
          else if (learn) {
            for (const slot of slots) {
              weights.values[slot * columns + gold]! += 1
              weights.values[slot * columns + guess]! -= 1
              sums[slot * columns + gold]! += step
              sums[slot * columns + guess]! -= step
            }
          }
        }
        if (learn) step++
        tags[at] = guess
      }
    }
    return [right, all]
  }
  for (let round = 0; round < ROUNDS; round++) for (const text of fit) visit(text, true)
  weights.values.forEach((value, at) => {
    weights.values[at] = value - sums[at]! / step
  })
  let right = 0
  let all = 0
  for (const text of held) {
    const [r, n] = visit(text, false)
    right += r
    all += n
  }
  return { weights, right: right / all }
}

function best(slots: Int32Array, { columns, values }: HashedWeights): number {
  const scores = new Float64Array(columns)
  for (const slot of slots) for (let c = 0; c < columns; c++) scores[c]! += values[slot * columns + c]!
  return scores.indexOf(Math.max(...scores))
}

export function tagWithWink(texts: readonly string[], folder: string, words: WordsPack): Tagged[] {
  const require = createRequire(`${folder}/package.json`)
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
  return texts.map((text) => {
    const tokens = tokenise(text)
    const gold = new Uint8Array(tokens.length).fill(255)
    const starts = new Map(tokens.map((token, at) => [token.start, at]))
    const doc = nlp.readDoc(text)
    let from = 0
    doc.tokens().each((item: { out: (what?: unknown) => string }) => {
      const start = text.indexOf(item.out(), from)
      if (start < 0) return
      from = start + item.out().length
      const at = starts.get(start)
      if (at !== undefined) gold[at] = TAG[UNIVERSAL[item.out(nlp.its.pos)] ?? 'NOUN']
    })
    tokens.forEach((token, at) => {
      if (token.kind === 'sign') gold[at] = TAG.SIGN
      else if (gold[at] === TAG.SIGN) gold[at] = 255
    })
    let at = 0
    const sentences = splitSentences(text, sentenceWords).map((sentence) => {
      while (at < tokens.length && tokens[at]!.start < sentence.start) at++
      const first = at
      while (at < tokens.length && tokens[at]!.start < sentence.end) at++
      return [first, at] as const
    })
    return { tokens, words: tokens.map(({ lower }) => lower), codes: codeWords(tokens, words), gold, sentences }
  })
}
