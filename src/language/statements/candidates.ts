import type { Span } from '../../text/span.ts'
import type { HashedWeights } from '../tagging/hashed-weights.ts'
import { CUE_FEATURES, cueFeatures, mayBeCue, scoreSlots } from './cue-features.ts'
import type { SpanWeights } from './label-window.ts'
import { bestLabels, scoreWindow } from './label-window.ts'
import type { Scanned } from './span-features.ts'
import { CONTENT, CUE, SPEAKER, scanWindow } from './span-features.ts'
import type { Parsed } from './units.ts'
import { layUnits, windowOf } from './units.ts'

/** A word that may be a cue, with what would be its speaker and content: token ranges, `to` not included. */
export interface Candidate {
  readonly head: number
  readonly cueScore: number
  readonly scanned: Scanned
  readonly labels: Uint8Array
  readonly cue: Range
  readonly speaker: Range | null
  readonly content: readonly Range[]
}

/** Tokens from `from` to `to`, the last not included. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The words of a text that score at least `least` as cues, each with its likeliest speaker and content. */
export function findCandidates(
  parsed: Parsed,
  cueWeights: HashedWeights,
  spanWeights: SpanWeights,
  least: number,
): Candidate[] {
  const found: Candidate[] = []
  const slots = new Int32Array(CUE_FEATURES)
  const outer = layUnits(parsed, false)
  let inner: ReturnType<typeof layUnits> | null = null
  const open = (): ReturnType<typeof layUnits> => {
    inner ??= layUnits(parsed, true)
    return inner
  }
  for (let head = 0; head < parsed.tokens.length; head++) {
    if (!mayBeCue(parsed, head)) continue
    cueFeatures(slots, parsed, head, cueWeights.mask)
    const cueScore = scoreSlots(slots, cueWeights)
    if (cueScore < least) continue
    const scanned = scanWindow(windowOf(parsed, outer, open, head))
    const { labels } = bestLabels(scoreWindow(scanned, spanWeights))
    found.push({ head, cueScore, scanned, labels, ...rangesOf(scanned, labels) })
  }
  return found
}

/** The runs of equal labels as token ranges: of several speakers the one nearest to the cue. */
export function rangesOf(
  { units, from, at }: Scanned,
  labels: Uint8Array,
): Pick<Candidate, 'cue' | 'speaker' | 'content'> {
  const content: Range[] = []
  let speaker: Range | null = null
  let cue: Range = { from: units.first[at]!, to: units.last[at]! }
  let nearest = Number.POSITIVE_INFINITY
  for (let i = 0; i < labels.length; ) {
    let j = i
    while (j < labels.length && labels[j] === labels[i]) j++
    const range = { from: units.first[from + i]!, to: units.last[from + j - 1]! }
    const away = from + i > at ? from + i - at : at - (from + j - 1)
    if (labels[i] === CONTENT) content.push(range)
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
