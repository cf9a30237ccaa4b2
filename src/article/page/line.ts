/** What a line is made of, counted in one pass over its characters. */
export interface Line {
  /** Characters; one of a script that writes a word in a character or two (Chinese, Thai) counts twice. */
  readonly units: number
  /** A number for each word, the same for the same word whatever its case. */
  readonly words: readonly number[]
  readonly letters: number
  readonly capitals: number
  readonly digits: number
  readonly commas: number
  /** Marks that end a sentence, where the sentence ends. */
  readonly stops: number
}

const isWide = (code: number): boolean =>
  (code >= 0x0e00 && code <= 0x0e7f) ||
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7af) ||
  (code >= 0xf900 && code <= 0xfaff)

const COMMAS = ',،、，'
const STOPS = '.!?…。！？।؟۔'

/** Letters of any script, told by where they stand in Unicode: exact for Latin, near enough for counting elsewhere. */
const isLetter = (code: number): boolean =>
  code < 0xaa
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
    : (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) ||
      (code >= 0x2c00 && code < 0x2e00) ||
      (code >= 0x3040 && code < 0xfb50 && code !== 0x30fb) ||
      (code >= 0xfb50 && code < 0xfe00)

/** Counts a line. */
export function readLine(text: string): Line {
  const lower = text.toLowerCase()
  // A few characters change length in lower case; then case cannot be told by position.
  const sameLength = lower.length === text.length
  const words: number[] = []
  let [units, letters, capitals, digits, commas, stops, word] = [text.length, 0, 0, 0, 0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const isDigit = code >= 48 && code <= 57
    if (!isDigit && !isLetter(code)) {
      if (word) words.push(word)
      word = 0
      const mark = text[i]!
      if (COMMAS.includes(mark)) commas++
      else if (STOPS.includes(mark) && (code > 0x2fff || i + 1 === text.length || text.charCodeAt(i + 1) <= 0x2f))
        stops++
      continue
    }
    if (isDigit) digits++
    else letters++
    if (isWide(code)) {
      units++
      words.push(code)
      continue
    }
    const low = sameLength ? lower.charCodeAt(i) : code
    if (low !== code) capitals++
    word = (Math.imul(word, 31) + low) | 0 || 1
  }
  if (word) words.push(word)
  return { units, words, letters, capitals, digits, commas, stops }
}
