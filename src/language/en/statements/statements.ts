import type { Attitude } from '../../reading.ts'
import type { StatementsPack } from '../../statements/statements-pack.ts'
import { TAGGER_WEIGHTS } from '../tagging/tagger-weights.ts'
import { words } from '../tagging/words.ts'
import { inflectVerb } from './inflect-verb.ts'
import { STATEMENT_MODELS } from './statement-weights.ts'
import { CUE_VERBS } from './words/cue-verbs.ts'

/** English statements. */
export const statements: StatementsPack = {
  words,
  tagger: TAGGER_WEIGHTS,
  models: STATEMENT_MODELS,
  cueVerbs: cueVerbs(),
}

/** Of a form in two lists ("call", "insist") the first stands. */
function cueVerbs(): Map<string, Attitude> {
  const forms = new Map<string, Attitude>()
  for (const [attitude, lemmas] of Object.entries(CUE_VERBS)) {
    for (const lemma of lemmas.split(/\s+/)) {
      for (const form of inflectVerb(lemma)) if (!forms.has(form)) forms.set(form, attitude as Attitude)
    }
  }
  return forms
}
