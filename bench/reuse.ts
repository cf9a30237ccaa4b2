import { traceLineage } from '../src/story/lineage/trace-lineage.ts'
import { makeCopies, type SourceText, seededChance } from './copies.ts'
import { type CrawledText, readCrawled, readGoldSets } from './crawled.ts'

/** Words of reporting, quotations left out, that two texts share when they must be found. Fewer may be found or not. */
const MUST_BE_FOUND = 25
/** Up to this many, a pair is no copy. */
const NO_COPY = 5
/** Shorter texts are notices and headlines as often as reports. */
const LEAST_SOURCE_WORDS = 60
const SEEDS = [1, 2, 3]

/**
 * Text reuse on copies made from the texts of a data folder (NAME.ndjson beside NAME.gold.json, id → event): one text of
 * each event, in halves that serve as sources and as the other texts that passages are set in. And on the folder's own
 * articles: pairs of different events that are called copies; background that an outlet carries over is none.
 */
export function runReuse(data: string): void {
  for (const { name, events, lines } of readGoldSets(data)) {
    console.log(`\n── reuse ${name}`)
    scoreCopies(onePerEvent(lines, events))
    scoreEvents(lines, events)
  }
}

/** The longest text of each event whose outlet has none yet, so that no two share an outlet's notices. */
function onePerEvent(lines: readonly CrawledText[], events: Record<string, string>): SourceText[] {
  const taken = new Set<string>()
  const isFree = (key: string) => !taken.has(key) && taken.add(key)
  return [...lines]
    .sort((a, b) => b.text.length - a.text.length)
    .filter(({ text }) => text.split(/\s+/).length >= LEAST_SOURCE_WORDS)
    .filter(({ id, url }) => {
      const outlet = `outlet ${url ? new URL(url).hostname : id}`
      return !taken.has(outlet) && isFree(`event ${events[id]}`) && isFree(outlet)
    })
}

function scoreCopies(sources: readonly SourceText[]): void {
  const score = { right: 0, missed: 0, wrong: 0 }
  const missedBy = new Map<string, number>()
  for (const seed of SEEDS) {
    const chance = seededChance(seed)
    const half = Math.ceil(sources.length / 2)
    const copies = makeCopies(sources.slice(0, half), sources.slice(half), chance)
    const { reuse } = traceLineage([...sources, ...copies.map(({ made }) => made)].map((text) => readCrawled(text)))
    const found = new Set(reuse.map(({ a, b }) => pairKey(a.article, b.article)))
    const known = shares(sources, copies)
    for (const [key, { words, way }] of known) {
      if (words >= MUST_BE_FOUND && found.has(key)) score.right++
      else if (words >= MUST_BE_FOUND) {
        score.missed++
        missedBy.set(way, (missedBy.get(way) ?? 0) + 1)
        if (process.env.VERBOSE) console.log(`missed, ${way}, ${words} words: ${key.replace('\0', ' ')}`)
      }
    }
    for (const key of found) {
      const [a, b] = key.split('\0')
      if (a === b || (known.get(key)?.words ?? 0) > NO_COPY) continue
      score.wrong++
      if (process.env.VERBOSE) {
        console.log(`wrong: ${key.replace('\0', ' ')}`)
        for (const { a, b } of reuse)
          if (pairKey(a.article, b.article) === key) console.log(`  ${a.exact}\n  ${b.exact}`)
      }
    }
  }
  const precision = score.right / (score.right + score.wrong || 1)
  const recall = score.right / (score.right + score.missed || 1)
  const f1 = (2 * precision * recall) / (precision + recall || 1)
  console.log(
    `copies: f1 ${f1.toFixed(4)}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)} (${JSON.stringify(score)})`,
  )
  for (const [way, count] of missedBy) console.log(`  missed, ${way}: ${count}`)
}

/** For each two texts, the words of reporting they share: copy and source, and two copies of one source by estimate. */
function shares(
  sources: readonly SourceText[],
  copies: ReturnType<typeof makeCopies>,
): Map<string, { words: number; way: string }> {
  const known = new Map<string, { words: number; way: string }>()
  for (const { way, made } of copies) {
    for (const source of sources) {
      const words = made.sharedWith.get(source.id)
      if (words !== undefined) known.set(pairKey(source.id, made.id), { words, way })
    }
  }
  // Two copies of one source may share any part of what each kept: such pairs are not judged, unless one kept nothing.
  for (const { made: one } of copies) {
    for (const { made: other } of copies) {
      if (one.id === other.id) continue
      const both = [...one.sharedWith].map(([id, words]) => Math.min(words, other.sharedWith.get(id) ?? 0))
      const words = Math.max(0, ...both)
      if (words > NO_COPY) known.set(pairKey(one.id, other.id), { words: MUST_BE_FOUND - 1, way: 'two copies' })
    }
  }
  return known
}

function scoreEvents(lines: readonly CrawledText[], events: Record<string, string>): void {
  const { reuse } = traceLineage(lines.map((line) => readCrawled(line)))
  const pairs = new Set(
    reuse
      .filter(({ a, b, background }) => a.article !== b.article && !background)
      .map(({ a, b }) => pairKey(a.article, b.article)),
  )
  const apart = [...pairs].filter((key) => {
    const [a, b] = key.split('\0') as [string, string]
    return events[a] !== events[b]
  })
  console.log(`articles: ${pairs.size} pairs called copies, ${apart.length} of them of different events`)
  if (!process.env.VERBOSE) return
  for (const { a, b, words } of reuse) {
    if (apart.includes(pairKey(a.article, b.article)))
      console.log(`  ${words} ${a.article} ${a.exact}\n     ${b.article} ${b.exact}`)
  }
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\0${b}` : `${b}\0${a}`
}
