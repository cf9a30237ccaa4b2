import type { ComparableText } from './comparable-text.ts'
import { type Seed, SHINGLE_WORDS } from './shared-shingles.ts'

/** A stretch of words in an earlier text (`a`) and where it stands again in a later one (`b`); ends are exclusive. */
export interface Passage {
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
  /** Words that stand in both, in the same order. */
  readonly matched: number
  /** Of these, the words outside quotation marks in both. */
  readonly unquoted: number
  /** Of the unquoted, the words of plain vocabulary: long names are shared without copying. */
  readonly plain: number
  /** Places where the two give different numbers, as forms that are filled in do ("a magnitude of 4.4", "of 4.6"). */
  readonly clashes: number
}

/** Words from one seed of a passage to the next, at most. */
const REACH = 20
/** Words by which one text may have grown or shrunk against the other between two seeds. */
const WIDEST_DRIFT = 8
/** Words that are looked ahead for the next match when a passage is carried on past its last seed. */
const LOOK_AHEAD = 4
/** Share of a passage's longer side that must match. A rewording by a fifth, with cuts, leaves more. */
const LEAST_MATCH = 0.55

/** The passages that two texts share, by seed and extend: the best first, none over another in either text. */
export function alignPassages(a: ComparableText, b: ComparableText, seeds: readonly Seed[]): Passage[] {
  const passages = chainSeeds(seeds)
    .map((chain) => alignChain(a, b, chain))
    .filter(
      ({ aStart, aEnd, bStart, bEnd, matched }) => matched >= LEAST_MATCH * Math.max(aEnd - aStart, bEnd - bStart),
    )
    .sort((p, q) => q.matched - p.matched || p.bStart - q.bStart || p.aStart - q.aStart)
  const kept: Passage[] = []
  for (const passage of passages) {
    // Quadratic in the passages of one pair, which are few; a text that repeats one phrase all over is cut off.
    if (kept.length >= MOST_PASSAGES) break
    if (!kept.some((other) => overlap(other, passage))) kept.push(passage)
  }
  return kept
}

function overlap(p: Passage, q: Passage): boolean {
  return (p.bStart < q.bEnd && q.bStart < p.bEnd) || (p.aStart < q.aEnd && q.aStart < p.aEnd)
}

const MOST_PASSAGES = 200
const MOST_OPEN_CHAINS = 32

/** Seeds in a row: each a little further in both texts than the one before. Seeds come in order of `b`. */
function chainSeeds(seeds: readonly Seed[]): Seed[][] {
  const done: Seed[][] = []
  let open: Seed[][] = []
  for (const seed of seeds) {
    const still: Seed[][] = []
    for (const chain of open) (seed.b - chain.at(-1)!.b <= REACH ? still : done).push(chain)
    open = still
    let best: Seed[] | null = null
    let bestDrift = WIDEST_DRIFT + 1
    for (const chain of open) {
      const last = chain.at(-1)!
      const [stepA, stepB] = [seed.a - last.a, seed.b - last.b]
      const drift = Math.abs(stepA - stepB)
      if (stepA > 0 && stepB > 0 && stepA <= REACH && drift < bestDrift) {
        best = chain
        bestDrift = drift
      }
    }
    if (best) best.push(seed)
    else if (open.length < MOST_OPEN_CHAINS) open.push([seed])
  }
  return [...done, ...open]
}

/** Walks a chain from its first seed to its last, counting what matches, then carries it on at both ends. */
function alignChain(a: ComparableText, b: ComparableText, chain: readonly Seed[]): Passage {
  const count = { matched: 0, unquoted: 0, plain: 0, clashes: 0 }
  const match = (i: number, j: number) => {
    count.matched++
    if (a.quoted[i] || b.quoted[j]) return
    count.unquoted++
    if (a.plain[i] && b.plain[j]) count.plain++
  }
  const first = chain[0]!
  let [i, j] = [first.a, first.b]
  for (const seed of chain) {
    if (seed.a < i || seed.b < j) {
      // It overlaps the words already matched; what it adds is its end, if it lies on the same diagonal.
      if (seed.a - i !== seed.b - j) continue
    } else {
      matchBetween(a, b, i, j, seed.a, seed.b, match)
      if (numbersClash(a, i, seed.a, b, j, seed.b)) count.clashes++
      ;[i, j] = [seed.a, seed.b]
    }
    for (const end = seed.a + SHINGLE_WORDS; i < end; i++, j++) match(i, j)
  }
  const before = carryOn(a, b, first.a - 1, first.b - 1, -1, match)
  const after = carryOn(a, b, i, j, 1, match)
  return { aStart: before.i + 1, bStart: before.j + 1, aEnd: after.i, bEnd: after.j, ...count }
}

/** Whether two stretches both give numbers, and none in common. */
function numbersClash(
  a: ComparableText,
  aStart: number,
  aEnd: number,
  b: ComparableText,
  bStart: number,
  bEnd: number,
): boolean {
  const numbers = (text: ComparableText, start: number, end: number) =>
    [...text.words.subarray(start, end)].filter((_, k) => text.number[start + k])
  const mine = numbers(a, aStart, aEnd)
  const theirs = numbers(b, bStart, bEnd)
  return mine.length > 0 && theirs.length > 0 && !mine.some((number) => theirs.includes(number))
}

type Match = (i: number, j: number) => void

/** Matches what two short stretches between seeds have in common, in order (longest common subsequence). */
function matchBetween(
  a: ComparableText,
  b: ComparableText,
  aStart: number,
  bStart: number,
  aEnd: number,
  bEnd: number,
  match: Match,
): void {
  const [rows, columns] = [aEnd - aStart, bEnd - bStart]
  if (rows === 0 || columns === 0) return
  const width = columns + 1
  const best = new Uint16Array((rows + 1) * width)
  for (let r = rows - 1; r >= 0; r--) {
    for (let c = columns - 1; c >= 0; c--) {
      best[r * width + c] =
        a.words[aStart + r] === b.words[bStart + c]
          ? best[(r + 1) * width + c + 1]! + 1
          : Math.max(best[(r + 1) * width + c]!, best[r * width + c + 1]!)
    }
  }
  for (let r = 0, c = 0; r < rows && c < columns; ) {
    if (a.words[aStart + r] === b.words[bStart + c]) match(aStart + r++, bStart + c++)
    else if (best[(r + 1) * width + c]! >= best[r * width + c + 1]!) r++
    else c++
  }
}

/** Goes on from (i, j) in one direction as long as another match is near; the place after (or before) the last match. */
function carryOn(a: ComparableText, b: ComparableText, i: number, j: number, step: 1 | -1, match: Match) {
  for (;;) {
    const next = nearestMatch(a, b, i, j, step)
    if (!next) return { i, j }
    match(next.i, next.j)
    ;[i, j] = [next.i + step, next.j + step]
  }
}

/** The nearest pair of equal words ahead; one that stands alone after a change must be followed by a second. */
function nearestMatch(a: ComparableText, b: ComparableText, i: number, j: number, step: 1 | -1) {
  const same = (x: number, y: number) =>
    x >= 0 &&
    y >= 0 &&
    x < a.words.length &&
    y < b.words.length &&
    a.words[x] === b.words[y] &&
    !a.standing[x] &&
    !b.standing[y]
  if (same(i, j)) return { i, j }
  for (let far = 1; far <= 2 * LOOK_AHEAD; far++) {
    for (let x = Math.max(0, far - LOOK_AHEAD); x <= Math.min(far, LOOK_AHEAD); x++) {
      const [p, q] = [i + step * x, j + step * (far - x)]
      if (same(p, q) && same(p + step, q + step)) return { i: p, j: q }
    }
  }
  return null
}
