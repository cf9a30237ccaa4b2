import type { NameKind } from '../reading.ts'
import type { NamesPack } from './names-pack.ts'

/** Most letters that may differ between two spellings of one given name: "Antony", "Anthony". */
const SPELLING_DISTANCE = 2
const MIN_SPELLED_LETTERS = 5

/** Whether two full names of people can be one: the same family name, and given names alike or one an initial of the other. */
export function samePerson(a: string, b: string): boolean {
  const [left, right] = [partsOf(a), partsOf(b)]
  if (left.length < 2 || right.length < 2) return false
  if (fold(left.at(-1)!) !== fold(right.at(-1)!)) return false
  return sameGivenName(left[0]!, right[0]!)
}

/** "Antony" and "Anthony", "Sergei" and "Sergey", "W." and "Walter" are one; "Ann" and "Anna" are not sure to be. */
export function sameGivenName(a: string, b: string): boolean {
  const [left, right] = [fold(a), fold(b)]
  if (left === right) return true
  if (left.length === 1 || right.length === 1) return left[0] === right[0]
  if (Math.min(left.length, right.length) < MIN_SPELLED_LETTERS || left[0] !== right[0]) return false
  const most = Math.min(left.length, right.length) >= 6 ? SPELLING_DISTANCE : 1
  return distance(left, right) <= most && skeleton(left) === skeleton(right)
}

/** Whether a short name can stand for a fuller one: a surname, a given name, a firm's first word, a team's last, letters. */
export function isShortFor(
  short: string,
  full: { readonly kind: NameKind; readonly name: string },
  pack: NamesPack,
): boolean {
  const parts = partsOf(full.name)
  const words = partsOf(short)
  if (words.length === 0 || words.length > parts.length) return false
  if (
    words.length === 1 &&
    /^\p{Lu}[\p{L}&]*\p{Lu}$/u.test(short) &&
    full.kind === 'organisation' &&
    short === lettersOf(full.name, short, pack)
  )
    return true
  if (parts.length < 2) return fold(short) === fold(full.name)
  const [head, tail] = [parts.slice(0, words.length), parts.slice(-words.length)]
  if (full.kind === 'person') {
    if (sameWords(tail, words)) return true
    return words.length === 1 && parts.some((part) => part.length > 1 && fold(part) === fold(short))
  }
  if (full.kind === 'organisation') {
    const plain = words.every((word) => !pack.known.has(word) && !pack.demonyms.has(word.toLowerCase()))
    if (!plain) return false
    if (sameWords(head, words)) return !pack.ordinary.has(words[0]!.toLowerCase()) || words.length > 1
    return sameWords(tail, words)
  }
  return false
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

function partsOf(name: string): string[] {
  return name.split(/[\s.]+/).filter(Boolean)
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => fold(word) === fold(b[i]!))
}

/** Small letters without accents. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}'’.-]/gu, '')
    .toLowerCase()
}

/** A name's consonants, those that romanisations write differently made alike: what two spellings of it share. */
function skeleton(word: string): string {
  return word
    .replace(/[aeiouyhj]/g, '')
    .replace(/k|q|c/g, 'k')
    .replace(/w|f/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/(.)\1/g, '$1')
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
