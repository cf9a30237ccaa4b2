/** Words that turn a claim into its opposite. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never none nobody nothing neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't
  hasn't haven't hadn't wouldn't shouldn't couldn't mustn't refuse refused refuses deny denied denies rejected rejects unable
  fail failed fails hardly ruled`.split(/\s+/),
)

/** Words for a speaker whom only the text around them names, and words for nobody in particular. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  `he she it they we i you who which that this these those his her their its him them me us one some many others it's
  everyone everybody someone somebody people most all both each several few`.split(/\s+/),
)

/** Words for speakers of whom a story has many, so that two of them are seldom one. */
export const VAGUE: ReadonlySet<string> = new Set(
  `official officials source sources expert experts analyst analysts critic critics witness witnesses resident residents report
  reports spokesman spokeswoman spokesperson spokespeople person people man woman men women member members passenger passengers
  statement company newspaper media user users author lawyer lawyers friend friends source family group leader leaders others
  investor investors survivor survivors brother sister father mother voters customers`.split(/\s+/),
)

/** The word that opens a reported clause and is no part of what was said; "whether" and "how" are, and so is the "That" of a sentence. */
export const CLAUSE_OPENING = /^that\s+(?=\S)/u

/** Negations that turn a cue ("has not said"); "denied" and "refused" are cues of their own. */
export const PLAIN_NEGATIONS: ReadonlySet<string> = new Set(
  `not never n't didn't doesn't don't hasn't haven't hadn't isn't wasn't weren't won't`.split(/\s+/),
)

/** A cue that points at what another statement rests on. */
export const POINTING = /^citing$/iu

/** How a piece begins that was broken out of a sentence. */
export const FRAGMENT = /^(?:and|or|but|nor|which|who|whose|than|as(?! (?:many|much|few|little)\b)|what as)\b/iu

/** How a piece ends that was broken off a sentence: with words that wait for more. */
export const CUT_OFF =
  /(?:[\s,]+(?:on|in|at|by|over|about|from|with|of|to|for|and|or|but|than))*(?:^|[\s,]+)(?:what|which|that|who|whom|whose|than|of|to|for|and|or)\s*$/iu

/** What stands behind a clause that was read only in part: a name, an article or a possessive, with no sign before it. */
export const GOES_ON = /^ (?:\p{Lu}\p{Ll}|(?:an?|the|its|his|her|their|our|this|these|those)\b)/u

/** Pronouns that are nobody's name without the sentence around them. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'what'])

/** Cues that only say that something was said: a clause behind them reads well without them. All others are part of the sense. */
export const PLAIN_CUES: ReadonlySet<string> = new Set(
  `say says said saying tell tells told telling add adds added adding state states stated reply replied answer answered
  write writes wrote comment commented post posted tweet tweeted quote quoted continue continued`.split(/\s+/),
)

/** What stands before a verb whose subject is that of the verb before: "and warned", ", but also denied". */
export const TAKES_UP_AGAIN = /,?\s+(?:and|but)\s+(?:(?:also|then|later|has|have|had|\p{Ll}+ly)\s+){0,2}$/u

/** A statement that is only a phrase in quotation marks, which begins in the middle of its sentence. */
export const QUOTED_PHRASE = /^["“‘«]\p{Ll}[^"”’»]*["”’»]$/u

/**
 * Words that a reading took for a speaker and that can be none: a verb's form alone, a time, a number, a picture and its credit,
 * a phrase of place or manner ("by telephone"), nobody and nothing, a title without its name, a clause that only goes on.
 */
export const NO_SPEAKER = new RegExp(
  [
    /\p{Ll}+ing/u,
    /(?:(?:this|last|next|a second|a third|the first) )?(?:day|week|month|year|today|yesterday|tomorrow)/u,
    /(?:who|which|that|whose) .*/u,
    /(?:image copyright|screengrab|getty images)\b.*/u,
    /(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october/u,
    /(?:\p{L}+ )?(?:photo(?:graph)?s?|pictures?|images?|videos?|footage|x-?rays?)/u,
    /(?:on|in|at|by|from|of|with|without|including|after|before|during|since|to|for|under|over(?! \d)|than|as|into|like) .*/u,
    /\d[\d.,:]*(?: (?:mr|mrs|ms|dr|by)\b.*)?/u,
    /(?:no(?!\.? \d)|none|nobody|neither)\b.*/u,
    /(?:the following|other|last|please|let)(?: .*)?/u,
    /.* (?:i|you|we|me|us|by|of|the|a|an|mr|mrs|ms|dr)/u,
    /(?:.*\P{L})?['’]s/u,
  ]
    .map(({ source }) => `^(?:${source})$`)
    .join('|'),
  'iu',
)

/** Nouns of bodies and of people that no ending shows, in the singular. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `authority government ministry department agency police army navy military force force court council committee commission
  parliament senate congress cabinet office embassy bureau board panel bank firm airline operator union federation
  association organisation organization opposition coalition campaign secretariat presidency delegation administration
  service executive trust society press outlet media jury tribunal inquiry mission headquarters state country nation
  palace crown church club`.split(/\s+/),
)
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  `doctor investigator worker protester demonstrator firefighter rescuer relative parent child boy girl teenager victim thief
  hacker economist scientist astronomer astrophysicist astronaut eyewitness bystander neighbour neighbor villager refugee
  migrant soldier troop crew staff employee employer trader teacher pupil academic commentator columnist blogger minister
  leader lawmaker politician voter supporter opponent rebel militant insurgent organiser organizer lawyer attorney
  prosecutor plaintiff defendant captain coach player fan executive boss owner manager consumer shareholder
  regulator retailer maker insider observer veteran colleague stranger caller insurgent skipper nun priest poet american
  other brit ally power attendant assistant citizen inhabitant islander local public mayor`.split(/\s+/),
)

/** Nouns of things that end as words for people do. */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  'factor sector reactor motor tractor monitor indicator mirror corridor container liner poster order border'.split(
    ' ',
  ),
)

/** Nouns of what is written down or found out, and can be cited. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `report statement study survey poll finding result letter filing document record data research evidence investigation
  article editorial post message note memo email release paper transcript lawsuit complaint indictment website page site
  headline count estimate forecast index analysis review audit notice advisory order ruling resolution law bill`.split(
    /\s+/,
  ),
)

/** Forms of verbs that only say that words were said or written. */
export const SAYING: ReadonlySet<string> = new Set(
  `say says said saying tell tells told telling add adds added adding write writes wrote writing according announce
  announced announces announcing tweet tweeted tweets state states stated declare declared`.split(/\s+/),
)

/** Cues of what is seen in something and said by nobody. */
export const SHOWING = /^(?:\p{Ll}+ )?(?:show(?:s|ed|n|ing)?|pointed to|pointing to|points to)$/iu

/** Several who act together: "Brezan and Sarrow", "the two leaders", "both sides". */
export const SEVERAL = / and |^(?:the )?(?:two|three|both) |^(?:the )?(?:leaders|presidents|sides|parties|ministers)$/iu

/** A cue that itself tells that a thing was left unsaid or undone. */
export const UNSAID = /\b(?:not|never|n't|declin\w*|refus\w*|yet to|avoid\w*|fail\w*|neither|unable)\b|n['’]t\b/iu
