/**
 * What a language's word list tells of a word, whatever stands around it: the path to its class in a tree of words
 * that stand in like places (read off word vectors), and how apt it is to be a cue and to head a speaker.
 */
export interface WordClass {
  /** Bits from the root of the tree, with a leading one; 0 where the word is not in the list. */
  readonly path: number
  /** From 1 (least) to 15; 0 where unknown. */
  readonly cue: number
  readonly speaker: number
  /** The number of the only part of speech it has, whatever stands around it; -1 where it has several or is unknown. */
  readonly tag: number
}

const UNKNOWN: WordClass = { path: 0, cue: 0, speaker: 0, tag: -1 }
const NO_TAG = 'v'
const DIGITS = '0123456789abcdefghijklmnopqrstuv'

/** Of a line: the blank behind the word, and the digits. */
const TAIL = 6

/**
 * Reads a word list as the training script writes it, a line a word, in the order of their code units: the word, a
 * blank, then five digits of base 32: two for the path, one each for cue, speaker and part of speech (the last digit,
 * "v", for none). A word is looked for in the text itself: to take all apart would take longer than a report asks for.
 */
export function readWordClasses(lines: string): (word: string) => WordClass {
  return (word) => {
    const line = findLine(lines, word)
    return line === null ? UNKNOWN : readLine(line)
  }
}

/** The line of a word, by halves. */
function findLine(lines: string, word: string): string | null {
  let from = 0
  let to = lines.length
  while (from < to) {
    const middle = (from + to) >> 1
    const start = lines.lastIndexOf('\n', middle - 1) + 1
    const next = lines.indexOf('\n', middle)
    const end = next < 0 ? lines.length : next
    const found = lines.slice(start, end - TAIL)
    if (found === word) return lines.slice(start, end)
    if (found < word) from = end + 1
    else to = start
  }
  return null
}

function readLine(line: string): WordClass {
  const digit = (at: number): number => DIGITS.indexOf(line[line.length - at]!)
  return {
    path: digit(5) * 32 + digit(4) + 1024,
    cue: digit(3),
    speaker: digit(2),
    tag: line.endsWith(NO_TAG) ? -1 : digit(1),
  }
}
