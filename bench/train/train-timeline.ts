import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReports } from '../../src/desk/reading/read-reports.ts'
import { findStoryEvents } from '../../src/story/events/find-story-events.ts'
import { findPeople } from '../../src/story/people/find-people.ts'
import type { Report } from '../../src/story/report.ts'
import { type DaySignals, daySignals, SIGNAL_WEIGHTS } from '../../src/story/timeline/day-weights.ts'

// node bench/train/train-timeline.ts DIR: learns what each signal of a day weighs, by logistic regression on the days that
// editors chose, and prints the date F1 of the learned weights (set by set, learned on the others) and of those in use.

/** The days of one set, with their signals, and each editor's choice among them. */
interface TimelineSet {
  readonly name: string
  readonly days: readonly { readonly day: string; readonly signals: DaySignals }[]
  readonly chosen: readonly ReadonlySet<string>[]
}

const NAMES = Object.keys(SIGNAL_WEIGHTS) as (keyof DaySignals)[]
const ROUNDS = 3000
const RATE = 0.5
// Pull towards zero, as strong as a few hundred days.
const L2 = 0.002

async function readSet(folder: string, name: string): Promise<TimelineSet> {
  const reports: Report[] = []
  for await (const outcome of readReports([join(folder, `${name}.ndjson`)], { stdin: process.stdin })) {
    if ('report' in outcome) reports.push(outcome.report)
  }
  const signals = daySignals(findStoryEvents(reports, findPeople(reports)), reports)
  const days = [...signals].filter(([day]) => day.length === 10).map(([day, signals]) => ({ day, signals }))
  const gold = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8'))
  const chosen = gold.timelines.map((lines: { date: string }[]) => new Set(lines.map(({ date }) => date)))
  return { name, days, chosen }
}

/** Weights that may not be negative, each set and each of its two classes counting alike. */
function learn(sets: readonly TimelineSet[]): DaySignals {
  const weights = NAMES.map(() => 0)
  let bias = 0
  const examples = sets.flatMap(({ days, chosen }) => {
    const isChosen = (day: string) => chosen.some((days) => days.has(day))
    const yes = days.filter(({ day }) => isChosen(day)).length
    return days.map(({ day, signals }) => {
      const label = isChosen(day) ? 1 : 0
      return {
        values: NAMES.map((name) => signals[name]),
        label,
        share: 1 / (label ? yes : days.length - yes) / sets.length,
      }
    })
  })
  for (let round = 0; round < ROUNDS; round++) {
    const slope = NAMES.map((_, i) => L2 * weights[i]!)
    let biasSlope = 0
    for (const { values, label, share } of examples) {
      const sum = values.reduce((total, value, i) => total + value * weights[i]!, bias)
      const error = share * (1 / (1 + Math.exp(-sum)) - label)
      values.forEach((value, i) => {
        slope[i]! += error * value
      })
      biasSlope += error
    }
    NAMES.forEach((_, i) => {
      weights[i] = Math.max(0, weights[i]! - RATE * slope[i]!)
    })
    bias -= RATE * biasSlope
  }
  return Object.fromEntries(NAMES.map((name, i) => [name, weights[i]])) as unknown as DaySignals
}

/** Mean over the editors of the F1 of as many of the heaviest days as the editor chose. */
function dateF1({ days, chosen }: TimelineSet, weights: DaySignals): number {
  const weight = (signals: DaySignals) => NAMES.reduce((sum, name) => sum + weights[name] * signals[name], 0)
  const ranked = [...days].sort((a, b) => weight(b.signals) - weight(a.signals)).map(({ day }) => day)
  const scores = chosen.map(
    (wanted) => ranked.slice(0, wanted.size).filter((day) => wanted.has(day)).length / wanted.size,
  )
  return scores.reduce((a, b) => a + b, 0) / scores.length
}

const folder = process.argv[2] ?? ''
const sets: TimelineSet[] = []
for (const file of readdirSync(folder).filter((file) => file.endsWith('.gold.json'))) {
  sets.push(await readSet(folder, file.replace('.gold.json', '')))
}
const mean = (values: readonly number[]) => (values.reduce((a, b) => a + b, 0) / values.length).toFixed(4)
const learned = sets.map((set) => dateF1(set, learn(sets.filter((other) => other !== set))))
const inUse = sets.map((set) => dateF1(set, SIGNAL_WEIGHTS))
sets.forEach(({ name }, i) => {
  console.log(`${name.padEnd(24)} learned on the others ${learned[i]!.toFixed(3)}   in use ${inUse[i]!.toFixed(3)}`)
})
console.log(`mean                     learned on the others ${mean(learned)}   in use ${mean(inUse)}`)
console.log('learned on all', learn(sets))
