/** English words by which denials, days and headings are read; another language brings its own in their place. */

/** Words that only point back: "denied the allegations" denies what was said just before. */
export const POINTS_BACK =
  /^(?:it|this|that|them|any such|(?:the|these|those|all|such|any) (?:\p{Ll}+ )?(?:allegations?|accusations?|claims?|charges?|reports?|suspicions?|assertions?))\W*$/iu

/** "has denied closing any gate": the position begins with a word of denial. */
export const DENIES = /^(?:\p{Ll}+\s+){0,3}(?:den(?:y|ies|ied|ying)|reject|refut|rebuff|dismiss|disput|repudiat)/iu

/** "denied four ships access to its ports": what is withheld is not denied. */
export const WITHHOLDS =
  /\bden(?:y|ies|ied|ying)\s+(?:\p{L}+\s+){0,4}?(?:access|admission|asylum|bail|entry|licen[cs]es?|parole|permission|permits?|requests?|service|treatment|visas?)\b/iu

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

/** Words before a noun that a heading does without. */
export const ARTICLE = /^(?:the|an?|its|his|her|their) /i

/** How a thing begins that something was done to, without an article. */
export const COUNTED_THING = /^(?:\d|two|three|four|five|several|many|more|most|troops|all)/i

/** What a heading ends before: the next thing that the same sentence says. */
export const GOES_ON =
  /,\s|;\s|\s(?:and|but|or)\s+(?:also |then )?(?:has|have|had|is|are|was|were|will|would|could|may|might)\b|\s(?:that|which|who|because|after|before|while)\s/u

/** "Teresk of planning an invasion": whom a charge is of, and the deed; and the word that opens a reported clause. */
export const OF_DOING = /^((?:the )?\p{Lu}[^,:]{0,40}?) of (?=\p{Ll}+ing\b)/u
export const REPORTED = /^that\s+/i
export const DOING = /ing$/
