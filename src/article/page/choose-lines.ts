import { mix } from './facts.ts'
import { describeLines } from './features.ts'
import { type FlatForest, readForest, vote } from './forest.ts'
import { LINE_FOREST } from './line-forest-weights.ts'
import { nameVoted } from './name-voted.ts'
import { DROP_RULES, type DropRule, KEEP_RULES } from './rules.ts'
import type { Scene } from './scene.ts'

/** For each line whether it belongs to the report, and where it does not, the rule and the reason. */
export interface Choice {
  readonly kept: readonly boolean[]
  readonly why: readonly { readonly rule: string; readonly reason: string }[]
}

const BODY = { rule: 'page/body', reason: 'belongs to the report' }
const VOTED = {
  rule: 'page/vote',
  reason: 'looks like the page around a report, by its words, its element and its neighbours',
}
const AGAIN = { rule: 'page/again', reason: 'says again what the report has said above' }

/** A line belongs when its vote is above this. Tuned with the rules on held-out sites; .4 to .6 differ by .003. */
const BELONGS = 0.5

let forest: FlatForest | null = null

/** Chooses the lines of the report: by the votes of the line classifier, corrected by rules with a name. */
export function chooseLines(scene: Scene): Choice {
  forest ??= readForest(LINE_FOREST)
  const votes = describeLines(scene).map((row) => vote(forest!, row))
  return chooseByVotes(scene, votes)
}

/** The same for votes given. */
export function chooseByVotes(scene: Scene, votes: readonly number[]): Choice {
  const voted = takeVotes(scene, votes)
  const kept = [...voted]
  const why: { rule: string; reason: string }[] = kept.map((keep) => (keep ? BODY : VOTED))
  const drops = kept.map((_, at) => DROP_RULES.find((rule) => rule.drops(scene, at, voted)) ?? null)
  const overreaching = findOverreach(scene, voted, drops)
  drops.forEach((rule, at) => {
    if (!rule || overreaching.has(rule)) return
    kept[at] = false
    why[at] = rule
  })
  dropRepeated(scene, kept, why)
  // Only what was voted out comes back: what a rule dropped stays out.
  for (const rule of KEEP_RULES) {
    const before = [...kept]
    before.forEach((keep, at) => {
      if (keep || why[at] !== VOTED || !rule.keeps(scene, at, before, votes[at]!)) return
      kept[at] = true
      why[at] = { rule: rule.rule, reason: BODY.reason }
    })
  }
  return { kept, why: why.map((reason, at) => (reason === VOTED && !kept[at] ? nameOf(scene, at) : reason)) }
}

function nameOf(scene: Scene, at: number): { rule: string; reason: string } {
  const name = nameVoted(scene, at)
  return name ? { rule: name.rule, reason: name.reason } : VOTED
}

/** With less body than this the votes are read again with a lower bar, in units (about two sentences). */
const SHORT_BODY = 300
const BELONGS_IN_SHORT = 0.25

/** The lines voted in. On a page where hardly any are, what comes nearest is the report: a photo post, a short notice. */
function takeVotes({ lines }: Scene, votes: readonly number[]): boolean[] {
  const units = lines.reduce((sum, line, at) => sum + (votes[at]! > BELONGS ? line.units : 0), 0)
  const bar = units < SHORT_BODY ? BELONGS_IN_SHORT : BELONGS
  return votes.map((value) => value > bar)
}

/** A rule that would drop more than this of what was voted in has mistaken the report's own frame for something else. */
const OVERREACH = 0.5

/** The rules that drop too much of a page to be right about it; comments may well outweigh a short post. */
function findOverreach(
  { lines }: Scene,
  voted: readonly boolean[],
  drops: readonly (DropRule | null)[],
): Set<DropRule> {
  let all = 0
  const dropped = new Map<DropRule, number>()
  lines.forEach(({ units }, at) => {
    if (!voted[at]) return
    all += units
    const rule = drops[at]
    if (rule) dropped.set(rule, (dropped.get(rule) ?? 0) + units)
  })
  return new Set([...dropped].flatMap(([rule, units]) => (!rule.mayOutweigh && units > all * OVERREACH ? [rule] : [])))
}

/** A line is a repetition from this many words on, when this much of its runs of four words stand above it. */
const REPEATED_WORDS = 8
const REPEATED_SHARE = 0.8

/** A lead that the page prints twice stands once. */
function dropRepeated({ lines }: Scene, kept: boolean[], why: { rule: string; reason: string }[]): void {
  const seen = new Set<number>()
  lines.forEach(({ words }, at) => {
    if (!kept[at] || words.length < REPEATED_WORDS) return
    const runs: number[] = []
    for (let i = 3; i < words.length; i++) {
      runs.push(mix(mix(words[i - 3]!, words[i - 2]!), mix(words[i - 1]!, words[i]!)))
    }
    if (runs.filter((run) => seen.has(run)).length > REPEATED_SHARE * runs.length) {
      kept[at] = false
      why[at] = AGAIN
    } else for (const run of runs) seen.add(run)
  })
}
