import type { Span } from '../../text/span.ts'
import { roomFor, weigh } from '../tagging/feature-pairs.ts'
import type { HashedWeights } from '../tagging/hashed-weights.ts'
import { TAG } from '../tagging/tag-words.ts'
import { CUE_FAMILY, CUE_FEATURES, cueFeatures, mayBeCue, quoteNear } from './cue-features.ts'
import type { Labelling, SpanWeights } from './label-window.ts'
import { bestLabellings, scoreWindow } from './label-window.ts'
import type { Scanned } from './span-features.ts'
import { CONTENT, CUE, SPEAKER, scanWindow } from './span-features.ts'
import type { Parsed } from './units.ts'
import { layUnits, windowOf } from './units.ts'

/** A word that may be a cue, with the ways in which its window may be read, likeliest first. */
export interface Candidate {
  readonly head: number
  readonly cueScore: number
  readonly readings: readonly CueReading[]
}

/** One way to read a cue's window: what would be its speaker and content. */
export interface CueReading {
  readonly cue: Range
  readonly speaker: Range | null
  readonly content: readonly Range[]
  /** How far its score lies below the likeliest reading's, and that reading's lead over the next. */
  readonly behind: number
  readonly rank: number
}

/** Tokens from `from` to `to`, the last not included. */
export interface Range {
  readonly from: number
  readonly to: number
}

// A cue that what stands beside it backs may score this much less.
const LENIENCE = 0.7

/** Quotations mostly have a cue, however odd ("chimed in"); and what a particle follows mostly means to do it ("plans to"). */
function isBacked(parsed: Parsed, head: number): boolean {
  return quoteNear(parsed, head) !== 0 || parsed.tags[head + 1] === TAG.PART
}

/** The words of a text that score at least `least` as cues, each with its likeliest speaker and content. */
export function findCandidates(
  parsed: Parsed,
  cueWeights: HashedWeights,
  spanWeights: SpanWeights,
  least: number,
): Candidate[] {
  const found: Candidate[] = []
  const pairs = roomFor(CUE_FEATURES)
  const outer = layUnits(parsed, false)
  let inner: ReturnType<typeof layUnits> | null = null
  const open = (): ReturnType<typeof layUnits> => {
    inner ??= layUnits(parsed, true)
    return inner
  }
  for (let head = 0; head < parsed.tokens.length; head++) {
    if (!mayBeCue(parsed, head)) continue
    cueFeatures(pairs, parsed, head)
    const cueScore = weigh(pairs, CUE_FAMILY, cueWeights)
    if (cueScore < least && (cueScore < least - LENIENCE || !isBacked(parsed, head))) continue
    const scanned = scanWindow(windowOf(parsed, outer, open, head))
    const readings = readingsOf(parsed, scanned, bestLabellings(scoreWindow(scanned, spanWeights), LABELLINGS))
    if (readings.length > 0) found.push({ head, cueScore, readings })
  }
  return found
}

// Labellings that are asked for, and readings that are kept of them. Tuned on a held-out sixth of PolNeAR's train half.
const LABELLINGS = 4
const READINGS = 5

/** The different readings among labellings: those without content, and those that only differ in signs, are left out. */
function readingsOf({ tags }: Parsed, scanned: Scanned, labellings: readonly Labelling[]): CueReading[] {
  const found: CueReading[] = []
  const seen = new Set<string>()
  for (const { labels, score } of labellings) {
    const ranges = rangesOf(scanned, labels)
    if (ranges.content.length === 0 || ranges.content.every((range) => isBareJoin(tags, range))) continue
    const key = [ranges.speaker, ...ranges.content].map((range) => `${range?.from}-${range?.to}`).join(' ')
    if (seen.has(key)) continue
    seen.add(key)
    found.push({ ...ranges, behind: labellings[0]!.score - score, rank: found.length })
    if (found.length === READINGS) break
  }
  return found
}

/** A "that" without a verb after it is no content, only the door to one. */
function isBareJoin(tags: Uint8Array, { from, to }: Range): boolean {
  if (tags[from] !== TAG.CONJ) return false
  for (let at = from + 1; at < to; at++) if (tags[at] === TAG.VERB || tags[at] === TAG.AUX) return false
  return true
}

/** The runs of equal labels as token ranges: of several speakers the one nearest to the cue. */
export function rangesOf(
  { units, from, at }: Scanned,
  labels: Uint8Array,
): Pick<CueReading, 'cue' | 'speaker' | 'content'> {
  const content: Range[] = []
  let speaker: Range | null = null
  let cue: Range = { from: units.first[at]!, to: units.last[at]! }
  let nearest = Number.POSITIVE_INFINITY
  for (let i = 0; i < labels.length; ) {
    let j = i
    while (j < labels.length && labels[j] === labels[i]) j++
    // Signs at a run's edges are no part of it; a whole quotation is no sign.
    let first = from + i
    let last = from + j - 1
    while (first < last && units.tag[first] === TAG.SIGN) first++
    while (last > first && units.tag[last] === TAG.SIGN) last--
    const range = { from: units.first[first]!, to: units.last[last]! }
    const away = first > at ? first - at : at - last
    if (labels[i] === CONTENT && units.tag[first] !== TAG.SIGN) content.push(range)
    else if (labels[i] === SPEAKER && away < nearest) [speaker, nearest] = [range, away]
    else if (labels[i] === CUE && from + i <= at && at < from + j) cue = range
    i = j
  }
  return { cue, speaker, content }
}

/** Token ranges as spans of the text. */
export function spanOf({ tokens }: Parsed, { from, to }: Range): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end }
}
