import type { Candidate, CueReading } from '../../src/language/statements/candidates.ts'
import { findCandidates } from '../../src/language/statements/candidates.ts'
import { chooseReading, SPAN_TRUST } from '../../src/language/statements/choose-readings.ts'
import { CUE_FAMILY, CUE_FEATURES, cueFeatures, mayBeCue } from '../../src/language/statements/cue-features.ts'
import { LEAST_CUE_SCORE } from '../../src/language/statements/find-statements.ts'
import type { Rivalry } from '../../src/language/statements/reading-features.ts'
import {
  READING_FAMILY,
  READING_FEATURES,
  readingFeatures,
  weighRivals,
} from '../../src/language/statements/reading-features.ts'
import { scanWindow } from '../../src/language/statements/span-features.ts'
import type { StatementModels } from '../../src/language/statements/statements-pack.ts'
import { layUnits, windowOf } from '../../src/language/statements/units.ts'
import { roomFor, slotsOf } from '../../src/language/tagging/feature-pairs.ts'
import type { HashedWeights } from '../../src/language/tagging/hashed-weights.ts'
import { learnedWeights } from '../../src/language/tagging/hashed-weights.ts'
import type { Headed } from './cue-heads.ts'
import { judgeReadings } from './judge-readings.ts'
import { labelUnits } from './label-units.ts'
import type { Example } from './logistic.ts'
import { trainLogistic } from './logistic.ts'
import { packWeights } from './pack-weights.ts'
import { trainRanking } from './train-ranking.ts'
import { trainSpans } from './train-spans.ts'

const CUE_SLOTS = 2 ** 18
const UNIT_SLOTS = 2 ** 18
const BORDER_SLOTS = 2 ** 16
const READING_SLOTS = 2 ** 16

type FirstModels = Pick<StatementModels, 'cue' | 'span'>

/** Learns which words are cues, and what stands in a cue's window. */
export function learnFirst(from: readonly Headed[]): FirstModels {
  const cue = trainLogistic(from.flatMap(cueExamplesOf), CUE_SLOTS, { rounds: 3, rate: 0.03, l1: 0.03, least: 4 })
  const labelled = from.flatMap((text) => {
    const outer = layUnits(text.parsed, false)
    const inner = layUnits(text.parsed, true)
    return text.statements
      .filter(({ head }) => head >= 0)
      .map((statement) => {
        const scanned = scanWindow(windowOf(text.parsed, outer, () => inner, statement.head))
        return { scanned, gold: labelUnits(scanned, text, statement) }
      })
  })
  const { units, borders, turns } = trainSpans(labelled, UNIT_SLOTS, BORDER_SLOTS)
  const span = { units: rounded(units), borders: rounded(borders), turns: rounded(turns) }
  return { cue: rounded(asWeights(cue)), span }
}

function cueExamplesOf({ parsed, statements }: Headed): Example[] {
  const heads = new Set(statements.map(({ head }) => head))
  const found: Example[] = []
  for (let at = 0; at < parsed.tokens.length; at++) {
    if (!mayBeCue(parsed, at)) continue
    const pairs = roomFor(CUE_FEATURES)
    cueFeatures(pairs, parsed, at)
    found.push({ slots: slotsOf(pairs, CUE_FAMILY, CUE_SLOTS - 1), yes: heads.has(at) })
  }
  return found
}

/** A candidate in a marked text, with how right each of its readings is. */
export interface Judged {
  readonly text: Headed
  readonly candidate: Candidate
  readonly rivalry: Rivalry
  /** For each reading: 0 wrong, 1 its content is right, 2 its speaker too, and a part for how near both are. */
  readonly worth: readonly number[]
}

/** Finds and judges the candidates of a text that the models did not learn from. */
export function judgeText(text: Headed, { cue, span }: FirstModels): Judged[] {
  const candidates = findCandidates(text.parsed, cue, span, LEAST_CUE_SCORE)
  const rivals = weighRivals(candidates)
  const worth = judgeReadings(text, candidates)
  return candidates.map((candidate, at) => ({ text, candidate, rivalry: rivals[at]!, worth: worth[at]! }))
}

/** Learns which reading of a candidate is best, then which candidates to keep, as their best reading has them. */
export function learnSecond(judged: readonly Judged[]): Pick<StatementModels, 'rank' | 'keep'> {
  const groups = judged.map(({ text, candidate, rivalry, worth }) => ({
    slots: candidate.readings.map((reading) => readingSlots(text, candidate, reading, rivalry)),
    behind: candidate.readings.map(({ behind }) => behind),
    worth,
  }))
  const rank = asWeights(trainRanking(groups, READING_SLOTS, SPAN_TRUST))
  const examples = judged.map(({ text, candidate, rivalry, worth }) => {
    const best = chooseReading(text.parsed, candidate, rivalry, rank)
    return { slots: readingSlots(text, candidate, best, rivalry), yes: worth[candidate.readings.indexOf(best)]! >= 1 }
  })
  return { rank, keep: asWeights(trainLogistic(examples, READING_SLOTS)) }
}

function readingSlots({ parsed }: Headed, candidate: Candidate, reading: CueReading, rivalry: Rivalry): Int32Array {
  const pairs = roomFor(READING_FEATURES)
  readingFeatures(pairs, parsed, candidate, reading, rivalry)
  return slotsOf(pairs, READING_FAMILY, READING_SLOTS - 1)
}

/** The weights as they come back from the file: what is learned on top of them must see them so. */
function rounded(learned: HashedWeights): HashedWeights {
  const { packed, scale } = packWeights(learned)
  return learnedWeights(learned.columns, learned.mask + 1, scale, packed)
}

function asWeights(values: Float32Array): HashedWeights {
  return { columns: 1, mask: values.length - 1, scale: 1, values }
}
