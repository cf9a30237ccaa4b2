/** Words that are asked for one by one. A `Set` of strings is one too. */
export interface WordList {
  has(word: string): boolean
}

/** The sign up to which all are blanks. */
const BLANK = 0x20

/**
 * A long list of words in the order of their code units, with blanks between them. A word is looked for by halves in the
 * text itself: to take all apart into a set would take longer than reading a report.
 */
export function sortedWords(list: string): WordList {
  return { has: (word) => stands(list, word) }
}

function stands(list: string, word: string): boolean {
  let from = 0
  let to = list.length
  while (from < to) {
    const middle = (from + to) >> 1
    let start = middle
    while (start > from && list.charCodeAt(start - 1) > BLANK) start--
    while (start < to && list.charCodeAt(start) <= BLANK) start++
    let end = start
    while (end < to && list.charCodeAt(end) > BLANK) end++
    const found = list.slice(start, end)
    if (found === word) return found !== ''
    if (found !== '' && found < word) from = end
    else to = Math.min(start, middle)
  }
  return false
}
