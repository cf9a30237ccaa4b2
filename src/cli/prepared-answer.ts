import { readFileSync } from 'node:fs'

/** The columns that prepared help is wrapped to, which are those of help that goes to no terminal. */
export const PREPARED_COLUMNS = 80

/** What the build writes beside this file, so that no command need be loaded to say what commands there are. */
export interface PreparedAnswers {
  readonly version: string
  /** The help of each command by its whole name, `watch add`; that of the program by none. */
  readonly help: { readonly [command: string]: string }
}

/** The whole name of the command whose help is asked for, if nothing else is: `dateline watch add --help`, `dateline help read`; null else. */
export function helpAsked(args: readonly string[]): string | null {
  const [first, last] = [args[0], args.at(-1)]
  const names = first === 'help' ? args.slice(1) : last === '--help' || last === '-h' ? args.slice(0, -1) : null
  return names?.every((name) => /^[a-z]+$/.test(name)) ? names.join(' ') : null
}

const versionAsked = (args: readonly string[]): boolean =>
  args.length === 1 && (args[0] === '--version' || args[0] === '-V')

/**
 * What a command line prints that asks for the version or for help alone.
 * @param columns of the terminal; undefined where output goes to none
 * @returns null where more is asked, where help has to be wrapped anew, or where nothing was prepared, as for the sources
 */
export function preparedAnswer(args: readonly string[], columns: number | undefined): string | null {
  const command = helpAsked(args)
  if (command === null && !versionAsked(args)) return null
  let answers: PreparedAnswers
  try {
    answers = JSON.parse(readFileSync(new URL('../cli/prepared-answers.json', import.meta.url), 'utf8'))
  } catch {
    return null
  }
  if (command === null) return answers.version
  return (columns ?? PREPARED_COLUMNS) === PREPARED_COLUMNS ? (answers.help[command] ?? null) : null
}
