/** English words by which denials, days and headings are read; another language brings its own in their place. */

/** Nouns for what somebody has said: "denied the claim", "called the report premature", "said the figure was invented". */
const CLAIM_NOUN =
  'account|accusations?|allegations?|assertions?|assessment|charges?|claims?|criticisms?|descriptions?|estimates?|figures?|findings?|numbers?|reports?|reporting|rumou?rs?|story|stories|suggestions?|suspicions?|testimony|toll|version'

/** Words that only point back: "denied the allegations" denies what was said just before. */
export const POINTS_BACK = new RegExp(
  `^(?:it|this|that|them|any such|(?:the|these|those|all|such|any|his|her|their|its|that|this) (?:\\p{Ll}+ )?(?:${CLAIM_NOUN}))(?: (?:as|in|by|that (?:appeared|was|were))\\b.*)?\\W*$`,
  'isu',
)

/** What a claim is called by one who holds it for wrong. */
const SCORN =
  '(?:false|falsehoods?|untrue|untruths?|wrong|incorrect|inaccurate|baseless|groundless|unfounded|unsubstantiated|misleading|absurd|ridiculous|nonsense|rubbish|lies?|fabricat\\p{L}+|invention|invented|fictions?|fictitious|fantas\\p{L}+|propaganda|slander\\p{L}*|defamat\\p{L}+|libel\\p{L}*|premature|exaggerat\\p{L}+|overblown|speculati\\p{L}+|laughable|ludicrous|preposterous|outrageous|malicious|hoax|myth|fake|smears?|hearsay|gossip)'

const THE_CLAIM = `(?:(?:the|this|that|these|those|such|his|her|its|their|\\p{Lu}\\p{L}+['’]s)\\s+(?:\\p{Ll}+ )?(?:${CLAIM_NOUN})(?:\\s+(?:in|by|of|from|about)\\s[^,;.]{1,50}?)?)`

/** "called the claim 'premature'", "dismissed the report as propaganda", "said the figure was 'pure invention'". */
export const SCORNS = new RegExp(
  `^(?:(?:has|have|had|again|also|later|earlier)\\s+)*(?:(?:call|label|brand|describ|dismiss|denounc)\\p{L}*\\s+(?:${THE_CLAIM}|it|them)\\s+(?:as\\s+)?|(?:said|says|say|told|insist)\\p{L}*\\s+(?:that\\s+)?${THE_CLAIM}\\s+(?:is|are|was|were|had been)\\s+)["“'‘]?(?:\\p{Ll}+ ){0,2}["“'‘]?${SCORN}(?!\\p{L})`,
  'isu',
)

/** "has denied closing any gate": the position begins with a word of denial. */
export const DENIES = /^(?:\p{Ll}+\s+){0,3}(?:den(?:y|ies|ied|ying)|reject|refut|rebuff|dismiss|disput|repudiat)/iu

/** "said it was not in talks", "no such warning ever reached my desk": what is said is that something is not so. */
export const IS_NOT_SO =
  /^(?:that\s+)?(?:[^,;.]{0,60}?\b(?:is|was|are|were|am|has|have|had|did|does|do)(?:\s+(?:not|never)\b(?!\s+(?:immediately|yet|ready|able|clear|only|just))|n[’']t\b)|no\s+[^,;.]{3,60}?\b(?:is|was|were|are|has|have|had|did|ever|took|exist\p{L}*)\b|there\s+(?:is|was|are|were|has been|had been|have been)\s+(?:no|never)\b|[^,;.]{1,40}?\b(?:has|have|had|received|knew|know|knows|saw|found)\s+(?:of\s+|received\s+|seen\s+|had\s+)?(?:no|nothing|none)\b|[^,;.]{1,40}?\b(?:was|were|is|are)\s+(?:unaware|untrue|false)\b|nothing\b|none\b)/iu

/** "only rubber bullets were used": and nothing else. */
export const NOTHING_BUT = /^(?:that\s+)?(?:only|nothing but)\s/iu

/** "denied four ships access to its ports": what is withheld is not denied. */
export const WITHHOLDS =
  /\bden(?:y|ies|ied|ying)\s+(?:\p{L}+\s+){0,4}?(?:access|admission|asylum|bail|entry|licen[cs]es?|parole|permission|permits?|requests?|service|treatment|visas?)\b/iu

/** "rejected calls to resign", "dismissed the bid": what is turned down is not denied. */
export const TURNS_DOWN =
  /\b(?:reject|rebuff|dismiss|refus)\p{L}*\s+(?:[^,;.]{0,60}?\s)?(?:amendments?|appeals?|applications?|approach(?:es)?|attempts?|bids?|bills?|calls?|candidates?|ceasefires?|compromises?|deals?|demands?|ideas?|invitations?|laws?|motions?|offers?|petitions?|plans?|pleas?|pressure|proposals?|propositions?|requests?|resignations?|resolutions?|ultimatums?)\b/iu

/** "warned Moscow not to invade" tells it what to do. */
export const NOT_TO = /\bnot to\b/

/** What stands before a verb that has the subject of the verb before: "Kyiv says … and | accuses Moscow of …". */
export const SAME_SUBJECT = /\b(?:and|but)\s+(?:\p{Ll}+\s+)?$/u

/** Times that are reckoned from the report's own day, in its own zone. */
export const RECKONED = /^(?:yesterday|last night)$/i

/** What stands before a day that is told as one: "on 3 May", "the fire of 3 May". */
export const BEFORE_DAY = /(?:\bon|\bof|,)\s*$/i

/** A time that counts back, or names an hour. */
export const COUNTED_OR_HOUR = /\bago\b|\d:/

/** Numbers written as words. */
export const NUMBER_WORDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)\b/g

/** Who "has done" or "is doing" something to what: the subject, the verb, and what follows it up to a sign. */
export const WHO_DOES_WHAT =
  /^(?<who>(?:the )?\p{Lu}[^,:;]{0,50}?) (?:has|have|had|is|are|was|were|will|would|could|may|might)(?: (?:not|also|been|be|already|now|have))* (?<verb>\p{Ll}+) (?<what>[^,:;]+)/u

/** How a thing begins that something was done to, without an article. */
export const COUNTED_THING = /^(?:\d|two|three|four|five|several|many|more|most|troops|all)/i

/** What a heading ends before: the next thing that the same sentence says. */
export const GOES_ON =
  /,\s|;\s|\s(?:and|but|or)\s+(?:also |then )?(?:has|have|had|is|are|was|were|will|would|could|may|might)\b|\s(?:that|which|who|because|after|before|while)\s/u

/** "Teresk of planning an invasion": whom a charge is of, and the deed; and the word that opens a reported clause. */
export const OF_DOING = /^((?:the )?\p{Lu}[^,:]{0,40}?) (?:of|with) (?=\p{Ll}+ing\b)/u
export const REPORTED = /^that\s+/i
export const DOING = /ing$/

/** What stands for somebody named elsewhere. */
export const PRONOUN = /^(?:I|we|he|she|it|they|who|which|that)$/i

/** Of what a minister or a ministry is: "Transport Minister", "the finance ministry". */
export const MINISTRY = /\b(?!(?:prime|deputy|the|her|his|its|a|first|then|former)\b)(\p{L}{4,}) minist(?:er|ry)\b/giu

/** A ministry, or its minister, of which the words before tell what it is of. */
export const THE_MINISTRY = /^(?:the|his|her|its) minist(?:er|ry)\b/i

/** A body that was named before. */
export const THE_BODY =
  /^(?:the|its|his|her) (?:airline|bank|club|company|group|firm|insurer|maker|manufacturer|operator|owner|party|retailer|team|union)\b/i

/** Who held an office once, or is of a crowd around a body, does not speak for it. */
export const FORMER =
  /\b(?:former|ex|late|fired|sacked|dismissed|retired|shareholders?|investors?|critics?|opponents?|rivals?|workers?|employees?|customers?|victims?|relatives?)\b/i

/** A content that is first about its speaker. */
export const OF_ONESELF =
  /^["“'\s]*(?:that\s+)?(?:(?:having|being|\p{Ll}+ing)\b|(?:I|we|it|he|she|they|its|his|her|their|our|my)\b|the (?:company|ministry|government|club|team|group|bank)\b)/iu

/** Nouns for a claim that is held against somebody, and for one that is a number. */
export const CHARGE_NOUN = /\b(?:accusations?|allegations?|charges?|suspicions?)\b/i
export const FIGURE_NOUN = /\b(?:figures?|numbers?|estimates?|toll)\b/i

/** "which denied …", and what may stand between it and the name that it takes up: "Norrvik's board, | which". */
export const RELATIVE = /^(?:who|which)$/i
export const LEADS_TO_WHO = /^(?:['’]s?(?: \p{Ll}+){1,3})?, $/u

/** "denied a report", and what tells which: "in the newspaper that …". */
export const ONLY_CLAIM_NOUN = new RegExp(`^(?:an?|the|any|all) (?:\\p{Ll}+ )?(?:${CLAIM_NOUN})$`, 'iu')
export const SAYS_WHICH = /^ (?:(?:in|by|from|of) [^,;]{1,60}? )?that /u

/** "no such call had taken place": of what was said right before. */
export const NO_SUCH = /^["“'\s]*(?:that\s+)?(?:[^,;.]{0,30}\b)?no such\b/iu

/** "denied reports that a ransom had been paid": what others have said is told with the denial. */
export const OTHERS_CLAIM = new RegExp(
  `^(?:an?|the|any|all)?\\s*(?:\\p{Ll}+ )?(?:${CLAIM_NOUN})(?: (?:by|in|from) [^,;]{1,60}?)? that\\b`,
  'iu',
)

/** "they were investigating reports that …": what leads from who looks into a claim to the claim. */
export const ABOUT_CLAIMS = new RegExp(`^[^,;:“”"]{0,60}?\\b(?:${CLAIM_NOUN}) that\\s`, 'iu')

/** What a speaker's words go on with that is said of them: "the front, which Cruz led". */
export const ASIDE = /, (?:which|who|whose|whom)\b/iu

/** Several claims at once. */
export const SEVERAL = /s\W*$/i

/** "has received no offer": the thing that there is not; "no plans to" is no thing. */
export const NOTHING_LIKE_IT =
  /\bno (?:such )?(?!(?:comment|doubt|evidence|idea|intention|interest|need|one|plans?|reason|way|word)s?\b)(\p{Ll}{4,})(?=\W*$)/iu
