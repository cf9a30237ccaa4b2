import type { Command } from 'commander'

/** What the help of a command shows behind its options. */
export interface ShownHelp {
  /** Each command line, and what it is for where that is said. */
  readonly examples: readonly (readonly [line: string, about: string])[]
  /** `Exit codes: 0 …`; null where it names none. */
  readonly exitCodes: string | null
}

/** Reads the help of a command as it is printed, so that the manual, the reference and the tests have what people see. */
export function shownHelp(command: Command): ShownHelp {
  let text = ''
  command.configureOutput({ writeOut: (part) => (text += part) }).outputHelp()
  const [, lines = ''] = /^Examples:\n((?: {2}.*\n)+)/m.exec(text) ?? []
  const examples = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [command = '', about = ''] = line.trim().split(/ {3,}/)
      return [command, about] as const
    })
  return { examples, exitCodes: /^Exit codes: .*$/m.exec(text)?.[0] ?? null }
}
