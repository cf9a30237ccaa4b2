import type { Span } from '../../text/span.ts'

/** A sentence that changed: `from` alone went, `to` alone came, both stand for one another. */
export interface SentencePair {
  readonly from: Span | null
  readonly to: Span | null
}

interface Sentence {
  readonly span: Span
  readonly words: string
}

/** Two sentences at one place are one that changed from this share of common words (Dice); half is where rewording ends for a reader. */
const SAME_SENTENCE = 0.5

/** Above so many pairs of sentences the middle is not aligned but told as gone and come: an article has at most some hundred. */
const MOST_CELLS = 4_000_000

/** What differs between two lists of sentences, in order: a longest common subsequence of equal ones stays, and what lies between is paired by its words. */
export function alignSentences(before: readonly Sentence[], now: readonly Sentence[]): SentencePair[] {
  let start = 0
  while (start < before.length && start < now.length && before[start]!.words === now[start]!.words) start++
  let end = 0
  while (
    end < before.length - start &&
    end < now.length - start &&
    before[before.length - 1 - end]!.words === now[now.length - 1 - end]!.words
  ) {
    end++
  }
  const old = before.slice(start, before.length - end)
  const young = now.slice(start, now.length - end)
  const pairs: SentencePair[] = []
  let [i, j] = [0, 0]
  for (const [a, b] of [...commonSubsequence(old, young), [old.length, young.length] as const]) {
    pairs.push(...pairUp(old.slice(i, a), young.slice(j, b)))
    i = a + 1
    j = b + 1
  }
  return pairs
}

function commonSubsequence(a: readonly Sentence[], b: readonly Sentence[]): (readonly [number, number])[] {
  const width = b.length + 1
  if ((a.length + 1) * width > MOST_CELLS) return []
  const lengths = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i]!.words === b[j]!.words
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  const common: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.words === b[j]!.words) common.push([i++, j++])
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  return common
}

/** Between two places that stayed: sentences that share enough words changed into one another, the rest went or came. */
function pairUp(old: readonly Sentence[], young: readonly Sentence[]): SentencePair[] {
  const pairs: SentencePair[] = []
  let next = 0
  for (const from of old) {
    const to = young.findIndex((other, n) => n >= next && sharedWords(from.words, other.words) >= SAME_SENTENCE)
    if (to < 0) pairs.push({ from: from.span, to: null })
    else {
      for (const came of young.slice(next, to)) pairs.push({ from: null, to: came.span })
      pairs.push({ from: from.span, to: young[to]!.span })
      next = to + 1
    }
  }
  for (const came of young.slice(next)) pairs.push({ from: null, to: came.span })
  return pairs
}

function sharedWords(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (x.size + y.size === 0) return 0
  let shared = 0
  for (const word of x) if (y.has(word)) shared++
  return (2 * shared) / (x.size + y.size)
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}
