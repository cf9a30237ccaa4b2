import { bylinedAgencyOf, knownAgencyOf } from './agency-names.ts'
import type { Credited } from './credit.ts'

/** What parts the names of a byline, in the languages of Europe and beyond. */
const BETWEEN =
  /\s*(?:[,;|/&•·、،]|\s(?:and|und|et|y|e|en|och|og|i|a|ja|with|mit|avec|con|и|та|і|και|ve|for|för|für)\s)\s*/u
/** What follows a name and is none: a place, a title, a post. */
const AFTER_NAME = /\s+(?:in|at|à|en|aus|from|of|for|bei|is|has|@|\(|–|—|-|\|).*$/u
const PARTICLE =
  /^(?:de|da|di|du|dos|das|del|della|van|von|der|den|ter|ten|zu|zur|vom|la|le|al|el|bin|ibn|ben|y|e|af|av|st\.?|mc|o')$/i
/** Words of a post or a unit of a paper: what has one is no person. */
const NO_PERSON =
  /\b(?:staff|team|desk|editors?|editorial|redaktion|redaktionen|rédaction|redacción|redazione|redação|newsroom|admin|administrator|correspondents?|reporters?|agencies|agencias|agences|agenturen|news|press|service|times|post|journal|magazine|media|guest|writers?|contributors?|wire|online|web|authors?|unknown|anonymous|reports?|team)\b/iu

/** The persons and agencies among the names of a byline ("A. Writer and B. Reader, AFP" → two and one). */
export function readNames(words: string): Omit<Credited, 'byline'> {
  const authors: string[] = []
  const agencies: string[] = []
  const whole = words.replace(/\s+/g, ' ').trim()
  const parts = bylinedAgencyOf(whole) ? [whole] : whole.split(BETWEEN)
  for (const part of parts) {
    const name = part.replace(AFTER_NAME, '').replace(/^[\s"“*_([]+|[\s"”*_)\].,:]+$/gu, '')
    const agency = (parts.length === 1 ? bylinedAgencyOf(name) : knownAgencyOf(name)) ?? agencyOfPost(name)
    if (agency) agencies.push(agency)
    else if (isPerson(name)) authors.push(titled(name))
  }
  return { authors: [...new Set(authors)], agencies: [...new Set(agencies)] }
}

/** A post at an agency: "AP Auto Writer", "Reuters Staff". */
const POST = /\s(?:writers?|reporters?|correspondents?|editors?|staff|photographers?)$/iu

function agencyOfPost(words: string): string | null {
  if (!POST.test(words)) return null
  const parts = words.split(' ')
  const known = parts.map((_, at) => (at === 0 ? null : knownAgencyOf(parts.slice(0, at).join(' '))))
  return known.find((agency) => agency !== null) ?? null
}

/** Whether each name of a byline reads as a person's: "Ann Writer and Bo Reader". */
export function arePersons(words: string): boolean {
  return words.split(BETWEEN).every(isPerson)
}

/** Whether words read as a person's name: two to five of them, each with a capital or a particle, or one in Chinese signs. */
export function isPerson(name: string): boolean {
  if (/[\d@#<>{}=]|https?:|\.com\b/i.test(name) || NO_PERSON.test(name)) return false
  if (/^[\p{Script=Han}·]{2,5}$|^[\p{Script=Hangul}]{2,4}$/u.test(name)) return true
  const words = name.split(' ')
  if (words.length < 2 || words.length > 5 || name.length > 60) return false
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’‘-]*$/u.test(word))
  return capitals.length >= 2 && words.every((word) => capitals.includes(word) || PARTICLE.test(word))
}

/** A name in capitals as it is usually written: "HENRY O'TEST" → "Henry O'Test". */
function titled(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name)) return name
  return name.replace(/\p{L}+/gu, (word) => word[0]! + word.slice(1).toLowerCase())
}
