import { findQuotations } from '../../text/quotations.ts'
import type { Statement } from '../reading.ts'
import { findCandidates } from './candidates.ts'
import { chooseReadings } from './choose-readings.ts'
import { continueQuotations } from './continue-quotations.ts'
import type { StatementLayout } from './describe-statements.ts'
import { describeStatements } from './describe-statements.ts'
import { findEstimates } from './find-estimates.ts'
import { findPlain } from './find-plain.ts'
import { keepOwnWords } from './keep-own-words.ts'
import { mendCandidates, mendReadings } from './mend-readings.ts'
import { parseText } from './parse-text.ts'
import { findSignedQuotations } from './signed-quotations.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** Log-odds below which a word is not looked at as a cue: on PolNeAR's dev half -1.5 finds no more, and -0.8 less. */
export const LEAST_CUE_SCORE = -1
/** Log-odds from which a candidate is a statement: on PolNeAR's dev half -1 gives .003 more attribution F1, -1.4 .003 more content F1. */
const LEAST_KEEP_SCORE = -1.2

/**
 * The attributions of a text: who says, thinks, wants or fears what (Newell et al., PolNeAR, 2018), in the order of
 * their cues. First the words that may be cues, with the ways to read what stands around each; then the best reading of
 * each, if it is good enough; then what the words make of it; last the quotations that are signed, or go on without a cue.
 */
export function findStatements(layout: StatementLayout, pack: StatementsPack): Statement[] {
  const { models } = pack
  const quotations = findQuotations(layout.text)
  const parsed = parseText(layout, quotations, pack.words, pack.tagger)
  const candidates = findCandidates(parsed, models.cue, models.span, LEAST_CUE_SCORE).filter(
    ({ head }) => !isNoCue(parsed, head, pack),
  )
  const whole = mendCandidates(parsed, candidates, pack)
  const read = mendReadings(parsed, chooseReadings(parsed, whole, pack, LEAST_KEEP_SCORE), pack)
  const chosen = keepOwnWords(parsed, findEstimates(parsed, findPlain(parsed, read, pack), pack), pack)
  const statements = describeStatements(layout, parsed, quotations, chosen, pack)
  const signed = findSignedQuotations(layout.text, quotations, statements, layout)
  return continueQuotations(layout.text, quotations, [...statements, ...signed])
}

/** "without warning" tells that nobody warned, and "Photo: Reuters" who took a picture. */
function isNoCue({ tokens }: Parsed, head: number, pack: StatementsPack): boolean {
  const before = tokens[head - 1]
  return pack.absence.has(before?.lower ?? '') || (tokens[head]!.text === ':' && pack.credits.has(before?.text ?? ''))
}
