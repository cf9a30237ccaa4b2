/** The words of a text for comparing it with others: how each is spelt once case and marks are folded, and where it stands. */
export interface Words {
  readonly spelt: readonly string[]
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** What each word's first sign is: a capital, a digit, or neither. */
  readonly initials: Uint8Array
}

export const CAPITAL = 1
export const DIGIT = 2

const NONE = 0
const LETTER = 1
const LARGE_LETTER = 2
const NUMBER = 3
/** A sign of a script that sets no blank between words, which is compared sign by sign. */
const WORD_OF_ITSELF = 4

/** The class of each UTF-16 unit, looked up instead of matched: words are read of every text, several times. */
const CLASSES: Uint8Array = classify()

function classify(): Uint8Array {
  const classes = new Uint8Array(0x10000)
  for (let unit = 0; unit < 0xd800; unit++) classes[unit] = classOf(String.fromCharCode(unit))
  for (let unit = 0xe000; unit < 0x10000; unit++) classes[unit] = classOf(String.fromCharCode(unit))
  return classes
}

function classOf(sign: string): number {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(sign)) return WORD_OF_ITSELF
  if (/\p{Lu}/u.test(sign)) return LARGE_LETTER
  if (/\p{N}/u.test(sign)) return NUMBER
  return /[\p{L}\p{M}]/u.test(sign) ? LETTER : NONE
}

/** The words of a text in order; signs and white space are left out, a possessive counts as its owner ("Oslo's" is "oslo"). */
export function readWords(text: string): Words {
  const spelt: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const initials: number[] = []
  for (let at = 0; at < text.length; ) {
    const first = CLASSES[text.charCodeAt(at)]!
    if (first === NONE) {
      at++
      continue
    }
    const start = at
    at = first === WORD_OF_ITSELF ? at + 1 : endOfWord(text, at)
    starts.push(start)
    ends.push(at)
    spelt.push(fold(text.slice(start, at)))
    initials.push(first === LARGE_LETTER ? CAPITAL : first === NUMBER ? DIGIT : 0)
  }
  return { spelt, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), initials: Uint8Array.from(initials) }
}

/** A word keeps what follows an inner apostrophe, up to two letters: "don't", "they've", "Oslo's". */
function endOfWord(text: string, start: number): number {
  let end = runEnd(text, start)
  const mark = text[end]
  if (mark !== "'" && mark !== '’') return end
  const tail = runEnd(text, end + 1)
  if (tail > end + 1 && tail <= end + 3 && CLASSES[text.charCodeAt(end + 1)] === LETTER) end = tail
  return end
}

function runEnd(text: string, start: number): number {
  let end = start
  for (; end < text.length; end++) {
    const kind = CLASSES[text.charCodeAt(end)]!
    if (kind === NONE || kind === WORD_OF_ITSELF) break
  }
  return end
}

function fold(word: string): string {
  const small = word.toLowerCase()
  const mark = small.charCodeAt(small.length - 2)
  if (small.length > 2 && small.endsWith('s') && (mark === 0x27 || mark === 0x2019)) return small.slice(0, -2)
  return small.includes('’') ? small.replace('’', "'") : small
}
