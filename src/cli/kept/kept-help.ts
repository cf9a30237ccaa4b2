import type { Command } from 'commander'

/** Which store a command works on. */
export function onStore(command: Command): Command {
  return command.option(
    '--store <where>',
    'the store: a file, or postgres://… (default: DATELINE_STORE, else a file in the system’s folder for data)',
  )
}

/** Examples of a command on a store, with the exit codes. */
export function examples(...lines: string[]): string {
  const codes =
    'Exit codes: 0 done, 1 something is not as it should be (it is named), 2 wrong usage, 3 the store can’t be used.'
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}\n\n${codes}`
}
