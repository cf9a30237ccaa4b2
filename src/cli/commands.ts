import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { VERSION } from '../desk/version.ts'
import { SHELLS, type Shell } from './completion.ts'
import { ALL_CODES, CHECK_CODES, READING_CODES, SERVING_CODES } from './exit-codes.ts'
import { type KeptActions, keptCommands } from './kept/kept-commands.ts'
import { type ReaderActions, readerCommands } from './kept/reader-commands.ts'
import { type WatchActions, watchCommands } from './kept/watch-commands.ts'
import {
  type CheckOptions,
  EXPORT_FORMATS,
  FORMATS,
  type McpOptions,
  type Options,
  type StoryOptions,
  TABLES,
} from './options.ts'
import { isoDay, printsAs, printsTo, reads } from './reading-options.ts'

const EXAMPLES = `
Examples:
  dateline reports/                          the stories in a folder of reports, on the terminal
  dateline a.html b.txt --format html --out record.html
  dateline read page.html                    one article: text, names, times, figures, statements
  dateline --one-story --format json crawl.ndjson | jq '.stories[0].timeline'
  dateline reports/ --format csv --table timeline > timeline.csv
  dateline reports/ --format bundle --out evidence.zip
  dateline check draft.md reports/           each sentence of a draft, with the words for and against it
  cat report.txt | dateline --published 2021-12-04 -
`

const READ_HELP = `
Examples:
  dateline read page.html                    what is in one article, on the terminal
  dateline read reports/ --format ndjson     one object a line, in the order of the input
  dateline read a.html b.txt --json | jq -r '.[].title'
  cat page.html | dateline read -

${READING_CODES}`

const CHECK_HELP = `
Verdicts: supported, contradicted, disputed (some reports support it, others contradict it), none (no report words it so; that does not
make it false). The check compares words; read the evidence before you rely on it.

Examples:
  dateline check draft.md reports/
  dateline check - reports/ --format json < draft.txt

${CHECK_CODES}`

const MCP_HELP = `
Tools: read_files, list_stories, get_record, find_statements, compare_sources, trace_sentence, check_draft.

Examples:
  dateline mcp --root reports/               on standard input and output, as agents start it
  dateline mcp reports/ --http 8765          at http://127.0.0.1:8765/mcp

${SERVING_CODES}`

const COMPLETION_HELP = `
Examples:
  dateline completion bash > ~/.dateline-completion.bash     then source that file in ~/.bashrc
  dateline completion zsh > ~/.zfunc/_dateline               a folder of your fpath
  dateline completion fish > ~/.config/fish/completions/dateline.fish

${SERVING_CODES}`

/** What each command does when it is called; `commandTree` alone does nothing, so that help, completion and the manual can be made from it. */
export interface Actions extends KeptActions, ReaderActions, WatchActions {
  story(inputs: string[], options: StoryOptions): Promise<void>
  read(inputs: string[], options: Options): Promise<void>
  check(draft: string, inputs: string[], options: CheckOptions): Promise<void>
  mcp(inputs: string[], options: McpOptions): Promise<void>
  completion(shell: Shell): void
}

/** The command line as a tree of commander: every command, argument and option with its words. */
export function commandTree(actions: Actions): Command {
  const program = new Command('dateline')
    .description('Reads the reports of a developing story and writes the story’s record.')
    .version(VERSION)
    .addHelpText('after', `${EXAMPLES}\n${ALL_CODES}`)
    .showHelpAfterError('(dateline --help shows how)')

  printsAs(printsTo(reads(program.command('story', { isDefault: true }))), [...FORMATS, ...EXPORT_FORMATS, 'bundle'])
    .description('groups reports into stories and writes the record of each (the default)')
    .option('--one-story', 'take all reports as one story')
    .addOption(new Option('--table <name>', 'which table of --format csv').choices(TABLES))
    .addHelpText('after', `${EXAMPLES}\n${READING_CODES}`)
    .action((inputs, options) => actions.story(inputs, options))
  printsAs(printsTo(reads(program.command('read'))), FORMATS)
    .description('reads each article by itself')
    .addHelpText('after', READ_HELP)
    .action((inputs, options) => actions.read(inputs, options))
  const check = program
    .command('check')
    .argument('<draft>', 'the text to check: plain text or Markdown in UTF-8, or - for standard input')
  printsAs(printsTo(reads(check)), ['text', 'json'])
    .description('checks each sentence of a draft against what the reports say')
    .option('--one-story', 'take all reports as one story')
    .option('--draft-date <date>', 'the day the draft is written for; without it “Tuesday” is any Tuesday', isoDay)
    .addHelpText('after', CHECK_HELP)
    .action((draft, inputs, options) => actions.check(draft, inputs, options))
  keptCommands(program, actions)
  readerCommands(program, actions)
  watchCommands(program, actions)
  program
    .command('mcp')
    .description('serves agents over the Model Context Protocol; nothing leaves the machine')
    .argument('[input...]', 'files and folders to read first')
    .option(
      '--http <port>',
      'streamable HTTP on this port of 127.0.0.1, instead of standard input and output',
      portNumber,
    )
    .option('--host <name>', 'where --http listens; beyond loopback DATELINE_TOKEN must hold a token')
    .option('--root <folder...>', 'the folders that may be read', ['.'])
    .addHelpText('after', MCP_HELP)
    .action((inputs, options) => actions.mcp(inputs, options))
  program
    .command('completion')
    .description('prints what a shell sources to complete commands and options')
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
    .addHelpText('after', COMPLETION_HELP)
    .action((shell) => actions.completion(shell))
  return program
}

function portNumber(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
    throw new InvalidArgumentError('a port from 0 to 65535 is wanted')
  }
  return Number(value)
}
