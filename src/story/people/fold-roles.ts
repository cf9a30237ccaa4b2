import type { Citation } from '../citation.ts'
import type { Person } from './person.ts'
import { CALLING, OF_WHOM, OTHER_OFFICE, WHOSE } from './words/roles.ts'

type Role = Person['roles'][number]

/** A role as one report words it, and whether it opens a sentence, whose capital is then not its own. */
export interface ToldRole {
  readonly evidence: Citation
  readonly opensSentence: boolean
}

interface WordedRole {
  words: readonly string[]
  text: string
  readonly evidence: Citation[]
}

/**
 * The offices that a person is told to have, each once: "Secretary of State" is the "US Secretary of State" of another
 * report, "Spokeswoman" the "spokeswoman of the president". A "Vice President" stays beside a "President".
 *
 * @param told every role in every report, in the order of the reports
 * @returns the roles in the order in which each was first told, with all their places
 */
export function foldRoles(told: readonly ToldRole[]): Role[] {
  const roles: WordedRole[] = []
  for (const { evidence, opensSentence } of told) {
    const text = textOf(evidence, opensSentence)
    const words = wordsOf(text)
    const same = roles.find((role) => role.words.join(' ') === words.join(' '))
    if (same) same.evidence.push(evidence)
    else roles.push({ words, text, evidence: [evidence] })
  }
  const kept: WordedRole[] = []
  for (const role of [...roles].sort((a, b) => b.words.length - a.words.length)) {
    const fuller = kept.find(({ words }) => isPartOf(role.words, words))
    if (!fuller) kept.push(role)
    else {
      // What one report alone puts before an office that several give is rather the word that happened to stand there.
      if (fuller.evidence.length === 1 && isLedInto(role, fuller)) [fuller.words, fuller.text] = [role.words, role.text]
      fuller.evidence.push(...role.evidence)
    }
  }
  const firstOf = new Map(told.map(({ evidence }, i) => [evidence, i]))
  const orderOf = ({ evidence }: Role) => Math.min(...evidence.map((one) => firstOf.get(one)!))
  return kept
    .map(({ text, evidence }) => ({ text, evidence: evidence.sort((a, b) => firstOf.get(a)! - firstOf.get(b)!) }))
    .sort((a, b) => orderOf(a) - orderOf(b))
}

/** A role's words on one line; a calling that opens a sentence without its capital. */
function textOf({ exact }: Citation, opensSentence: boolean): string {
  const text = exact.replace(/\s+/g, ' ')
  const [first] = text.split(' ')
  return opensSentence && CALLING.test(first!) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

function wordsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/’/g, "'")
    .split(/[\s/]+/)
  return words.map((word) => word.replace(/^advisor$/, 'adviser')).filter((word, i) => i > 0 || word !== 'the')
}

/** Whether a short role is a longer one told in fewer words: the same head, and nothing left out that makes it another office. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false
  const extra = new Map<string, number>()
  for (const word of long) extra.set(word, (extra.get(word) ?? 0) + 1)
  for (const word of short) extra.set(word, (extra.get(word) ?? 0) - 1)
  if ([...extra].some(([word, count]) => count < 0 || (count > 0 && isOtherOffice(word)))) return false
  if (OF_WHOM.has(long[short.length]!) && short.every((word, i) => word === long[i])) return true
  return short.at(-1) === long.at(-1) && isInOrder(short, long)
}

/**
 * Whether what stands before a role in a longer one is something else than whose office it is, as "Reuters North Korean
 * leader" beside two reports of the leader, or "blast Harbour chief", which a small letter leads into.
 */
function isLedInto(short: WordedRole, long: WordedRole): boolean {
  const before = long.words.slice(0, long.words.length - short.words.length)
  if (before.every((word) => WHOSE.test(word)) || short.words.some((word, i) => word !== long.words[before.length + i]))
    return false
  return short.evidence.length > 1 || (/^\p{Ll}/u.test(long.text) && /^\p{Lu}/u.test(short.text))
}

const isOtherOffice = (word: string): boolean => word.split(/[-–]/).some((part) => OTHER_OFFICE.has(part))

function isInOrder(short: readonly string[], long: readonly string[]): boolean {
  let next = 0
  for (const word of long) if (word === short[next]) next++
  return next === short.length
}
