import { tokenise } from '../../src/text/tokens.ts'
import { foldWords } from './fold-words.ts'
import type { MarkedText } from './marked-texts.ts'
import type { WordVectors } from './word-vectors.ts'
import { splitIntoTree } from './word-vectors.ts'

const DIGITS = '0123456789abcdefghijklmnopqrstuv'
const DEPTH = 10
const ROUNDS = 30

/**
 * The lines of a word list, as `readWordClasses` reads them: each of the most frequent words with its class, and with how apt it is to be a cue and to
 * stand in a speaker's phrase. The aptness is a logistic regression from the word's vector, so that a word never
 * seen in the marked texts gets one by its likeness to words that were.
 */
export function trainWords(
  texts: readonly MarkedText[],
  words: WordVectors,
  only: ReadonlyMap<string, number>,
): string {
  const paths = splitIntoTree(words, DEPTH)
  const cue = aptness(texts, words, 'cue')
  const speaker = aptness(texts, words, 'source')
  const two = (n: number): string => DIGITS[n >> 5]! + DIGITS[n & 31]!
  const listed = words.words.map((word, at) => ({
    word,
    digits: `${two(paths[at]!)}${DIGITS[cue[at]!]}${DIGITS[speaker[at]!]}${DIGITS[only.get(word) ?? 31]}`,
  }))
  listed.sort((a, b) => (a.word < b.word ? -1 : 1))
  return foldWords(listed.map(({ word, digits }) => `${word}:${digits}`)).join('\n')
}

function aptness(texts: readonly MarkedText[], { words, vectors }: WordVectors, part: 'cue' | 'source'): number[] {
  const inside = new Map<string, number>()
  const all = new Map<string, number>()
  for (const { text, statements } of texts) {
    const spans = statements.flatMap((statement) => statement[part]).sort((a, b) => a.start - b.start)
    for (const { lower, start, kind } of tokenise(text)) {
      if (kind !== 'word') continue
      all.set(lower, (all.get(lower) ?? 0) + 1)
      if (spans.some((span) => span.start <= start && start < span.end)) inside.set(lower, (inside.get(lower) ?? 0) + 1)
    }
  }
  const known = words
    .map((word, at) => ({ at, count: all.get(word) ?? 0, share: (inside.get(word) ?? 0) / (all.get(word) ?? 1) }))
    .filter(({ count }) => count >= 2)
  const weights = new Float64Array(vectors[0]!.length + 1)
  const logit = (at: number): number => vectors[at]!.reduce((sum, x, i) => sum + x * weights[i]!, weights.at(-1)!)
  for (let round = 0; round < ROUNDS; round++) {
    for (const { at, count, share } of known) {
      const step = ((share - 1 / (1 + Math.exp(-logit(at)))) * Math.min(1, Math.sqrt(count) / 5) * 2) / (1 + round / 5)
      vectors[at]!.forEach((x, i) => {
        weights[i]! += step * x
      })
      weights[weights.length - 1]! += step * 0.3
    }
  }
  const ranked = words.map((_, at) => logit(at))
  return ranked.map((value) => Math.max(1, Math.min(15, Math.round((value + 5) * 2) + 1)))
}
