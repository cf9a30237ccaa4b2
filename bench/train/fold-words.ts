/** Word lists of the program are written in lines of at most so many letters. */
const LINE_LENGTH = 115

/** The words in their order, as lines that are filled one after the other. */
export function foldWords(words: readonly string[]): string[] {
  const lines = ['']
  for (const word of words) {
    if (lines.at(-1)!.length + word.length + 1 > LINE_LENGTH) lines.push('')
    lines[lines.length - 1] += lines.at(-1) ? ` ${word}` : word
  }
  return lines
}
