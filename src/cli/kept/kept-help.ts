import type { Command } from 'commander'
import { KEEPING_CODES } from '../exit-codes.ts'

/** Which store a command works on. */
export function onStore(command: Command): Command {
  return command.option(
    '--store <where>',
    'the store: a file, or postgres://… (default: DATELINE_STORE, else a file in the system’s folder for data)',
  )
}

/** Examples of a command on a store, with the exit codes. */
export function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}\n\n${KEEPING_CODES}`
}
