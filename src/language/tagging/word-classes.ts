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

/**
 * Reads a word list as the training script writes it: words in the order of their code units, many to a line, each
 * with a colon and five digits of base 32 behind it: two for the path, one each for cue, speaker and part of speech
 * (the last digit, "v", for none). A word is looked for in the text itself: to take all apart would take longer than
 * a report asks for.
 */
export function readWordClasses(list: string): (word: string) => WordClass {
  return (word) => {
    const line = ` ${findLine(list, word)}`
    const at = line.indexOf(` ${word}:`)
    return at < 0 ? UNKNOWN : readDigits(line, at + word.length + 2)
  }
}

/** By halves: the last line that begins with the word or one before it. */
function findLine(list: string, word: string): string {
  let found = ''
  let from = 0
  let to = list.length
  while (from < to) {
    const middle = (from + to) >> 1
    const start = list.lastIndexOf('\n', middle - 1) + 1
    const next = list.indexOf('\n', middle)
    const end = next < 0 ? list.length : next
    if (list.slice(start, list.indexOf(':', start)) <= word) {
      found = list.slice(start, end)
      from = end + 1
    } else to = start
  }
  return found
}

function readDigits(line: string, at: number): WordClass {
  const digit = (place: number): number => DIGITS.indexOf(line[at + place]!)
  return {
    path: digit(0) * 32 + digit(1) + 1024,
    cue: digit(2),
    speaker: digit(3),
    tag: line[at + 4] === NO_TAG ? -1 : digit(4),
  }
}
