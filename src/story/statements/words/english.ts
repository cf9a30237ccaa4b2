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

/** Words that open a reported clause and are no part of what was said. */
export const CLAUSE_OPENING = /^(?:that|how|whether|if)\s+(?=\S)/iu

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
  `say says said saying tell tells told telling add adds added adding announce announces announced state states stated
  note notes noted remark remarked report reports reported write writes wrote reply replied answer answered explain
  explained continue continued comment commented declare declares declared post posted tweet tweeted quote quoted`.split(
    /\s+/,
  ),
)

/** What stands before a verb whose subject is that of the verb before: "and warned", ", but also denied". */
export const TAKES_UP_AGAIN = /,?\s+(?:and|but)\s+(?:(?:also|then|later|has|have|had|\p{Ll}+ly)\s+){0,2}$/u

/** A statement that is only a phrase in quotation marks, which begins in the middle of its sentence. */
export const QUOTED_PHRASE = /^["“‘«]\p{Ll}[^"”’»]*["”’»]$/u

/** Words that a reading took for a speaker and that can be none: a verb's form alone, a time, a picture and its credit, a clause that only goes on. */
export const NO_SPEAKER =
  /^(?:\p{Ll}+ing|(?:this|last|next) (?:day|week|month|year)|(?:who|which|that|whose) .*|(?:image copyright|screengrab|getty images)\b.*|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|(?:\p{L}+ )?(?:photo(?:graph)?s?|pictures?|images?|videos?|footage|x-?rays?))$/iu

/** Cues of what is seen in something and said by nobody. */
export const SHOWING = /^(?:\p{Ll}+ )?(?:show(?:s|ed|n|ing)?|pointed to|pointing to|points to)$/iu

/** Several who act together: "Brezan and Sarrow", "the two leaders", "both sides". */
export const SEVERAL = / and |^(?:the )?(?:two|three|both) |^(?:the )?(?:leaders|presidents|sides|parties|ministers)$/iu
