import type { Words } from './candidate.ts'
import { A_PEOPLE } from './cut-run.ts'
import { type Mention, plainWords } from './decide-kinds.ts'
import type { NamesPack } from './names-pack.ts'

/** The peoples whose words a text has. */
export interface Peoples {
  /** Mentions that are adjectives or words for people, and no names. */
  readonly of: ReadonlySet<Mention>
  /** Countries that a people of the text belongs to, in small letters. */
  readonly countries: ReadonlySet<string>
  /** Those whose people's word stands before an office: "Norvian Prime Minister". */
  readonly states: ReadonlySet<string>
}

/** "Norvian", "Norvians" in a text that has "Norvia". */
export function findPeoples(words: Words, mentions: readonly Mention[], pack: NamesPack): Peoples {
  const single = mentions.filter(({ first, last }) => first === last)
  const nameOf = (mention: Mention): string => plainWords(words, mention).toLowerCase()
  const spellings = new Set(single.map(nameOf))
  const of = new Set<Mention>()
  const countries = new Set<string>()
  const states = new Set<string>()
  for (const mention of single) {
    const country = countryOf(nameOf(mention), spellings, pack)
    if (country || mention.rule === A_PEOPLE) of.add(mention)
    if (!country) continue
    countries.add(country)
    if (mention.rule === A_PEOPLE) states.add(country)
  }
  return { of, countries, states }
}

/** The name among those of the text that a people's word is made of, if any. */
function countryOf(name: string, spellings: ReadonlySet<string>, pack: NamesPack): string | null {
  const stem = name.replace(pack.demonymEnds, '')
  if (stem === name || stem.length < FEWEST_STEM_LETTERS) return null
  return (
    COUNTRY_ENDS.map((ending) => stem + ending).find((country) => country !== name && spellings.has(country)) ?? null
  )
}

const FEWEST_STEM_LETTERS = 3
/** What a country's name may have where its people's has their ending: Norv-ia, Teresk, Malt-a. */
const COUNTRY_ENDS = ['', 'a', 'ia', 'e', 'i', 'y', 'o']
