import { writeFileSync } from 'node:fs'
import { doAtOnce } from '../../src/story/grouping/answer.ts'
import { addReport, LIMITS } from '../../src/story/grouping/find-neighbours.ts'
import type { Place } from '../../src/story/grouping/grouping-memory.ts'
import { keepInMemory } from '../../src/story/grouping/kept-in-memory.ts'
import { LEARNED_TRAITS, traitsOf } from '../../src/story/grouping/likeness.ts'
import { describeReport } from '../../src/story/grouping/report-terms.ts'
import type { Report } from '../../src/story/report.ts'
import { type Chance, seededChance } from '../copies.ts'
import { readCrawled, readGoldSets } from '../crawled.ts'

// node bench/train/train-likeness.ts --data DIR: learns from pairs of articles, of one event or not, how much each trait of a
// pair tells. DIR holds NAME.ndjson beside NAME.gold.json; each set counts the same. Writes the weights the program ships.

const WEIGHTS = new URL('../../src/story/grouping/likeness-weights.ts', import.meta.url)
/** Holds the weights back, so that two sets are not learned by heart. */
const RIDGE = 1e-3
/** Small piles beside each whole set, and how much they count: near is another thing among ten reports than among hundreds. */
const SMALL_PILES = 60
const SMALL_SHARE = 0.2

interface Example {
  readonly traits: readonly number[]
  readonly isOneEvent: boolean
  readonly weight: number
}

const data = process.argv[process.argv.indexOf('--data') + 1]!
const chance = seededChance(1)
const examples = readGoldSets(data).flatMap(({ events, lines }): Example[] => {
  const eventOf = (report: Report) => events[report.article.id]!
  const reports = lines.map(readCrawled)
  const piles = Array.from({ length: SMALL_PILES }, () => smallPile(reports, eventOf, chance))
  return [
    ...learnFrom(reports, eventOf, 1 - SMALL_SHARE),
    ...piles.flatMap((pile) => learnFrom(pile, eventOf, SMALL_SHARE / SMALL_PILES)),
  ]
})
const [constant, ...weights] = fitLogistic(examples).map((weight) => weight.toFixed(3))
const rows = [`constant: ${constant}`, ...LEARNED_TRAITS.map((trait, n) => `${trait}: ${weights[n]}`)]
writeFileSync(
  WEIGHTS,
  `// Made by bench/train/train-likeness.ts: a logistic regression over pairs of articles of one event and of two.\nexport const LIKENESS_WEIGHTS = { ${rows.join(', ')} }\n`,
)
console.log(`${examples.length} pairs; ${rows.join(', ')}`)

/** The traits of all pairs of a pile that the program would compare; together they count as `share`. */
function learnFrom(reports: readonly Report[], eventOf: (report: Report) => string, share: number): Example[] {
  const memory = keepInMemory()
  const eventOfKey = new Map<number, string>()
  for (const report of reports) {
    const terms = describeReport(report)
    eventOfKey.set(terms.key, eventOf(report))
    doAtOnce(addReport(terms, { memory, former: new Map(), limits: LIMITS }))
  }
  const places = memory.places([...eventOfKey.keys()]) as ReadonlyMap<number, Place>
  const found = [...places.values()].flatMap((place) =>
    place.nearest
      .filter(({ key }) => key > place.key || !places.get(key)!.nearest.some((other) => other.key === place.key))
      .map(({ key, cosine }) => ({
        traits: traitsOf(place, places.get(key)!, cosine),
        keys: [place.key, key] as const,
      })),
  )
  return found.map(({ traits, keys: [a, b] }) => ({
    traits: [1, ...LEARNED_TRAITS.map((trait) => traits[trait])],
    isOneEvent: eventOfKey.get(a) === eventOfKey.get(b),
    weight: share / found.length,
  }))
}

/** A pile as a user might have it: a few reports of a few events that stand together in the set, so that some are alike. */
function smallPile(reports: readonly Report[], eventOf: (report: Report) => string, chance: Chance): Report[] {
  const names = [...new Set(reports.map(eventOf))].sort()
  const from = Math.floor(chance() * names.length)
  const events = 1 + Math.floor(chance() * 10)
  const each = 1 + Math.floor(chance() * 6)
  return Array.from({ length: Math.min(events, names.length) }, (_, n) => names[(from + n) % names.length]!).flatMap(
    (name) => reports.filter((report) => eventOf(report) === name).slice(0, each),
  )
}

/** Newton's method on the ridge-penalised likelihood. */
function fitLogistic(all: readonly Example[]): number[] {
  const size = all[0]!.traits.length
  let fitted: number[] = new Array(size).fill(0)
  for (let round = 0; round < 30; round++) {
    const gradient = fitted.map((weight, n) => (n === 0 ? 0 : -RIDGE * weight))
    const curvature = fitted.map((_, n) => fitted.map((__, m) => (n === m ? (n === 0 ? 1e-9 : RIDGE) : 0)))
    for (const { traits, isOneEvent, weight } of all) {
      const said = 1 / (1 + Math.exp(-traits.reduce((sum, trait, n) => sum + trait * fitted[n]!, 0)))
      const error = weight * ((isOneEvent ? 1 : 0) - said)
      const spread = weight * said * (1 - said)
      for (let n = 0; n < size; n++) {
        gradient[n]! += error * traits[n]!
        for (let m = 0; m < size; m++) curvature[n]![m]! += spread * traits[n]! * traits[m]!
      }
    }
    const step = solve(curvature, gradient)
    fitted = fitted.map((weight, n) => weight + step[n]!)
    if (Math.hypot(...step) < 1e-9) break
  }
  return fitted
}

/** Gauss–Jordan elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, n) => [...row, right[n]!])
  for (let column = 0; column < rows.length; column++) {
    let pivot = column
    for (let n = column; n < rows.length; n++)
      if (Math.abs(rows[n]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = n
    ;[rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!]
    for (let n = 0; n < rows.length; n++) {
      if (n === column) continue
      const factor = rows[n]![column]! / rows[column]![column]!
      for (let m = column; m <= rows.length; m++) rows[n]![m]! -= factor * rows[column]![m]!
    }
  }
  return rows.map((row, n) => row[rows.length]! / row[n]!)
}
