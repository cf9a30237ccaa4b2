import type { Attitude } from '../../reading.ts'
import type { StatementsPack } from '../../statements/statements-pack.ts'
import { names } from '../names/names.ts'
import { TAGGER_WEIGHTS } from '../tagging/tagger-weights.ts'
import { words } from '../tagging/words.ts'
import { inflectVerb } from '../verbs/inflect-verb.ts'
import { KEEP_WEIGHTS, RANK_WEIGHTS } from './weights/choice-weights.ts'
import { CUE_WEIGHTS } from './weights/cue-weights.ts'
import { SPAN_WEIGHTS } from './weights/span-weights.ts'
import { CUE_NOUNS, CUE_PAIRS, CUE_VERBS } from './words/cue-verbs.ts'
import {
  ABSENCE,
  ADDRESSING,
  AGENT,
  BEING,
  BODIES,
  CITING,
  CLAUSE_BEFORE,
  CLAUSE_JOINING,
  CLAUSE_OPENING,
  CONDITIONS,
  CREDITS,
  DOING_VERBS,
  FEW,
  FIRMS,
  HE,
  HEDGES,
  INVERTED,
  IT,
  LEAVING_VERBS,
  LEAVING_WORDS,
  NAMING_VERBS,
  NEGATIONS,
  NO_MOMENT,
  NOBODY,
  NOUN_LINKS,
  PARTICIPLE,
  PARTICLES,
  PASSIVE_VERBS,
  PUTTING,
  QUALIFIERS,
  RELATIVES,
  REPORTER_GOES_ON,
  REPORTS,
  SHE,
  SWAPPING,
  TELLING_VERBS,
  UNREAL,
  WAYS,
} from './words/statement-words.ts'

/** English statements. */
export const statements: StatementsPack = {
  words,
  tagger: TAGGER_WEIGHTS,
  models: { cue: CUE_WEIGHTS, span: SPAN_WEIGHTS, rank: RANK_WEIGHTS, keep: KEEP_WEIGHTS },
  attitudes: attitudes(),
  attitudePairs: attitudePairs(),
  tellingVerbs: everyForm(TELLING_VERBS),
  addressing: ADDRESSING,
  noMoment: NO_MOMENT,
  negations: NEGATIONS,
  nobody: NOBODY,
  few: FEW,
  leavesUnsaid: new Set([...everyForm(LEAVING_VERBS), ...LEAVING_WORDS]),
  conditions: CONDITIONS,
  that: 'that',
  whether: 'whether',
  inverted: INVERTED,
  unreal: UNREAL,
  being: BEING,
  absence: ABSENCE,
  credits: CREDITS,
  reporterGoesOn: REPORTER_GOES_ON,
  hedges: HEDGES,
  putting: PUTTING,
  at: 'at',
  of: 'of',
  passiveVerbs: everyForm(PASSIVE_VERBS),
  agent: AGENT,
  citing: CITING,
  doing: everyForm(DOING_VERBS),
  naming: everyForm(NAMING_VERBS),
  ways: WAYS,
  swapping: SWAPPING,
  particles: PARTICLES,
  nounLinks: NOUN_LINKS,
  clauseOpening: CLAUSE_OPENING,
  clauseJoining: CLAUSE_JOINING,
  relatives: RELATIVES,
  clauseBefore: CLAUSE_BEFORE,
  qualifiers: QUALIFIERS,
  to: 'to',
  reports: REPORTS,
  participle: PARTICIPLE,
  pronouns: { he: HE, she: SHE, it: IT },
  the: 'the',
  bodies: BODIES,
  ofPeople: /(?:ian|ean|ese|ish|an)$/,
  isPersonNoun: names.isPersonNoun,
  firms: FIRMS,
  possessive: new Set(["'s", '’s', "'", '’']),
}

function everyForm(verbs: string): Set<string> {
  return new Set(verbs.split(/\s+/).flatMap(inflectVerb))
}

/** Of a form in two lists the first stands; verbs come before nouns. */
function attitudes(): Map<string, Attitude> {
  const forms = new Map<string, Attitude>()
  const add = (attitude: string, form: string): void => {
    if (!forms.has(form)) forms.set(form, attitude as Attitude)
  }
  for (const [attitude, lemmas] of Object.entries(CUE_VERBS)) {
    for (const lemma of lemmas.split(/\s+/)) for (const form of inflectVerb(lemma)) add(attitude, form)
  }
  for (const [attitude, nouns] of Object.entries(CUE_NOUNS)) for (const noun of nouns.split(/\s+/)) add(attitude, noun)
  return forms
}

function attitudePairs(): Map<string, Attitude> {
  return new Map(
    Object.entries(CUE_PAIRS).flatMap(([pair, attitude]) => {
      const [lemma, next] = pair.split(' ') as [string, string]
      return inflectVerb(lemma).map((form) => [`${form} ${next}`, attitude] as const)
    }),
  )
}
