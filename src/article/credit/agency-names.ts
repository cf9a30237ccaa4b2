import { AGENCIES } from './words/agencies.ts'

const BY_SPELLING = new Map<string, string>()
for (const { name, spellings } of AGENCIES) {
  for (const spelling of spellings) {
    const key = keyOf(spelling)
    if (!BY_SPELLING.has(key)) BY_SPELLING.set(key, name)
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
/** A byline of one word in capitals is an organisation and no person: "By NPA". */
const ACRONYM = /^\p{Lu}{2,6}$/u

/** The agency a credit names, by its usual name; null where it is none. Only for words that stand as a credit. */
export function agencyOf(words: string): string | null {
  const trimmed = words.trim().replace(/^[\s([/|*_–—-]+|[\s)\]/|*_,;:.–—-]+$/gu, '')
  if (!trimmed || trimmed.length > 60) return null
  const known = BY_SPELLING.get(keyOf(trimmed))
  if (known) return known
  return SELF_NAMED.test(trimmed) || ACRONYM.test(trimmed) ? trimmed : null
}

/** As `agencyOf`, but only for agencies of the table and names that call themselves one: where an acronym could be anything. */
export function knownAgencyOf(words: string): string | null {
  const name = agencyOf(words)
  return name && ACRONYM.test(name) && !BY_SPELLING.has(keyOf(name)) ? null : name
}
