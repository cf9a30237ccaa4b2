import { diffChars } from 'diff'

/** Signs that may be wrong, missing or too many in a command: "raed", "stroy", "serch". */
const MOST_WRONG = 2

/** The command that a word was most likely meant to be; null where none is near. */
export function commandMeant(word: string, commands: readonly string[]): string | null {
  if (word.length <= MOST_WRONG) return null
  const near = commands
    .map((command) => ({ command, wrong: distance(word, command) }))
    .filter(({ wrong }) => wrong > 0 && wrong <= 2 * MOST_WRONG - (word.length < 5 ? 2 : 0))
    .sort((a, b) => a.wrong - b.wrong)
  return near[0]?.command ?? null
}

/** Signs taken out and put in to make one word of the other: a wrong one counts twice. */
function distance(a: string, b: string): number {
  return diffChars(a, b).reduce((sum, { added, removed, count }) => sum + (added || removed ? (count ?? 0) : 0), 0)
}
