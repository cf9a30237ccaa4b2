import type { SharedText } from './find-reuse.ts'

/** Words of a text, taken from no other forerunner, from which on a second report is one too: less is a sentence in passing. */
const LEAST_OWN_WORDS = 25

/**
 * The earlier reports that each report took from: first the one it took most from, then any whose passages hold enough
 * words that no earlier-named forerunner gave it, as in a text merged from two agencies.
 *
 * @param shared what any two reports have in common
 * @param sources the number of the report that each took most from
 * @returns the pairs of a report and a forerunner, by report, the chief forerunner first
 */
export function findForerunners(shared: readonly SharedText[], sources: ReadonlyMap<number, number>): SharedText[] {
  const taken = shared.filter(({ a, b, background }) => a !== b && !background && sources.has(b))
  return [...new Set(taken.map(({ b }) => b))]
    .sort((one, other) => one - other)
    .flatMap((b) =>
      forerunnersOf(
        taken.filter((pair) => pair.b === b),
        sources.get(b)!,
      ),
    )
}

function forerunnersOf(pairs: readonly SharedText[], chief: number): SharedText[] {
  const ranked = [...pairs].sort(
    (p, q) => Number(q.a === chief) - Number(p.a === chief) || q.words - p.words || p.a - q.a,
  )
  const known = new Set<number>()
  return ranked.filter((pair) => {
    const own = wordsOf(pair).filter((word) => !known.has(word))
    if (pair.a !== chief && own.length < LEAST_OWN_WORDS) return false
    for (const word of own) known.add(word)
    return true
  })
}

/** The places, in the later text, of the words within the passages of a pair. */
function wordsOf({ passages }: SharedText): number[] {
  return passages.flatMap(({ bStart, bEnd }) => Array.from({ length: bEnd - bStart }, (_, i) => bStart + i))
}
