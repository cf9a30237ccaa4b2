import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoryFigure } from '../src/story/figures/story-figure.ts'
import { tellStories } from '../src/story/tell-stories.ts'
import { readMarkedStories } from './claims/marked-story.ts'

/** Pairs of values, each as "9 14", the smaller first. */
interface Pairs {
  /** Of one thing counted. */
  readonly series: ReadonlySet<string>
  /** Said to differ. */
  readonly differing: ReadonlySet<string>
}

/**
 * Scores the figures of marked stories (fixtures/figures-over-reports/README.md), half by half: which pairs of values one
 * figure of the record joins, which of them it says differ, and how many of its lines no editor asked for.
 */
export function runFiguresOverReports(data: string, only: string | undefined, errors: boolean): void {
  for (const half of readdirSync(data, { withFileTypes: true })) {
    if (!half.isDirectory() || (only && half.name !== only)) continue
    const tally = { series: [0, 0, 0], differing: [0, 0, 0], lines: 0, unasked: 0 }
    for (const { name, reports } of readMarkedStories(join(data, half.name))) {
      const marked = readFileSync(join(data, half.name, `${name}.figures`), 'utf8')
      const [story] = [...tellStories(reports, { oneStory: true })]
      const [want, have] = [markedPairs(marked), toldPairs(story!.figures)]
      for (const kind of ['series', 'differing'] as const) {
        const notes = count(want[kind], have[kind], tally[kind])
        if (errors) for (const note of notes) console.log(`${half.name}/${name} ${kind} ${note}`)
      }
      const asked = new Set(marked.match(/\d[\d.e]*/g)?.map(Number))
      const unasked = story!.figures.filter(({ values }) => !values.some(({ value }) => asked.has(value!)))
      tally.lines += story!.figures.length
      tally.unasked += unasked.length
      if (errors) for (const { what } of unasked) console.log(`${half.name}/${name} unasked ${what}`)
    }
    console.log(
      `── figures over reports, ${half.name}: ${tally.lines} lines, ${tally.unasked} that no editor asked for`,
    )
    for (const kind of ['series', 'differing'] as const) {
      const [right, said, wanted] = tally[kind] as [number, number, number]
      const [precision, recall] = [right / Math.max(1, said), right / Math.max(1, wanted)]
      console.log(
        `${kind.padEnd(10)} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} (${right} right, ${said} said, ${wanted} marked)`,
      )
    }
  }
}

/** Adds right, said and wanted to a tally; the lines that say what is wrong. */
function count(want: ReadonlySet<string>, have: ReadonlySet<string>, tally: number[]): string[] {
  const right = [...have].filter((pair) => want.has(pair)).length
  tally[0]! += right
  tally[1]! += have.size
  tally[2]! += want.size
  return [
    ...[...want].filter((pair) => !have.has(pair)).map((pair) => `missed ${pair}`),
    ...[...have].filter((pair) => !want.has(pair)).map((pair) => `wrong  ${pair}`),
  ]
}

/** "killed: 2 > 4 | 3 > 5": steps of a series, with the values that differ within a step. */
function markedPairs(marked: string): Pairs {
  const series = new Set<string>()
  const differing = new Set<string>()
  for (const line of marked.trim().split('\n')) {
    const steps = line
      .slice(line.lastIndexOf(':') + 1)
      .split('>')
      .map((step) => step.split('|').map(Number))
    for (const pair of pairsOf(steps.flat())) series.add(pair)
    for (const step of steps) for (const pair of pairsOf(step)) differing.add(pair)
  }
  return { series, differing }
}

function toldPairs(figures: readonly StoryFigure[]): Pairs {
  const series = new Set<string>()
  const differing = new Set<string>()
  for (const figure of figures) {
    const numbers = figure.values.flatMap(({ value }) => (value === null ? [] : [value]))
    for (const pair of pairsOf(numbers)) series.add(pair)
    for (const pair of figure.differing) for (const words of pairsOf(pair.map((i) => numbers[i]!))) differing.add(words)
  }
  return { series, differing }
}

function pairsOf(numbers: readonly number[]): string[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a} ${b}`))
}
