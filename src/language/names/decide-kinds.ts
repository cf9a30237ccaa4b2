import type { NameKind } from '../reading.ts'
import { type Candidate, type Words, wordsOf } from './candidate.ts'
import { A_PEOPLE } from './cut-run.ts'
import type { NamesPack } from './names-pack.ts'
import { type Weighed, type Weights, weighContext } from './weigh-context.ts'

/** A name with the kind that its words, or the words around all its mentions, give it. */
export interface Mention extends Candidate {
  readonly kind: NameKind
  /** Whether it stands only by being short for a name that the text gives in full. */
  readonly needsLonger: boolean
  /** How clearly the words beside this very mention speak for each kind. */
  readonly weights: Weights
  /** How clearly those beside all mentions of this spelling do. */
  readonly sums: Weights
}

/** The sum of cues from which on a name of its own is believed; below it a name must be short for a longer one. */
const BELIEVED = 1.5

/** The rule of a word that is typed by its capitals alone, and what the cue of a dateline weighs against it. */
const LETTERS = 'letters'
const DATELINE = 4

/** Gives every candidate a kind; what no cue speaks for is kept only as a possible short form. */
export function decideKinds(words: Words, candidates: readonly Candidate[], pack: NamesPack): Mention[] {
  const weighed = candidates
    .filter(({ rule, title }) => rule !== 'thing' || title !== null)
    .map((candidate) => ({
      candidate,
      spelling: unshouted(wordsOf(words, candidate)),
      ...weigh(words, candidate, pack),
    }))
  const sums = sumBySpelling(weighed)
  shareKinds(words, weighed, sums, pack)
  return weighed.map(({ candidate, spelling, weights, rule }) => {
    const sum = sums.get(spelling)!
    // "KESSEL, May 13 -" is a place, though it looks like letters.
    const isDateline = candidate.rule === LETTERS && weights.place >= DATELINE
    if (candidate.kind && !isDateline)
      return { ...candidate, kind: candidate.kind, needsLonger: false, weights, sums: sum }
    const own = best(weights)
    const kind = weights[own] >= 3 ? own : best(sum)
    const open = candidate.atStart || candidate.inHeadline
    const common = candidate.first === candidate.last && pack.ordinary.has(words.tokens[candidate.first]!.lower)
    const isLetters = candidate.first === candidate.last && pack.noOrganisationLetters.has(spelling.replaceAll('.', ''))
    const needsLonger =
      candidate.rule === A_PEOPLE ||
      isLetters ||
      sum[kind] < BELIEVED ||
      (common && (open || weights[kind] < 3)) ||
      candidate.inHeadline
    return { ...candidate, kind, needsLonger, weights, sums: sum, rule: candidate.rule === A_PEOPLE ? A_PEOPLE : rule }
  })
}

/** "PALO NEGRO" as the text writes it outside of its dateline; letters stay letters ("NATO"). */
function unshouted(spelling: string): string {
  if (!/^\p{Lu}{2,}(?:[ -]\p{Lu}{2,})+$|^\p{Lu}{6,}$/u.test(spelling)) return spelling
  return spelling.replace(/\p{Lu}+/gu, (word) => word[0] + word.slice(1).toLowerCase())
}

/** What a cue adds when it has spoken before: twenty times "X said" is hardly more than twice. */
const REPEATED = 0.2

/** The cues beside all mentions of one spelling; each counts once in full. */
function sumBySpelling(weighed: readonly (Weighed & { readonly spelling: string })[]): Map<string, Weights> {
  const sums = new Map<string, Weights>()
  const spoken = new Set<string>()
  for (const { spelling, cues } of weighed) {
    const sum = sums.get(spelling) ?? { person: 0, organisation: 0, place: 0 }
    sums.set(spelling, sum)
    for (const { rule, kind, weight } of cues) {
      const key = `${spelling}\0${rule}`
      sum[kind] += spoken.has(key) ? weight * REPEATED : weight
      spoken.add(key)
    }
  }
  return sums
}

/** A name of several words that its own words type needs no more; a short one may yet be short for another's name. */
function weigh(words: Words, candidate: Candidate, pack: NamesPack): Weighed {
  // A city of one word may yet be somebody's surname; a country or a seat of government is not.
  const isCity = candidate.known?.kind === 'place' && candidate.known.speaksFor === null
  const isDecided = candidate.kind !== null && (candidate.last > candidate.first || (candidate.known?.sure && !isCity))
  return isDecided ? { weights: NO_WEIGHTS, cues: [], rule: candidate.rule } : weighContext(words, candidate, pack)
}

const NO_WEIGHTS: Weights = { person: 0, organisation: 0, place: 0 }

/** What "and" adds to a single word beside somebody who is surely a person: "Orlova and Mr Pike met". */
const BESIDE_A_PERSON = 1.5

/** Words joined by "and" are of one kind: a word that may be anything is a person beside a person. */
function shareKinds(
  { tokens }: Words,
  weighed: readonly { readonly candidate: Candidate; readonly spelling: string }[],
  sums: ReadonlyMap<string, Weights>,
  pack: NamesPack,
): void {
  for (let i = 1; i < weighed.length; i++) {
    const [left, right] = [weighed[i - 1]!, weighed[i]!]
    if (right.candidate.first - left.candidate.last !== 2 || tokens[right.candidate.first - 1]!.text !== pack.and)
      continue
    const [a, b] = [sums.get(left.spelling), sums.get(right.spelling)]
    if (!a || !b) continue
    if (a.person >= SURE_PERSON && b.person < SURE_PERSON) b.person += BESIDE_A_PERSON
    else if (b.person >= SURE_PERSON && a.person < SURE_PERSON) a.person += BESIDE_A_PERSON
  }
}

/** The sum of cues from which on somebody is surely a person. */
const SURE_PERSON = 3

const KINDS: readonly NameKind[] = ['person', 'organisation', 'place']

/** The kind with the greatest weight; of equals the first. */
function best(weights: Weights): NameKind {
  return KINDS.reduce((a, b) => (weights[b] > weights[a] ? b : a))
}

/** The words of a name, white space evened out and a grown small-letter end left off. */
export function plainWords({ text }: Words, { start, end }: Mention): string {
  return text.slice(start, end).replace(/\s+/g, ' ')
}
