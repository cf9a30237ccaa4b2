import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readAssertion } from '../../src/story/claims/assertion.ts'
import { compareAssertions } from '../../src/story/claims/compare-assertions.ts'
import { weighTerms } from '../../src/story/claims/weigh-terms.ts'
import { findPeople } from '../../src/story/people/find-people.ts'
import type { Story } from '../../src/story/story.ts'
import { tellStories } from '../../src/story/tell-stories.ts'
import { overlaps, textOf } from '../../src/text/span.ts'
import { type MarkedSentence, type MarkedStory, readMarkedStories } from './marked-story.ts'

/** Two sentences of different reports: whether they are marked as saying the same, or why they only look like it. */
interface Pair {
  readonly a: MarkedSentence
  readonly b: MarkedSentence
  readonly same: boolean
  readonly nearMiss: string | null
  readonly likeness: number
  /** The kind of line in which the record has both. */
  readonly line: 'statement' | 'timeline' | null
}

/** What one line of the timeline may hold all the same: the plan and the event, the first toll and the next. */
const ONE_EVENT: ReadonlySet<string | null> = new Set(['planned', 'update'])

/**
 * Scores whether what says the same in other words is known as the same, on stories marked by hand: the order of all pairs
 * of sentences of different reports by likeness (average precision), and the lines of the record that hold both of a pair.
 *
 * @param data a folder of marked stories, or of folders of them
 */
export function runClaims(data: string, only: string | undefined, errors: boolean): void {
  const halves = readdirSync(data, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const folders = halves.length > 0 ? halves.map(({ name }) => name) : ['.']
  for (const folder of folders) {
    if ((only && folder !== only) || !existsSync(join(data, folder))) continue
    const stories = readMarkedStories(join(data, folder))
    const pairs = stories.map(pairsOf)
    const all = pairs.flat()
    const mean = pairs.reduce((sum, own) => sum + averagePrecision(own), 0) / pairs.length
    console.log(
      `── claims ${folder}: ${count(all, ({ same }) => same)} pairs say the same, ${count(all, isNear)} look like it`,
    )
    console.log(`ranking    average precision ${averagePrecision(all).toFixed(3)}, mean of stories ${mean.toFixed(3)}`)
    const joined = all.filter(({ line }) => line !== null)
    const right = joined.filter(({ same }) => same)
    const wrong = joined.filter(isFalseMerge)
    const unmarked = joined.filter((pair) => !pair.same && !isNear(pair))
    const recall = right.length / count(all, ({ same }) => same)
    console.log(
      `one line   ${right.length} pairs (recall ${recall.toFixed(3)}), ${wrong.length} that only look the same, ${unmarked.length} unmarked`,
    )
    if (errors) for (const pair of [...wrong, ...unmarked]) console.log(show(pair))
    if (errors) for (const pair of all) if (pair.same && pair.line === null) console.log(show(pair))
  }
}

function pairsOf({ reports, sentences }: MarkedStory): Pair[] {
  const [story] = [...tellStories(reports, { oneStory: true })]
  const cast = findPeople(story!.reports)
  const byId = new Map(story!.reports.map((report) => [report.article.id, report]))
  const assertions = sentences.map(({ report, span }) => readAssertion(byId.get(report.article.id)!, [span], cast))
  const weigh = weighTerms(assertions)
  return sentences.flatMap((a, i) =>
    sentences.slice(i + 1).flatMap((b, n): Pair[] => {
      if (a.report === b.report) return []
      const { likeness } = compareAssertions(assertions[i]!, assertions[i + 1 + n]!, weigh)
      const same = a.claims.some((claim) => b.claims.includes(claim))
      return [{ a, b, same, nearMiss: same ? null : nearMissOf(a, b), likeness, line: lineOf(story!, a, b) }]
    }),
  )
}

function nearMissOf(a: MarkedSentence, b: MarkedSentence): string | null {
  const found =
    a.nearMisses.find(({ claim }) => b.claims.includes(claim)) ??
    b.nearMisses.find(({ claim }) => a.claims.includes(claim))
  return found?.why ?? null
}

function lineOf({ statements, timeline }: Story, a: MarkedSentence, b: MarkedSentence): Pair['line'] {
  type Words = { readonly article: string; readonly start: number; readonly end: number }
  const holds = (line: readonly Words[], { report, span }: MarkedSentence): boolean =>
    line.some((words) => words.article === report.article.id && overlaps(words, span))
  const both = (line: readonly Words[]): boolean => holds(line, a) && holds(line, b)
  if (statements.some(({ evidence, variants }) => both([...evidence, ...variants.flatMap((other) => other.evidence)])))
    return 'statement'
  if (timeline.some(({ evidence, history }) => both([...evidence, ...history.flatMap((step) => step.evidence)])))
    return 'timeline'
  return null
}

/** The mean, over the pairs that say the same, of the share of such pairs among those ranked as high. */
function averagePrecision(pairs: readonly Pair[]): number {
  let found = 0
  let sum = 0
  for (const [rank, { same }] of [...pairs].sort((a, b) => b.likeness - a.likeness).entries()) {
    if (same) sum += ++found / (rank + 1)
  }
  return found === 0 ? 0 : sum / found
}

const isNear = ({ nearMiss }: Pair): boolean => nearMiss !== null

function isFalseMerge(pair: Pair): boolean {
  return isNear(pair) && !(pair.line === 'timeline' && ONE_EVENT.has(pair.nearMiss))
}

function count(pairs: readonly Pair[], fits: (pair: Pair) => boolean): number {
  return pairs.filter(fits).length
}

function show({ a, b, same, nearMiss, likeness, line }: Pair): string {
  const words = ({ report, span }: MarkedSentence) => textOf(report.article.text, span).replace(/\s+/g, ' ')
  return `${line ? `in one ${line}` : 'apart'}, ${same ? 'the same' : (nearMiss ?? 'unmarked')}, ${likeness.toFixed(2)}\n  ${words(a)}\n  ${words(b)}`
}
