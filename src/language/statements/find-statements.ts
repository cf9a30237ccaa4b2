import { overlaps } from '../../text/span.ts'
import type { Layout } from '../layout.ts'
import type { Entity, Name, Statement, TimeExpression } from '../reading.ts'
import type { Candidate } from './candidates.ts'
import { findCandidates, spanOf } from './candidates.ts'
import { scoreSlots } from './cue-features.ts'
import { KEEP_FEATURES, keepFeatures, weighRivals } from './keep-features.ts'
import { parseText } from './parse-text.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** Log-odds below which a word is not looked at as a cue. */
export const LEAST_CUE_SCORE = -2
/** Log-odds from which a candidate is a statement. */
const LEAST_KEEP_SCORE = -0.7

/** The attributions of a text: who says, thinks, wants or fears what (Newell et al., PolNeAR, 2018). */
export function findStatements(
  layout: Layout & {
    readonly times: readonly TimeExpression[]
    readonly names: readonly Name[]
    readonly entities: readonly Entity[]
  },
  pack: StatementsPack,
): Statement[] {
  const { models } = pack
  const parsed = parseText(layout, pack.words, pack.tagger)
  const candidates = findCandidates(parsed, models.cue, models.span, LEAST_CUE_SCORE)
  const rivals = weighRivals(candidates)
  const slots = new Int32Array(KEEP_FEATURES)
  const kept = candidates.filter((candidate, at) => {
    keepFeatures(slots, parsed, candidate, rivals[at]!, models.keep.mask)
    return candidate.content.length > 0 && scoreSlots(slots, models.keep) >= LEAST_KEEP_SCORE
  })
  return kept.map((candidate) => statementOf(layout.text, parsed, candidate, layout.entities, pack))
}

function statementOf(
  text: string,
  parsed: Parsed,
  { cue, speaker, content, head }: Candidate,
  entities: readonly Entity[],
  pack: StatementsPack,
): Statement {
  const pieces = content.map((range) => spanOf(parsed, range))
  const by = speaker && spanOf(parsed, speaker)
  const held = pieces.map(({ start, end }) => text.slice(start, end)).join(' ')
  const ref = by && (entities.find((entity) => entity.mentions.some((mention) => overlaps(mention, by)))?.ref ?? null)
  return {
    kind: /^["“]|^''/.test(held) ? 'direct' : /["“”]|''/.test(held) ? 'mixed' : 'indirect',
    speaker: by && { ...by, ref },
    cue: spanOf(parsed, cue),
    content: pieces,
    addressee: null,
    said: null,
    negated: false,
    hedged: false,
    attitude: pack.cueVerbs.get(parsed.tokens[head]!.lower) ?? 'says',
    rule: 'statements/learned',
  }
}
