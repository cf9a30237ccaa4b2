import { slug } from '../../../text/slug.ts'
import type { KnownName, NamesPack } from '../../names/names-pack.ts'
import { CITIES, CITIES_NAMED_LIKE_PEOPLE } from './words/cities.ts'
import { COUNTRIES, OTHER_DEMONYMS } from './words/countries.ts'
import {
  FUNCTION_WORDS,
  OWNED_BY_ORGANISATIONS,
  PARTICLES,
  PLACE_PREPOSITIONS,
  ROLE_STOPS,
  SAYING_VERBS,
} from './words/function-words.ts'
import { GIVEN_NAMES } from './words/given-names.ts'
import { ORDINARY_WORDS } from './words/ordinary-words.ts'
import {
  NO_ORGANISATION_LETTERS,
  ORGANISATION_ENDS,
  ORGANISATION_NOUNS,
  ORGANISATION_OPENINGS,
  ORGANISATION_STARTS,
  WEAK_ORGANISATION_ENDS,
  WORLD_ORGANISATIONS,
} from './words/organisations.ts'
import {
  PLACE_ENDS,
  PLACE_NOUNS,
  PLACE_STARTS,
  REGIONS,
  REGIONS_NAMED_LIKE_PEOPLE,
  STATE_ABBREVIATIONS,
  SURE_PLACE_STARTS,
  SURNAME_ENDS,
} from './words/places.ts'
import { NO_NAMES, THING_ENDS, THING_STARTS } from './words/things.ts'
import {
  HONORIFICS,
  PERSON_NOUN_ENDINGS,
  PERSON_NOUNS,
  PORTFOLIOS,
  TITLE_ENDS,
  TITLE_MODIFIERS,
} from './words/titles.ts'

const known = knownNames()

/** English names: countries and their seats, cities, organisations of the world, titles and the words around names. */
export const names: NamesPack = {
  known,
  knownOpenings: new Set([...known.keys()].map((spelling) => /^[\p{L}\p{M}\p{N}.'&-]+/u.exec(spelling)![0])),
  givenNames: GIVEN_NAMES,
  ordinary: ORDINARY_WORDS,
  functionWords: FUNCTION_WORDS,
  pictureCredits: words('Reuters REUTERS AP AFP EPA PA REX Rex SWNS Alamy Shutterstock Getty'),
  creditLine:
    /(?:^|[(;\n.]\s*)(?:(?:Additional|Further|More) )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Cc]ompiled|[Ee]dited|[Ww]ritten|[Pp]roduced) by\b[^\n]*$/u,
  demonyms: new Set(
    [...COUNTRIES.flatMap(({ demonyms }) => demonyms), ...OTHER_DEMONYMS].map((word) => word.toLowerCase()),
  ),
  particles: PARTICLES,
  honorifics: HONORIFICS,
  titleEnds: TITLE_ENDS,
  titleModifiers: TITLE_MODIFIERS,
  portfolios: PORTFOLIOS,
  isPersonNoun,
  organisationEnds: ORGANISATION_ENDS,
  weakOrganisationEnds: WEAK_ORGANISATION_ENDS,
  organisationStarts: ORGANISATION_STARTS,
  organisationOpenings: ORGANISATION_OPENINGS,
  employedAt: words('at with for'),
  placePronouns: words('where'),
  organisationNouns: ORGANISATION_NOUNS,
  noOrganisationLetters: NO_ORGANISATION_LETTERS,
  placeEnds: PLACE_ENDS,
  placeStarts: PLACE_STARTS,
  surePlaceStarts: SURE_PLACE_STARTS,
  surnameEnds: SURNAME_ENDS,
  thingEnds: THING_ENDS,
  thingStarts: THING_STARTS,
  noNames: NO_NAMES,
  placeNouns: PLACE_NOUNS,
  placePrepositions: PLACE_PREPOSITIONS,
  sayingVerbs: SAYING_VERBS,
  invertedVerbs: new Set(['said', 'says', 'added', 'told', 'wrote', 'asked', 'joked', 'argued']),
  beforePlaceNames: new Set(['of', 'at', 'called', 'named', 'in']),
  ownedByOrganisations: OWNED_BY_ORGANISATIONS,
  of: 'of',
  for: 'for',
  and: 'and',
  the: 'the',
  articles: new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'one', 'another']),
  pointed: new Set(
    'st mt ft dr mr mrs ms prof gov sen rep gen lt col maj capt cmdr adm sgt rev hon pres no'.split(' '),
  ),
  pointedEnds: new Set('inc corp co ltd jr sr bros'.split(' ')),
  grownEnds: words(
    'based led backed born annexed held controlled occupied style area era run owned funded allied born',
  ),
  pronouns: words('he she his her him himself herself'),
  titleOpenings: words(
    'first former ex acting then then- deputy vice incoming outgoing ousted late retired embattled assistant associate interim',
  ),
  rulers: words('king queen prince princess duke emperor sultan emir mayor governor bishop archbishop patriarch'),
  demonymEnds: /(?:ian|ean|ese|ish|an|i|ic)s?$/,
  stateOffices: words(
    'president premier prime chancellor king queen emperor sultan parliament government cabinet foreign army military navy embassy ambassador finance defence defense interior constitution',
  ),
  relations: words(
    'counterpart counterparts colleague predecessor successor opponent rival ally friend fellow partner',
  ),
  personPronouns: new Set(['who', 'whose', 'whom']),
  possessives: words('his her its their'),
  roleLinks: words('of in for at to on'),
  roleStops: ROLE_STOPS,
  ownersInNames: new Set(
    'people women children men workers farmers citizens veterans king queen st players writers'.split(' '),
  ),
}

/** A few words as a set. */
function words(list: string): Set<string> {
  return new Set(list.split(' '))
}

/** Every spelling of every name known beforehand; places last named win nothing from countries. */
function knownNames(): Map<string, KnownName> {
  const known = new Map<string, KnownName>()
  const add = (spelling: string, name: KnownName): void => {
    if (!known.has(spelling)) known.set(spelling, name)
    const plain = spelling.normalize('NFD').replace(/\p{M}/gu, '')
    if (!known.has(plain)) known.set(plain, name)
  }
  const rarely = new Set(CITIES_NAMED_LIKE_PEOPLE)
  const unsure = new Set([...CITIES_NAMED_LIKE_PEOPLE, ...REGIONS_NAMED_LIKE_PEOPLE])
  const place = (usual: string, speaksFor: string | null): KnownName => {
    return { kind: 'place', ref: slug(usual), usual, speaksFor, sure: !unsure.has(usual), usually: !rarely.has(usual) }
  }
  for (const { names, capital, seats } of COUNTRIES) {
    const country = slug(names[0]!)
    for (const spelling of names) add(spelling, place(names[0]!, country))
    for (const spelling of capital) add(spelling, place(capital[0]!, country))
    for (const spelling of seats) add(spelling, place(spelling, country))
  }
  for (const row of WORLD_ORGANISATIONS) {
    const [short, ...spellings] = row.split('=')
    const usual = spellings.find((spelling) => spelling.includes(' ')) ?? short!
    for (const spelling of [short!, ...spellings]) {
      add(spelling, { kind: 'organisation', ref: slug(usual), usual, speaksFor: null, sure: true, usually: true })
    }
  }
  for (const region of [...REGIONS, ...CITIES, ...unsure]) add(region, place(region, null))
  for (const [short, state] of STATE_ABBREVIATIONS) add(short, place(state, null))
  return known
}

/** "spokesman" by its entry, "palaeontologist" by its ending. */
function isPersonNoun(word: string): boolean {
  if (PERSON_NOUNS.has(word) || TITLE_ENDS.has(word)) return true
  if (word.length < 5 || FUNCTION_WORDS.has(word)) return false
  return PERSON_NOUN_ENDINGS.some((ending) => word.endsWith(ending))
}
