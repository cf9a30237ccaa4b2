import { existsSync } from 'node:fs'
import { type Command, CommanderError } from 'commander'
import { ExportError } from '../record/export/export-error.ts'
import { allCommands } from './all-commands.ts'
import { commandTree } from './commands.ts'
import { writeCompletion } from './completion.ts'
import type { ServeOptions } from './kept/kept-options.ts'
import type { McpOptions, Streams } from './options.ts'
import { OutputError } from './output.ts'

/** The other faces, which the command line starts and does not know: the program's entry hands them in. */
export interface Servers {
  /** Serves until it is ended by the signal or its caller; returns the exit code. */
  readonly serve?: (options: ServeOptions, streams: Streams) => Promise<number>
  readonly mcp?: (inputs: readonly string[], options: McpOptions, streams: Streams) => Promise<number>
}

/** Runs one command line; everything it prints goes to the streams given. Returns the exit code. A command's code is loaded when it is called. */
export async function runCli(args: readonly string[], streams: Streams, servers: Servers = {}): Promise<number> {
  let code = 0
  const program = commandTree({
    async story(inputs, options) {
      code = await (await import('./story.ts')).story(inputs, withOut(options), streams)
    },
    async read(inputs, options) {
      code = await (await import('./read.ts')).read(inputs, withOut(options), streams)
    },
    async check(draft, inputs, options) {
      code = await (await import('./check.ts')).check(draft, inputs, withOut(options), streams)
    },
    async mcp(inputs, options) {
      if (!servers.mcp) throw new OutputError('this build serves no agents')
      code = await servers.mcp(inputs, options, streams)
    },
    completion(shell) {
      streams.stdout.write(writeCompletion(program, shell))
    },
    async init(options) {
      code = await (await import('./kept/init.ts')).init(options, streams)
    },
    async add(inputs, options) {
      code = await (await import('./kept/add.ts')).add(inputs, options, streams)
    },
    async stories(options) {
      code = await (await import('./kept/stories.ts')).stories(options, streams)
    },
    async show(names, options) {
      code = await (await import('./kept/export.ts')).exportKept(names, withOut(options), streams)
    },
    async versions(article, options) {
      code = await (await import('./kept/versions.ts')).versions(article, options, streams)
    },
    async export(names, options) {
      code = await (await import('./kept/export.ts')).exportKept(names, withOut(options), streams)
    },
    async forget(kind, names, options) {
      code = await (await import('./kept/forget.ts')).forget(kind, names, options, streams)
    },
    async verify(options) {
      code = await (await import('./kept/verify.ts')).verify(options, streams)
    },
    async serve(options) {
      if (!servers.serve) throw new OutputError('this build serves no pages')
      code = await servers.serve(options, streams)
    },
    async worker(options) {
      code = await (await import('./kept/worker.ts')).worker(options, streams)
    },
    async watchAdd(inputs, options) {
      code = await (await import('./kept/watch.ts')).watchAdd(inputs, options, streams)
    },
    async watchList(options) {
      code = await (await import('./kept/watch.ts')).watchList(options, streams)
    },
    async watchRemove(names, options) {
      code = await (await import('./kept/watch.ts')).watchRemove(names, options, streams)
    },
    async watchRun(options) {
      code = await (await import('./kept/watch-run.ts')).watchRun(options, streams)
    },
    async watchLog(name, options) {
      code = await (await import('./kept/watch.ts')).printWatchLog(name, options, streams)
    },
    async watchExport(options) {
      code = await (await import('./kept/watch.ts')).watchExport(options, streams)
    },
    async diff(names, options) {
      code = await (await import('./kept/diff.ts')).diff(names, withOut(options), streams)
    },
    async search(words, options) {
      code = await (await import('./kept/search.ts')).search(words, options, streams)
    },
    async merge(names, options) {
      code = await (await import('./kept/merge-split.ts')).merge(names, options, streams)
    },
    async split(name, options) {
      code = await (await import('./kept/merge-split.ts')).split(name, options, streams)
    },
    async pin(article, name, options) {
      code = await (await import('./kept/merge-split.ts')).pin(article, name, options, streams)
    },
    async rename(name, words, options) {
      code = await (await import('./kept/rename-note.ts')).rename(name, words, options, streams)
    },
    async note(name, words, options) {
      code = await (await import('./kept/rename-note.ts')).note(name, words, options, streams)
    },
    async undo(number, options) {
      code = await (await import('./kept/decisions.ts')).undo(number, options, streams)
    },
    async decisions(options) {
      code = await (await import('./kept/decisions.ts')).decisions(options, streams)
    },
  })
  for (const { name, command } of allCommands(program)) {
    const takesStory = command.registeredArguments.some((argument) => argument.name() === 'story')
    const list = takesStory ? '`dateline stories` lists the stories; ' : ''
    command.showHelpAfterError(`(${list}dateline ${name} --help shows how)`)
  }
  for (const command of [program, ...allCommands(program).map((one) => one.command)]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    })
  }
  if (args.length === 0) {
    program.outputHelp({ error: true })
    return 2
  }
  const meant = await misspeltCommand(args[0]!, program)
  if (meant) {
    streams.stderr.write(`dateline: ${args[0]} is no file and no command; did you mean \`dateline ${meant}\`?\n`)
    return 2
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const code = codeOf(error)
    if (code === null) throw error
    streams.stderr.write(`dateline: ${(error as Error).message}\n`)
    return code
  }
  return code
}

/** The command that a first word was meant to be which is none, and no file or folder either; null else. */
async function misspeltCommand(word: string, program: Command): Promise<string | null> {
  const names = program.commands.map((command) => command.name())
  if (!/^[a-z]+$/i.test(word) || [...names, 'help'].includes(word) || existsSync(word)) return null
  return (await import('./misspelt.ts')).commandMeant(word.toLowerCase(), names)
}

const EXIT_CODES: { readonly [error: string]: number } = {
  StoreError: 3,
  StoryNameError: 1,
  QueryError: 2,
  DecisionError: 1,
  ServerError: 2,
  WatchError: 1,
}

/** The exit code of an error that is no fault of the program; null for one that is. */
function codeOf(error: unknown): number | null {
  if (error instanceof OutputError || error instanceof ExportError) return 2
  // By name: the store's code is only loaded where a command needs it.
  const { name } = error as Error
  return EXIT_CODES[name] ?? null
}

/** `--output` says the same as `--out`. */
function withOut<Given extends { readonly out?: string }>({
  output,
  ...options
}: Given & { readonly output?: string }) {
  return { ...options, ...(output && !options.out ? { out: output } : {}) }
}
