import { VERSION } from '../desk/version.ts'
import { allCommands } from './all-commands.ts'
import { type Actions, commandTree } from './commands.ts'
import { PREPARED_COLUMNS, type PreparedAnswers } from './prepared-answer.ts'

/** The version and every help as the command line prints them, for the build to write. */
export function prepareAnswers(): PreparedAnswers {
  const program = commandTree({} as Actions)
  const help: { [command: string]: string } = {}
  for (const { name, command } of [{ name: '', command: program }, ...allCommands(program)]) {
    const writeOut = (part: string): void => {
      help[name] = (help[name] ?? '') + part
    }
    command.configureOutput({ writeOut, getOutHelpWidth: () => PREPARED_COLUMNS, getOutHasColors: () => false })
    command.outputHelp()
  }
  return { version: `${VERSION}\n`, help }
}
