/** The words of a text for comparing it with others: how each is spelt once case and marks are folded, and where it stands. */
export interface Words {
  readonly spelt: readonly string[]
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

// Scripts that set no blank between words are compared sign by sign; a word keeps an inner apostrophe ("don't").
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+(?:['’][\p{Ll}]{1,2}(?![\p{L}\p{N}]))?/gu

/** The words of a text in order; signs and white space are left out, a possessive counts as its owner ("Oslo's" is "oslo"). */
export function readWords(text: string): Words {
  const spelt: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const match of text.matchAll(WORD)) {
    spelt.push(fold(match[0]))
    starts.push(match.index)
    ends.push(match.index + match[0].length)
  }
  return { spelt, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

function fold(word: string): string {
  const small = word.toLowerCase().replace('’', "'")
  return small.endsWith("'s") ? small.slice(0, -2) : small
}
