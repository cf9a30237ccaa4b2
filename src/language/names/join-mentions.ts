import { slug } from '../../text/slug.ts'
import type { NameKind } from '../reading.ts'
import type { Words } from './candidate.ts'
import type { Mention } from './decide-kinds.ts'
import type { NamesPack } from './names-pack.ts'
import { isShortFor, samePerson } from './same-name.ts'

/** Mentions that mean one person, organisation or place. */
export interface Joined {
  readonly ref: string
  readonly kind: NameKind
  readonly name: string
  readonly speaksFor: string | null
  readonly mentions: readonly Mention[]
}

interface Group {
  readonly kind: NameKind
  /** The words of the fullest name so far. */
  name: string
  readonly ref: string | null
  readonly speaksFor: string | null
  readonly mentions: Mention[]
}

/**
 * Joins the mentions of a text: known names by what they are known as, full names that agree, letters to the long form
 * beside or behind them, and short forms to the one full name they are short for. What is short for nothing and was not
 * believed by itself is left out.
 */
export function joinMentions(words: Words, mentions: readonly Mention[], pack: NamesPack): Joined[] {
  const groups: Group[] = []
  const later: Mention[] = []
  for (const mention of mentions) {
    if (mention.known && isBelievedKnown(mention)) joinKnown(groups, mention)
    else if (isFull(words, mention)) joinFull(words, groups, mention)
    else later.push(mention)
  }
  for (const mention of later) joinShort(words, groups, mention, pack)
  return named(groups.filter(({ mentions }) => mentions.length > 0))
}

/** A name that people bear as well is a place only where the words beside it say so. */
function isBelievedKnown({ known, kind, weights }: Mention): boolean {
  return known!.sure || (kind === known!.kind && weights[kind] >= 2.5 && weights[kind] > weights.person)
}

function joinKnown(groups: Group[], mention: Mention): void {
  const { ref, kind, usual, speaksFor } = mention.known!
  const group = groups.find((g) => g.ref === ref)
  if (group) group.mentions.push(mention)
  else groups.push({ kind, name: usual, ref, speaksFor, mentions: [mention] })
}

function isFull(words: Words, { first, last, needsLonger }: Mention): boolean {
  return last > first && !needsLonger && words.tokens[last]!.kind === 'word'
}

/** A full name joins the group of the same one: "Walter J. Drummond" and "Walter Drummond", "Antony" and "Anthony Blinken". */
function joinFull(words: Words, groups: Group[], mention: Mention): void {
  const name = plainWords(words, mention)
  const same = groups.find(
    ({ kind, name: other }) =>
      kind === mention.kind && (other === name || (kind === 'person' && samePerson(other, name))),
  )
  if (!same) groups.push({ kind: mention.kind, name, ref: null, speaksFor: null, mentions: [mention] })
  else {
    same.mentions.push(mention)
    if (name.length > same.name.length && same.ref === null) same.name = name
  }
}

function joinShort(words: Words, groups: Group[], mention: Mention, pack: NamesPack): void {
  const name = plainWords(words, mention)
  const fits = groups.filter((group) => isShortFor(name, group, pack))
  const chosen = choose(fits, mention)
  if (chosen) chosen.mentions.push(mention)
  else if (!mention.needsLonger) joinFull(words, groups, mention)
  else if (mention.known?.sure) joinKnown(groups, mention)
}

/** Of several full names a short form fits: those of the kind its own context speaks for, then the first in the text. */
function choose(fits: readonly Group[], { weights, title, kind, needsLonger }: Mention): Group | undefined {
  if (fits.length < 2) {
    const only = fits[0]
    // "Lake Arden" is no place because Elizabeth Arden is a person; but a weak guess yields to a full name.
    if (only && only.kind !== kind && !needsLonger && weights[kind] >= 3 && kind !== 'person') return undefined
    return only
  }
  if (title) return fits.find((group) => group.kind === 'person') ?? fits[0]
  const local =
    weights.person > weights.organisation ? 'person' : weights.organisation > weights.person ? 'organisation' : null
  return fits.find((group) => group.kind === local) ?? fits[0]
}

/** The words of a name, white space evened out and a grown small-letter end left off. */
function plainWords({ text, tokens }: Words, { first, start, end }: Mention): string {
  return text.slice(first === -1 ? start : tokens[first]!.start, end).replace(/\s+/g, ' ')
}

/** Gives every group its ref: the slug of its fullest name; of two alike the later carries its kind or a number. */
function named(groups: readonly Group[]): Joined[] {
  const taken = new Set<string>()
  return groups.map(({ kind, name, ref, speaksFor, mentions }) => {
    let unique = ref ?? slug(name)
    if (taken.has(unique)) unique = `${unique}-${kind}`
    for (let n = 2; taken.has(unique); n++) unique = `${ref ?? slug(name)}-${n}`
    taken.add(unique)
    return { ref: unique, kind, name, speaksFor, mentions }
  })
}
