/** A piece of text as dates are made of: a number, a word, a mark, white space. Offsets are UTF-16. */
export interface DateToken {
  readonly kind: 'number' | 'word' | 'mark' | 'space' | 'line'
  readonly text: string
  readonly start: number
  readonly end: number
}

const TOKEN = /(\d+)|([\p{L}\p{M}\u200c\u200d]+)|(\s+)|(.)/gsu

/** Cuts a text into tokens; digits of every script become ASCII ones of the same length. A line break is a token of its own kind. */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = []
  for (const match of asciiDigits(text).matchAll(TOKEN)) {
    const [whole, number, word, space] = match
    const kind = number ? 'number' : word ? 'word' : !space ? 'mark' : /[\n\r]/.test(space) ? 'line' : 'space'
    tokens.push({ kind, text: whole, start: match.index, end: match.index + whole.length })
  }
  return tokens
}

const OTHER_DIGIT = /[٠-٩۰-۹०-९০-৯੦-੯૦-૯௦-௯౦-౯೦-೯൦-൯๐-๙໐-໙၀-၉០-៩０-９]/g

/** Digits of other scripts as ASCII ones; in all of these blocks the digit's value is its place after the block's zero. */
function asciiDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = DIGIT_ZEROS.find((candidate) => code >= candidate && code <= candidate + 9)!
    return String(code - zero)
  })
}

const DIGIT_ZEROS = [...'٠۰०০੦૦௦౦೦൦๐໐၀០０'].map((zero) => zero.charCodeAt(0))
