import { CommanderError } from 'commander'
import { ExportError } from '../record/export/export-error.ts'
import { commandTree } from './commands.ts'
import type { Streams } from './options.ts'
import { OutputError } from './output.ts'

/** Runs one command line; everything it prints goes to the streams given. Returns the exit code. A command's code is loaded when it is called. */
export async function runCli(args: readonly string[], streams: Streams): Promise<number> {
  let code = 0
  const program = commandTree({
    async story(inputs, options) {
      code = await (await import('./story.ts')).story(inputs, withOut(options), streams)
    },
    async read(inputs, options) {
      code = await (await import('./read.ts')).read(inputs, withOut(options), streams)
    },
  })
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    })
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof OutputError || error instanceof ExportError)) throw error
    streams.stderr.write(`dateline: ${error.message}\n`)
    return 2
  }
  return code
}

/** `--output` says the same as `--out`. */
function withOut<Given extends { readonly out?: string }>({
  output,
  ...options
}: Given & { readonly output?: string }) {
  return { ...options, ...(output && !options.out ? { out: output } : {}) }
}
