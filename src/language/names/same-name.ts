import type { NameKind } from '../reading.ts'
import type { NamesPack } from './names-pack.ts'

/** Most letters that may differ between two spellings of one given name: "Antony", "Anthony". */
const SPELLING_DISTANCE = 2
const MIN_SPELLED_LETTERS = 5

/** Whether two full names of people, as folded parts, can be one: the same family name, and given names that agree. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false
  return sameGivenName(a[0]!, b[0]!)
}

/**
 * "Antony" and "Anthony", "Sergei" and "Sergey", "W." and "Walter" are one; "Ann" and "Anna" are not sure to be, unless
 * something else says so and `fewest` letters are let down.
 */
export function sameGivenName(left: string, right: string, fewest = MIN_SPELLED_LETTERS): boolean {
  if (left === right) return true
  if (left.length === 1 || right.length === 1) return left[0] === right[0]
  if (Math.min(left.length, right.length) < fewest || left[0] !== right[0]) return false
  const most = Math.min(left.length, right.length) >= 6 ? SPELLING_DISTANCE : 1
  return distance(left, right) <= most && skeleton(left) === skeleton(right)
}

/** Whether two family names are spellings of one: "Zelensky" and "Zelenskyy", "Lukashenko" and "Lukashenka". */
export function sameSurname(left: string, right: string): boolean {
  if (left === right) return true
  if (Math.min(left.length, right.length) < MIN_SPELLED_LETTERS + 1) return false
  return distance(left, right) <= SPELLING_DISTANCE && skeleton(left) === skeleton(right)
}

/**
 * Whether a short name, as folded parts, can stand for a fuller one: a surname, a given name, a firm's first word, a team's
 * last. `open` is said of a common word that a sentence's start gave its capital.
 */
export function isShortFor(
  short: readonly string[],
  full: { readonly kind: NameKind; readonly parts: readonly string[] },
  pack: NamesPack,
  open: boolean,
): boolean {
  const { kind, parts } = full
  if (short.length === 0 || short.length > parts.length) return false
  if (parts.length < 2) return !open && short[0] === parts[0]
  const atEnd = sameWords(parts.slice(-short.length), short)
  if (kind === 'person') return atEnd || (short.length === 1 && short[0]!.length > 1 && parts.includes(short[0]!))
  if (kind !== 'organisation' || open) return false
  if (atEnd) return true
  return sameWords(parts.slice(0, short.length), short) && (short.length > 1 || !pack.ordinary.has(short[0]!))
}

/** The letters of a long form: first letters of its words, those of small words where the short form has them ("MoD"). */
export function lettersOf(name: string, like: string, pack: NamesPack): string {
  const parts = name.split(/[\s‐‑-]+/)
  const small = (part: string): boolean => /^\p{Ll}/u.test(part) || pack.functionWords.has(part.toLowerCase())
  const capitals = parts
    .filter((part) => !small(part))
    .map((part) => part[0]!.toUpperCase())
    .join('')
  if (capitals === like.replaceAll('.', '')) return like
  const all = parts.map((part) => part[0]!).join('')
  return all.toLowerCase() === like.toLowerCase() ? like : ''
}

/** The words of a name in small letters without accents and points. */
export function foldedParts(name: string): string[] {
  return name
    .split(/[\s.]+/)
    .map(fold)
    .filter(Boolean)
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i])
}

/** Small letters without accents, apostrophes and hyphens. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return /^[a-z]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/[\p{M}'’.-]/gu, '')
}

/** A name's consonants, those that romanisations write differently made alike: what two spellings of it share. */
export function skeleton(word: string): string {
  return word
    .replace(/[aeiouyhj]/g, '')
    .replace(/k|q|c/g, 'k')
    .replace(/w|f/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1')
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
