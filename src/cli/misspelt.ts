import { diffChars } from 'diff'

/** Words of fewer letters are like too many commands. */
const SHORTEST = 3
/** From so many letters on a word may differ more from the command that was meant. */
const LONG = 5
/** Signs taken out and put in, at most: a wrong sign is one of each, and two that changed places ("raed") are as well. */
const MOST_CHANGES = { short: 2, long: 4 }

/** The command that a word was most likely meant to be; null where none is near. */
export function commandMeant(word: string, commands: readonly string[]): string | null {
  if (word.length < SHORTEST) return null
  const most = word.length < LONG ? MOST_CHANGES.short : MOST_CHANGES.long
  const near = commands
    .map((command) => ({ command, changes: changesBetween(word, command) }))
    .filter(({ changes }) => changes > 0 && changes <= most)
    .sort((a, b) => a.changes - b.changes)
  return near[0]?.command ?? null
}

/** How many signs are taken out and put in to make one word of the other. */
function changesBetween(a: string, b: string): number {
  return diffChars(a, b).reduce((sum, { added, removed, count }) => sum + (added || removed ? (count ?? 0) : 0), 0)
}
