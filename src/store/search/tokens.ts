import { stem } from '../../text/stem.ts'

/** A word as the search index knows it, and where it stands. */
export interface SearchToken {
  readonly token: string
  readonly start: number
  readonly end: number
}

const WORDS = /[\p{L}\p{N}\p{M}]+/gu
/** Scripts that are written without spaces: their letters are indexed in pairs, so that any word in them is found. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const PAIRS = new RegExp(`${UNSPACED.source}+`, 'gu')
/** A longer run of letters is no word, and is not indexed in full. */
const LONGEST = 60

/**
 * The words of a text as both engines index them: small letters without accents, English endings off, scripts without
 * spaces in pairs of letters. The same for what is kept and for what is asked, so that SQLite and PostgreSQL find alike.
 * @returns tokens with their UTF-16 offsets, in order
 */
export function searchTokens(text: string): SearchToken[] {
  return [...text.matchAll(WORDS)].flatMap(({ 0: word, index }) =>
    UNSPACED.test(word) ? pairs(word, index) : [{ token: foldWord(word), start: index, end: index + word.length }],
  )
}

/** A word without accents and case, and without its ending. */
export function foldWord(word: string): string {
  return stem(fold(word)).slice(0, LONGEST)
}

/** The beginning of a word, as typed before a `*`. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .normalize('NFC')
}

function pairs(word: string, offset: number): SearchToken[] {
  const found: SearchToken[] = []
  let at = 0
  const plain = (to: number) => {
    if (to > at) found.push({ token: foldWord(word.slice(at, to)), start: offset + at, end: offset + to })
  }
  for (const { 0: run, index } of word.matchAll(PAIRS)) {
    plain(index)
    const letters = [...run]
    let start = offset + index
    letters.forEach((letter, n) => {
      const next = letters[n + 1]
      if (next !== undefined || letters.length === 1) {
        const token = letter + (next ?? '')
        found.push({ token, start, end: start + token.length })
      }
      start += letter.length
    })
    at = index + run.length
  }
  plain(word.length)
  return found
}
