import { slug } from '../../text/slug.ts'
import type { NameKind } from '../reading.ts'
import { ownsOffice } from './beside-name.ts'
import type { Words } from './candidate.ts'
import { type Mention, plainWords } from './decide-kinds.ts'
import { findPeoples, type Peoples } from './find-peoples.ts'
import type { NamesPack } from './names-pack.ts'
import { foldedParts, isShortFor, lettersOf, samePerson } from './same-name.ts'
import type { Weights } from './weigh-context.ts'

/** Mentions that mean one person, organisation or place. */
export interface Joined {
  readonly ref: string
  readonly kind: NameKind
  readonly name: string
  readonly speaksFor: string | null
  readonly mentions: readonly Mention[]
}

interface Group {
  kind: NameKind
  /** The words of the fullest name so far. */
  name: string
  parts: readonly string[]
  readonly ref: string | null
  speaksFor: string | null
  readonly mentions: Mention[]
}

/** The groups of a text, findable by each word of their names and by their letters. */
interface Groups {
  readonly all: Group[]
  readonly byRef: Map<string, Group>
  readonly byWord: Map<string, Group[]>
  /** Which group a short form was joined to before. */
  readonly boundTo: Map<string, Group>
}

/**
 * Joins the mentions of a text: known names by what they are known as, full names that agree, letters to their long form,
 * and short forms to the full name they are short for. What is short for nothing and was not believed by itself is left
 * out.
 */
export function joinMentions(words: Words, mentions: readonly Mention[], pack: NamesPack): Joined[] {
  const groups: Groups = { all: [], byRef: new Map(), byWord: new Map(), boundTo: new Map() }
  const short: Mention[] = []
  const surnames = new Set(
    mentions.filter((m) => m.kind === 'person' && isFull(words, m, pack)).map(({ last }) => words.tokens[last]!.text),
  )
  // Full names first: a headline or a lede may give the surname before the text gives the whole.
  for (const mention of mentions) {
    if (mention.known && isBelievedKnown(mention) && !isSurname(words, mention, surnames)) joinKnown(groups, mention)
    else if (isFull(words, mention, pack)) joinFull(words, groups, mention)
    else short.push(mention)
  }
  const peoples = findPeoples(words, short, pack)
  for (const mention of short) if (!peoples.of.has(mention)) joinShort(words, groups, mention, pack)
  for (const group of groups.all) tellStates(words, group, peoples, pack)
  return named(groups.all)
}

/** A name of one word that has a people is a place; one that has a government besides speaks for it. */
function tellStates(words: Words, group: Group, { countries, states }: Peoples, pack: NamesPack): void {
  const name = group.name.toLowerCase()
  if (group.ref === null && countries.has(name)) group.kind = 'place'
  if (group.kind !== 'place' || group.speaksFor !== null) return
  const governs = states.has(name) || group.mentions.some((mention) => ownsOffice(words, mention, pack))
  if (governs) group.speaksFor = group.ref ?? slug(group.name)
}

/** A name that people bear as well is believed at once only where the words beside it say so. */
function isBelievedKnown({ known, kind, weights }: Mention): boolean {
  return known!.sure || (kind === known!.kind && weights[kind] >= STRONG && weights[kind] > weights.person)
}

function joinKnown(groups: Groups, mention: Mention): void {
  const { ref, kind, usual, speaksFor } = mention.known!
  const group = groups.byRef.get(ref)
  if (group) group.mentions.push(mention)
  else addGroup(groups, { kind, name: usual, parts: foldedParts(usual), ref, speaksFor, mentions: [mention] })
}

/** "Fairbanks" in a text about Todd Fairbanks is he, unless the words beside it speak of a place. */
function isSurname(
  { tokens }: Words,
  { first, last, known, weights }: Mention,
  surnames: ReadonlySet<string>,
): boolean {
  return (
    first === last && known!.speaksFor === null && weights.place < CLEARLY_A_PLACE && surnames.has(tokens[first]!.text)
  )
}

/** The weight of one sure preposition beside a known city. */
const CLEARLY_A_PLACE = 4

/** Two words or more; of a person with a given name or initial, since "Wasserman Schultz" may be short for more. */
function isFull({ tokens }: Words, { first, last, kind, needsLonger }: Mention, pack: NamesPack): boolean {
  if (last === first || needsLonger || tokens[last]!.kind !== 'word') return false
  return kind !== 'person' || tokens[first]!.text.length === 1 || pack.givenNames.has(tokens[first]!.lower)
}

/** A full name joins the group of the same one: "Walter J. Drummond" and "Walter Drummond", "Antony" and "Anthony Blinken". */
function joinFull(words: Words, groups: Groups, mention: Mention): void {
  const name = plainWords(words, mention)
  const parts = foldedParts(name)
  const { kind } = mention
  const same = groups.byWord
    .get(parts.at(-1) ?? '')
    ?.slice(0, MOST_ALIKE)
    .find((g) => g.kind === kind && (g.name === name || (kind === 'person' && samePerson(g.parts, parts))))
  if (!same) {
    addGroup(groups, { kind, name, parts, ref: null, speaksFor: null, mentions: [mention] })
    return
  }
  same.mentions.push(mention)
  if (name.length > same.name.length && same.ref === null) Object.assign(same, { name, parts })
}

function addGroup(groups: Groups, group: Group): void {
  groups.all.push(group)
  if (group.ref) groups.byRef.set(group.ref, group)
  for (const part of new Set(group.parts)) {
    const alike = groups.byWord.get(part)
    if (alike) alike.push(group)
    else groups.byWord.set(part, [group])
  }
}

function joinShort(words: Words, groups: Groups, mention: Mention, pack: NamesPack): void {
  const name = plainWords(words, mention)
  const parts = foldedParts(name)
  const open = mention.atStart && pack.ordinary.has(name.toLowerCase())
  const alike = (groups.byWord.get(parts.at(-1) ?? '') ?? []).slice(0, MOST_ALIKE)
  const fits = alike.filter((group) => isShortFor(parts, group, pack, open) && !isOnlyCredited(words, group, pack))
  const chosen = choose(fits, mention, groups.boundTo.get(name)) ?? byLetters(groups, name, pack)
  if (chosen) {
    chosen.mentions.push(mention)
    groups.boundTo.set(name, chosen)
  } else if (mention.known && isUsual(mention)) joinKnown(groups, mention)
  else if (!mention.needsLonger) joinFull(words, groups, mention)
}

/** "(Editing by Kim Aasland)": who only made the report is nobody that it tells of. */
function isOnlyCredited({ text }: Words, { mentions }: Group, { creditLine }: NamesPack): boolean {
  return mentions.every(({ start }) => creditLine.test(text.slice(Math.max(0, start - CREDITS), start)))
}

/** UTF-16 units before a name within which its line of credits begins. */
const CREDITS = 200

/** "Jordan" where nobody of the text is called so, and nothing beside it speaks of a person. */
function isUsual({ known, weights, title }: Mention): boolean {
  return known!.usually && !title && weights.person < STRONG
}

/** "CSIRO", "MoD": the organisation of the text whose long form has these letters. */
function byLetters({ all }: Groups, name: string, pack: NamesPack): Group | undefined {
  if (!/^\p{Lu}[\p{L}&]*\p{Lu}$/u.test(name)) return undefined
  return all
    .slice(0, MOST_LONG_FORMS)
    .find(({ kind, name: long }) => kind === 'organisation' && lettersOf(long, name, pack) === name)
}

/** Names sharing a word that one is compared with; no report has so many, and a hostile text may. */
const MOST_ALIKE = 50
/** Above this the words beside a mention outweigh the one full name it would be short for. */
const SURE = 5
/** Long forms that letters are looked up in. */
const MOST_LONG_FORMS = 500
/** A cue this strong beside a mention outweighs how the name was used before. */
const STRONG = 2.5

/**
 * Of several full names that a short form fits: one of the kind that strong words beside it tell, else the one it was used
 * for before, else the one named last before it, else the first in the text.
 */
function choose(fits: readonly Group[], mention: Mention, before: Group | undefined): Group | undefined {
  const { weights, sums, title, kind, first } = mention
  if (fits.length === 0) return undefined
  // "Lake Arden" is no person because Elizabeth Arden is one; but a weak guess yields to a full name.
  // A known name that is two things in one text ("Nina Jordan", "the king of Jordan") is told by each place by itself.
  const evidence = mention.known ? weights : sums
  const isOther = (group: Group): boolean =>
    group.kind !== kind &&
    evidence[kind] >= Math.max(0, evidence[group.kind]) + (group.kind === 'person' ? SURE : STRONG)
  if (kind !== 'person' && !title && fits.every(isOther)) return undefined
  const strong = title ? 'person' : (clearKind(weights) ?? clearKind(evidence))
  const told = fits.filter((group) => group.kind === strong)
  const among = told.length > 0 ? told : fits
  if (before && among.includes(before)) return before
  const lastNamed = (group: Group): number =>
    Math.max(-1, ...group.mentions.filter((m) => m.first < first).map((m) => m.first))
  return among.reduce((a, b) => (lastNamed(b) > lastNamed(a) ? b : a))
}

/** The kind that outweighs both others by a strong cue. */
function clearKind(weights: Weights): NameKind | null {
  const [first, second] = (Object.keys(weights) as NameKind[]).sort((a, b) => weights[b] - weights[a])
  return weights[first!] >= weights[second!] + STRONG ? first! : null
}

/** Gives every group its ref: the slug of its fullest name; of two alike the later carries its kind or a number. */
function named(groups: readonly Group[]): Joined[] {
  const taken = new Set<string>()
  return groups.map(({ kind, name, ref, speaksFor, mentions }) => {
    const base = ref ?? slug(name)
    let unique = taken.has(base) ? `${base}-${kind}` : base
    for (let n = 2; taken.has(unique); n++) unique = `${base}-${n}`
    taken.add(unique)
    return { ref: unique, kind, name, speaksFor, mentions }
  })
}
