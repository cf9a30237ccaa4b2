import { AGENCIES, ALSO_WORDS } from './words/agencies.ts'

const BY_SPELLING = new Map<string, { readonly name: string; readonly spelling: string }>()
for (const { name, spellings } of AGENCIES) {
  for (const spelling of spellings) {
    const key = keyOf(spelling)
    if (!BY_SPELLING.has(key)) BY_SPELLING.set(key, { name, spelling })
  }
}

/** Letters and figures of a name in small letters, without an article before it. */
function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** Names that no table has, yet say of themselves that they are an agency's: "Meridian Newswire", "Vltan News Agency". */
const SELF_NAMED = /^(?:\p{Lu}[\p{L}\p{N}’'.-]*\s+){1,4}(?:Newswire|News Wire|News Agency|News Service|Press Agency)$/u
/** A byline of one word in capitals is an organisation and no person: "By NPA". Two letters are somebody's initials. */
const ACRONYM = /^\p{Lu}{3,6}$/u
/** One to four words, each a name's: "Tessera", "Corvus News". */
const NAME = /^\p{Lu}[\p{L}\p{N}’'.-]*(?: \p{Lu}[\p{L}\p{N}’'.-]*){0,3}$/u
/** What editors set in brackets before a report, and what is no agency. */
const EDITORIAL =
  /^(?:updated?|updates?|corrected|corrects|correction|adds|recasts|writethru|exclusive|live|video|photos?|pictures?|graphic|opinion|analysis|feature|explainer|interview|file|archive|advertisement|sponsored)\b/i
/** Units: an agency's name is shorter. */
const LONGEST = 60

/**
 * The agency that a line or a bracket names, by its usual name; null where it is none. Only for words that stand where
 * credits stand and hold nothing else. Acronyms must be spelt as the agency spells them: "AP", not "ap".
 */
export function knownAgencyOf(words: string): string | null {
  const named = bare(words)
  const known = named ? BY_SPELLING.get(keyOf(named)) : undefined
  if (known && !ALSO_WORDS.has(known.spelling) && (known.spelling.length > 4 || named === known.spelling))
    return known.name
  return SELF_NAMED.test(named) ? named : null
}

/** The agency that a label ("Source: Mehr") or a byline names; there even a word of other meaning, or unknown capitals. */
export function labelledAgencyOf(words: string): string | null {
  const named = bare(words)
  return (named && BY_SPELLING.get(keyOf(named))?.name) || knownAgencyOf(words)
}

/** As `labelledAgencyOf`; in a dateline's brackets any name is an agency's. */
export function bracketedAgencyOf(words: string): string | null {
  const named = bare(words)
  return labelledAgencyOf(words) ?? (NAME.test(named) && !EDITORIAL.test(named) ? named : null)
}

/** As `labelledAgencyOf`; a byline of unknown capitals is an agency too. */
export function bylinedAgencyOf(words: string): string | null {
  const named = bare(words)
  return labelledAgencyOf(words) ?? (ACRONYM.test(named) ? named : null)
}

/** The words without brackets, slashes and points around them; empty where they are too long for a name. */
function bare(words: string): string {
  const trimmed = words.trim().replace(/^[\s([/|*_–—-]+|[\s)\]/|*_,;:.–—-]+$/gu, '')
  return trimmed.length > LONGEST ? '' : trimmed
}
