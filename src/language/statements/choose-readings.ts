import { roomFor, weigh } from '../tagging/feature-pairs.ts'
import type { HashedWeights } from '../tagging/hashed-weights.ts'
import type { Candidate, CueReading } from './candidates.ts'
import type { Rivalry } from './reading-features.ts'
import { HELD, overlapOf, READING_FAMILY, READING_FEATURES, readingFeatures, weighRivals } from './reading-features.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** A candidate that is taken for a statement, as its best reading has it. */
export interface Chosen extends CueReading {
  readonly head: number
  /** The log-odds that the content is right. */
  readonly score: number
}

// What a point of the span model's score is worth to the ranking, which is learned on top of it with this share.
export const SPAN_TRUST = 0.7

// Doubles stand within so many statements of each other, and share at least so much of their content.
const NEIGHBOURS = 4
const SAME_CONTENT = 0.8
// Log-odds that a plainly nested cue may lack; with it 40 more of 3,500 statements come out of 138 texts of PolNeAR.
const NESTED_LENIENCE = 1.2
// A plain answer to what others claim may lack as much.
const ANSWER_LENIENCE = 2
// And a quotation's cue: what stands in quotation marks is mostly somebody's words, whatever the cue.
const QUOTED_LENIENCE = 0.8

/** The best reading of each candidate whose content is likely enough to be right. */
export function chooseReadings(
  parsed: Parsed,
  candidates: readonly Candidate[],
  pack: Pick<StatementsPack, 'agent' | 'attitudes' | 'reports' | 'that'> & {
    readonly models: Pick<StatementsPack['models'], 'rank' | 'keep'>
  },
  least: number,
): Chosen[] {
  const { rank, keep } = pack.models
  const rivals = weighRivals(candidates)
  const pairs = roomFor(READING_FEATURES)
  const chosen: Chosen[] = []
  for (const [at, candidate] of candidates.entries()) {
    const best = chooseReading(parsed, candidate, rivals[at]!, rank)
    readingFeatures(pairs, parsed, candidate, best, rivals[at]!)
    const score = weigh(pairs, READING_FAMILY, keep)
    if (isMisread(parsed, best, pack)) continue
    if (score >= least - lenience(parsed, candidate, best, rivals[at]!, pack))
      chosen.push({ ...best, head: candidate.head, score })
  }
  const bySpeaker = Map.groupBy(chosen, ({ speaker }) => speaker?.from ?? -1)
  return withoutDoubles(chosen).map((own) => cutSpeaker(own, bySpeaker))
}

/** Whether a reading is none: what is said begins with who did it ("firefighters backed | by six aircraft"), or who speaks does ("the men, named | by police"). */
function isMisread({ tokens }: Parsed, { speaker, cue, content }: CueReading, { agent }: Agents): boolean {
  if (speaker && speaker.to <= cue.from && agent.has(tokens[speaker.from]!.lower)) return true
  return content.some(({ from }) => from === cue.to && agent.has(tokens[from]!.lower))
}

/** Of two cues for the same words of the same speaker ("last month | said") the likelier stays. */
function withoutDoubles(chosen: readonly Chosen[]): Chosen[] {
  return chosen.filter((own, at) => {
    const near = [...chosen.slice(Math.max(0, at - NEIGHBOURS), at), ...chosen.slice(at + 1, at + 1 + NEIGHBOURS)]
    return !near.some(
      (other) =>
        isDouble(own, other) && (other.score > own.score || (other.score === own.score && other.head < own.head)),
    )
  })
}

function isDouble(own: Chosen, other: Chosen): boolean {
  if (overlapOf(own.content, other.content) < SAME_CONTENT) return false
  const [a, b] = [own.speaker, other.speaker]
  return a && b ? a.from < b.to && b.from < a.to : a === b
}

/** A speaker that begins with another statement's speaker and cue ("he said | the two leaders") begins after them. */
function cutSpeaker(own: Chosen, bySpeaker: ReadonlyMap<number, readonly Chosen[]>): Chosen {
  const { speaker } = own
  if (!speaker) return own
  for (const { head, cue, speaker: by } of bySpeaker.get(speaker.from) ?? []) {
    if (head === own.head || !by || by.to > cue.from) continue
    if (cue.to < speaker.to && cue.from > speaker.from) return { ...own, speaker: { from: cue.to, to: speaker.to } }
  }
  return own
}

function lenience(
  parsed: Parsed,
  candidate: Candidate,
  reading: CueReading,
  rivalry: Rivalry,
  pack: Answering,
): number {
  const { content } = reading
  if (answers(parsed, candidate, reading, pack)) return ANSWER_LENIENCE
  if (isPlainlyNested(parsed, candidate, rivalry)) return NESTED_LENIENCE
  const { quotationOf } = parsed
  const quoted = content.every(({ from, to }) => quotationOf[from]! >= 0 && quotationOf[to - 1]! >= 0)
  return quoted && quotationOf[candidate.head]! < 0 ? QUOTED_LENIENCE : 0
}

type Agents = Pick<StatementsPack, 'agent'>
type Answering = Pick<StatementsPack, 'attitudes' | 'reports' | 'that'>

/** Whether somebody answers what others claim: "Lund denied reports that …", "confirmed that …". */
function answers(
  { tokens }: Parsed,
  { head }: Candidate,
  { speaker, cue, content }: CueReading,
  pack: Answering,
): boolean {
  const attitude = pack.attitudes.get(tokens[head]!.lower)
  if (attitude !== 'denies' && attitude !== 'confirms') return false
  const [first] = content
  if (!speaker || speaker.to > cue.from || !first || first.from < cue.to || first.from > cue.to + 1) return false
  const opening = tokens.slice(first.from, Math.min(first.to, first.from + 4)).map(({ lower }) => lower)
  return opening[0] === pack.that || opening.some((word) => pack.reports.has(word))
}

/**
 * Whether a plain cue stands in another statement's content: "Lund said the governor | hoped to win". The annotators often
 * leave such inner layers out, and the learned scores with them; here both layers are kept.
 */
function isPlainlyNested({ quotationOf }: Parsed, { head, cueScore }: Candidate, { nested }: Rivalry): boolean {
  return (nested & HELD) !== 0 && cueScore > 0 && quotationOf[head]! < 0
}

/** The reading of a candidate that ranks first. */
export function chooseReading(parsed: Parsed, candidate: Candidate, rivalry: Rivalry, rank: HashedWeights): CueReading {
  const pairs = roomFor(READING_FEATURES)
  let best = candidate.readings[0]!
  let most = Number.NEGATIVE_INFINITY
  for (const reading of candidate.readings) {
    readingFeatures(pairs, parsed, candidate, reading, rivalry)
    const score = weigh(pairs, READING_FAMILY, rank) - SPAN_TRUST * reading.behind
    if (score > most) [best, most] = [reading, score]
  }
  return best
}
