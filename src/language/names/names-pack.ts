import type { WordList } from '../../text/word-list.ts'
import type { NameKind } from '../reading.ts'

/** A name that is known before any text is read: a country, a big city, an organisation of the world. */
export interface KnownName {
  readonly kind: NameKind
  /** The ref that every spelling of it shares: `kyiv` for Kiev. */
  readonly ref: string
  /** Its usual name, for which spellings are aliases. */
  readonly usual: string
  /** The government it speaks for, by ref: `russia` for the Kremlin. */
  readonly speaksFor: string | null
  /**
   * False where people or things bear the name too, so that it yields to a person of the text who does ("Jordan").
   */
  readonly sure: boolean
  /** For what is not sure: whether it is this place where the text names nobody so ("Jordan"), or only where the words
   * beside it say so ("Lincoln"). */
  readonly usually: boolean
}

/** A language's part for names: its words. All sets hold small letters, unless said otherwise. */
export interface NamesPack {
  /** By exact spelling (capitals kept, points after letters kept). */
  readonly known: ReadonlyMap<string, KnownName>
  /** The first words of the known names, as spelt. */
  readonly knownOpenings: ReadonlySet<string>
  readonly givenNames: WordList
  /** Words usually written small: at a sentence's start a capital on them says nothing. */
  readonly ordinary: WordList
  /** Words that are never part of a name's beginning: "the", "however", "after". */
  readonly functionWords: ReadonlySet<string>
  /** Who takes the pictures, as their credits have it, capitals kept: "Reuters", "PA". */
  readonly pictureCredits: ReadonlySet<string>
  /** How a line of credits begins, up to a name in it: "(Reporting by Ada Lund; Editing by". */
  readonly creditLine: RegExp
  /** Capitalised adjectives and words for peoples, which are no names: "russian". */
  readonly demonyms: ReadonlySet<string>
  /** Endings that make a people or its adjective of a country: "ian" in "Norvian". */
  readonly demonymEnds: RegExp
  /** What only a state has: "president", "parliament". */
  readonly stateOffices: ReadonlySet<string>
  /** Small words inside names: "van", "de", "bin". */
  readonly particles: ReadonlySet<string>
  readonly honorifics: ReadonlySet<string>
  readonly titleEnds: ReadonlySet<string>
  readonly titleModifiers: ReadonlySet<string>
  /** Titles that are of a place: "mayor", "king". */
  readonly rulers: ReadonlySet<string>
  readonly portfolios: ReadonlySet<string>
  /** Whether a small-letter noun is a word for a person: "spokesman", "winger". */
  readonly isPersonNoun: (word: string) => boolean
  readonly organisationEnds: ReadonlySet<string>
  readonly weakOrganisationEnds: ReadonlySet<string>
  readonly organisationStarts: ReadonlySet<string>
  /** First words that make an organisation of what follows: "Deutsche". */
  readonly organisationOpenings: ReadonlySet<string>
  /** Prepositions between somebody and an employer: "at". */
  readonly employedAt: ReadonlySet<string>
  /** "where". */
  readonly placePronouns: ReadonlySet<string>
  readonly organisationNouns: ReadonlySet<string>
  /** Letters that name no organisation, as written: "CEO". */
  readonly noOrganisationLetters: ReadonlySet<string>
  /** Words always or often written with a capital that name nobody: "internet", "christmas". */
  readonly noNames: ReadonlySet<string>
  readonly placeEnds: ReadonlySet<string>
  readonly placeStarts: ReadonlySet<string>
  /** First words that make a place beyond doubt: "Lake", "Mount". */
  readonly surePlaceStarts: ReadonlySet<string>
  /** Last words of places and bodies that are family names, too: "Hill", "Banks". */
  readonly surnameEnds: ReadonlySet<string>
  /** Last and first words of names of things: "Prize", "Typhoon". */
  readonly thingEnds: ReadonlySet<string>
  readonly thingStarts: ReadonlySet<string>
  readonly placeNouns: ReadonlySet<string>
  /** Prepositions that a place follows, with how much they say (see `weigh-context.ts`). */
  readonly placePrepositions: ReadonlyMap<string, number>
  /** Verbs whose subject speaks or acts as a person or body: "said". */
  readonly sayingVerbs: ReadonlySet<string>
  /** Verbs that can stand before their subject: "said Tully". */
  readonly invertedVerbs: ReadonlySet<string>
  /** Between a noun for a place and its name: "a village called". */
  readonly beforePlaceNames: ReadonlySet<string>
  /** What a possessive of an organisation owns: "shares", "spokesman". */
  readonly ownedByOrganisations: ReadonlySet<string>
  readonly of: string
  readonly for: string
  readonly and: string
  readonly the: string
  readonly articles: ReadonlySet<string>
  /** Abbreviations whose point does not end a name: "St", "Mt". */
  readonly pointed: ReadonlySet<string>
  /** Firm and family endings that carry a point: "Inc", "Jr". */
  readonly pointedEnds: ReadonlySet<string>
  /** Small-letter halves after a name and a hyphen: "based", "led". */
  readonly grownEnds: ReadonlySet<string>
  /** Pronouns for one person: "he", "her". */
  readonly pronouns: ReadonlySet<string>
  /** Small-letter words that belong to a capitalised title: "former". */
  readonly titleOpenings: ReadonlySet<string>
  /** Words for people that only relate them to others, and are no role: "counterpart". */
  readonly relations: ReadonlySet<string>
  /** Relative pronouns after a person: "who". */
  readonly personPronouns: ReadonlySet<string>
  /** "his", "their". */
  readonly possessives: ReadonlySet<string>
  /** Prepositions behind the head of a role: leader "in" parliament. */
  readonly roleLinks: ReadonlySet<string>
  /** Words that end a role phrase when read away from the name. */
  readonly roleStops: ReadonlySet<string>
  /** Common nouns and collectives before a possessive that open a name: "People's", "Women's". */
  readonly ownersInNames: ReadonlySet<string>
}
