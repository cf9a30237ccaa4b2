import type { NameKind } from '../reading.ts'
import {
  after,
  apposition,
  before,
  employs,
  givenNameAndPerson,
  hasAge,
  hasArticle,
  hasCommonWord,
  hasCommonWordInside,
  hasInitials,
  hasPronoun,
  hasScore,
  inDateline,
  inKnownPlace,
  isLoneGivenName,
  isNamedBehindNoun,
  isOneWord,
  isPlainPair,
  isRuled,
  isTheMany,
  isUncommon,
  type NameInText,
  namesItsOfficer,
  nextTo,
  opensReport,
  owns,
  ownsOffice,
  placeNounBefore,
  prepositionWeight,
  sharesOf,
  speaks,
  startsWithGivenName,
} from './beside-name.ts'
import { wordsOf } from './candidate.ts'

export interface Cue {
  readonly rule: string
  readonly kind: NameKind
  readonly weight: number
  readonly fits: (name: NameInText) => boolean
}

/**
 * What the words beside a name say it is. The weights are set by hand, so that one clear cue (3) outweighs two vague ones
 * (1); they were checked on the open half of fixtures/names.
 */
export const CUES: readonly Cue[] = [
  // "Finance Minister | Teresa Quaresma", "Dr | Raghunathan"
  { rule: 'title before', kind: 'person', weight: 4, fits: ({ candidate }) => candidate.title !== null },
  // "Teresa Quaresma"
  { rule: 'given name', kind: 'person', weight: 3, fits: startsWithGivenName },
  // "Walter J. Drummond", "R. K. Menon"
  { rule: 'initials', kind: 'person', weight: 2, fits: hasInitials },
  // "spokesman Curtis Boyd", "the winger Jeroen"
  {
    rule: 'person noun before',
    kind: 'person',
    weight: 3,
    fits: (name) => before(name, (word) => name.pack.isPersonNoun(word)),
  },
  // "Vilhena, 52,"
  { rule: 'age after', kind: 'person', weight: 3, fits: hasAge },
  // "Quaresma-Pinto, who negotiated"
  {
    rule: 'who after',
    kind: 'person',
    weight: 2,
    fits: (name) => name.pack.personPronouns.has(after(name, 2)) && after(name, 1) === ',',
  },
  // "Geir Tveit said"; a body may speak as well
  { rule: 'speaks, two words', kind: 'person', weight: 1.5, fits: (name) => speaks(name) && isPlainPair(name) },
  { rule: 'speaks', kind: 'person', weight: 0.5, fits: speaks },
  // "… the plan," Behrmann said, where nobody told us who that is
  {
    rule: 'unknown speaker',
    kind: 'person',
    weight: 1,
    fits: (name) => speaks(name) && isOneWord(name) && isUncommon(name),
  },
  // "her sister, Pia,"
  { rule: 'person noun and comma before', kind: 'person', weight: 2.5, fits: isNamedBehindNoun },
  // "Mei-Ling Zhou, its founder", "Guido Zanon, a beekeeper"
  { rule: 'person apposition', kind: 'person', weight: 2.5, fits: (name) => apposition(name) === 'person' },
  // "the brothers Nils and Olaf Halvorsen", "her son Toby"
  { rule: 'given name and another', kind: 'person', weight: 3, fits: givenNameAndPerson },
  { rule: 'lone given name', kind: 'person', weight: 1, fits: isLoneGivenName },
  // "Drummond said that he", within one clause or two
  { rule: 'pronoun after', kind: 'person', weight: 1.5, fits: hasPronoun },
  { rule: 'common word inside', kind: 'person', weight: -3, fits: hasCommonWordInside },
  { rule: 'two plain words', kind: 'person', weight: 1.5, fits: isPlainPair },
  {
    rule: 'article before',
    kind: 'person',
    weight: -2,
    fits: (name) => before(name, (word) => word === name.pack.the),
  },

  // "Lumora, the maker of"
  { rule: 'firm apposition', kind: 'organisation', weight: 3, fits: (name) => apposition(name) === 'organisation' },
  // "the airline Meridian", "rival bidder Samho"
  {
    rule: 'firm noun before',
    kind: 'organisation',
    weight: 3,
    fits: (name) => before(name, (word) => name.pack.organisationNouns.has(word)),
  },
  // "Kestrel's shares", "Halvorsen shareholders"
  { rule: 'owner', kind: 'organisation', weight: 1.5, fits: owns },
  // "NewsGuild"
  {
    rule: 'inner capital',
    kind: 'organisation',
    weight: 2.5,
    fits: ({ text, tokens, candidate }) => INNER_CAPITAL.test(wordsOf({ text, tokens }, candidate)),
  },
  // "the Reform Circle"
  { rule: 'common words', kind: 'organisation', weight: 0.5, fits: hasCommonWord },
  { rule: 'speaks, one word', kind: 'organisation', weight: 0.4, fits: (name) => speaks(name) && isOneWord(name) },
  {
    rule: 'union noun after',
    kind: 'organisation',
    weight: 3,
    fits: (name) => name.pack.organisationNouns.has(after(name, 1)) && nextTo(name),
  },
  // "an analyst at Peel Hartley", "a solicitor with Hodge Allen"
  { rule: 'employer', kind: 'organisation', weight: 3.5, fits: employs },
  // "Harwood coach Sinead Mulvaney"
  { rule: 'whose officer', kind: 'organisation', weight: 2, fits: namesItsOfficer },
  // "beat Kelby 3-2"
  { rule: 'score after', kind: 'organisation', weight: 4, fits: hasScore },
  // "the Greens", "the Otters": a people's name would be known
  { rule: 'the many', kind: 'organisation', weight: 3, fits: isTheMany },
  // "the Neue Presse"
  {
    rule: 'article and two words',
    kind: 'organisation',
    weight: 1.5,
    fits: (name) => isPlainPair(name) && hasArticle(name),
  },
  { rule: 'shares of', kind: 'organisation', weight: 3, fits: sharesOf },

  // "in Nadiad"
  {
    rule: 'preposition of place',
    kind: 'place',
    weight: 1,
    fits: (name) => prepositionWeight(name) >= 1 && prepositionWeight(name) < 2,
  },
  { rule: 'sure preposition of place', kind: 'place', weight: 3, fits: (name) => prepositionWeight(name) >= 2 },
  // "the village of Na Hoi", "the town Vardenis"
  { rule: 'place noun before', kind: 'place', weight: 4, fits: placeNounBefore },
  // "Lao Cai province", "the Douro river"
  {
    rule: 'place noun after',
    kind: 'place',
    weight: 4,
    fits: (name) => name.pack.placeNouns.has(after(name, 1)) && nextTo(name),
  },
  // "Norvia's prime minister"
  {
    rule: 'has a government',
    kind: 'place',
    weight: 3,
    fits: (name) => ownsOffice(name, name.candidate, name.pack),
  },
  // "BRANNOV — The river", "Tarsk (AP) -"
  { rule: 'dateline', kind: 'place', weight: 4, fits: (name) => opensReport(name) || inDateline(name, 'place') },
  // "KESSEL, May 13 (Meridian) -"
  { rule: 'dateline agency', kind: 'organisation', weight: 5, fits: (name) => inDateline(name, 'agency') },
  // "the king of Jordan", "the mayor of Gusau"
  { rule: 'ruled', kind: 'place', weight: 4, fits: isRuled },
  // "Longarone, where"
  {
    rule: 'where after',
    kind: 'place',
    weight: 3,
    fits: (name) => name.pack.placePronouns.has(after(name, 2)) && after(name, 1) === ',',
  },
  // "Mobile, Alabama"
  { rule: 'in a known place', kind: 'place', weight: 3, fits: inKnownPlace },
  // "Seattle-based"
  {
    rule: 'based',
    kind: 'place',
    weight: 3,
    fits: ({ tokens, candidate, text }) =>
      /^[-‐‑](?:based|born)/.test(text.slice(candidate.end, tokens[candidate.last]!.end)),
  },
  // "Port Alden", "New Ferrol"
  {
    rule: 'place-like opening',
    kind: 'place',
    weight: 1.5,
    fits: ({ tokens, candidate, pack }) =>
      candidate.first < candidate.last && pack.placeStarts.has(tokens[candidate.first]!.lower),
  },
  { rule: 'known place', kind: 'place', weight: 1.5, fits: ({ candidate }) => candidate.known?.kind === 'place' },
]

const INNER_CAPITAL = /^(?!Mc|Mac|De|Di|La|Le|Van|O)\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u
