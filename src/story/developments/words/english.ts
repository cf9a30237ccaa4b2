/** English words by which it is known that somebody refuses to do a thing, and that they did it after all. */

const NOT_DO = /(?:will|would) (?:not|never)|won['’]t|wouldn['’]t/u
const REFUSED =
  /(?:refus(?:e|es|ed)|declin(?:e|es|ed)) to|(?:rul(?:e|es|ed)|ruling) out(?: \p{Ll}+ly)?|(?:reject|dismiss|resist|rebuff|defi)\p{L}* (?:\p{Ll}+ ){0,2}?(?:calls?|demands?|pressure|appeals?|requests?) (?:to|for (?:him|her|them|it) to|for (?:his|her|its|their))|(?:no|any) (?:plans?|intention|intent|reason|need) (?:to|of)|not (?:planning|going|intending|considering|thinking of|intend)(?: to)?/u

/** "rejected calls to …", "ruled out …", "would not …": the deed follows. */
export const REFUSES = new RegExp(`(?<!\\p{L})(?:${NOT_DO.source}|${REFUSED.source})\\s+(?!be\\b)`, 'iu')

/** What stands before a refusal of one's own: "said he | would not"; in "a date would not be announced" nobody refuses. */
export const OWN =
  /(?:^|\b(?:I|we|he|she|it|they|and|but)\s+)(?:(?:has|have|had|is|are|was|were|am|see|sees|saw|also|again|still)\s+)*$/iu

/** What stands between a name and its refusal: "Brandl has | ruled out", "Stanic, who on Monday had | ruled out". */
export const HAD_REFUSED =
  /^,?(?: (?:who|which))?(?: on \p{Lu}\p{Ll}+)?(?: (?:has|have|had|is|are|was|were|also|again|earlier|previously))* (?=(?:refus|rul|reject|dismiss|resist|rebuff|will not|would not|wo|no (?:plan|intention)|not (?:planning|going|intending)))/u

/** What a deed ends before: why, when, where, and what else is said. */
export const GOES_BEYOND =
  /[,;.:"“”—–]|\s(?:over|because|after|before|despite|until|unless|while|when|if|that|which|who|and|but|as|at|in|on|from|hours|days|weeks)\s/u

/** "Brandt, who had refused to step down, | handed in": what is said of somebody in between. */
export const ASIDE = /^,[^,;.]{0,80},/u

/** Words before a deed that leave it undone or make it another's. */
export const DID_NOT =
  /\b(?:not|never|no|without|would|will|could|should|may|might|must|to|if|refus\p{L}*|denied|rejected|calls?|called|urged|demand\p{L}*|said|says|that|who|which|after|before|until|ruled|against)\b|n['’]t\b/iu

/** Who hands in a resignation resigns. */
export const HANDS_IN = /\b(?:handed in|submitted|tendered|announced|offered) (?:his|her|their|its)?\s*$/u

/** Who speaks for their country's government; "president of the club" does not. */
export const HEAD_OF_STATE = /^(?:\p{Lu}\p{L}+ )?president$/iu
export const GOVERNMENT = /\bgovernment\b/i

/** Nouns that stand for whatever was named before. */
export const ANY_THING: ReadonlySet<string> = new Set(['product', 'products', 'matter', 'issue', 'move', 'step'])

/** Leaving an office in two words, and the one for it. */
export const STEPS_DOWN = /\b(?:step(?:s|ped|ping)?|st(?:ands?|ood|anding)) (?:down|aside)\b/giu
export const RESIGN = 'resign'
