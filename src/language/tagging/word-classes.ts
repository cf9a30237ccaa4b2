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
 * Reads a word list as the training script writes it, a line a word: the word, a blank, then five digits of base 32:
 * two for the path, one each for cue, speaker and part of speech (the last digit, "v", for none).
 */
export function readWordClasses(lines: string): (word: string) => WordClass {
  let classes: ReadonlyMap<string, WordClass> | null = null
  return (word) => {
    classes ??= readLines(lines)
    return classes.get(word) ?? UNKNOWN
  }
}

function readLines(lines: string): Map<string, WordClass> {
  const classes = new Map<string, WordClass>()
  const digit = (line: string, at: number): number => DIGITS.indexOf(line[line.length - at]!)
  for (const line of lines.split('\n')) {
    const space = line.length - 6
    if (space < 1) continue
    classes.set(line.slice(0, space), {
      path: digit(line, 5) * 32 + digit(line, 4) + 1024,
      cue: digit(line, 3),
      speaker: digit(line, 2),
      tag: line.endsWith(NO_TAG) ? -1 : digit(line, 1),
    })
  }
  return classes
}
