import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { VERSION } from '../desk/version.ts'
import { FORMATS, type Options, type Streams } from './options.ts'
import { OutputError } from './output.ts'
import { read } from './read.ts'
import { story } from './story.ts'

const EXAMPLES = `
Examples:
  dateline reports/                          the stories in a folder of reports, on the terminal
  dateline a.html b.txt --format html --out record.html
  dateline read page.html --format ndjson    one article: text, names, times, figures, statements
  dateline --one-story --format json crawl.ndjson | jq '.stories[0].timeline'
  cat report.txt | dateline --published 2021-12-04 -

Exit codes: 0 all was read, 1 something was not (it is named), 2 wrong usage.`

/** Runs one command line; everything it prints goes to the streams given. Returns the exit code. */
export async function runCli(args: readonly string[], streams: Streams): Promise<number> {
  let code = 0
  const program = new Command('dateline')
    .description('Reads the reports of a developing story and writes the story’s record.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: (text) => streams.stdout.write(text), writeErr: (text) => streams.stderr.write(text) })
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(dateline --help shows how)')

  shared(program.command('story', { isDefault: true }))
    .description('groups reports into stories and writes the record of each (the default)')
    .option('--one-story', 'take all reports as one story')
    .action(async (inputs: string[], options: Options) => {
      code = await story(inputs, options, streams)
    })
  shared(program.command('read'))
    .description('reads each article by itself')
    .action(async (inputs: string[], options: Options) => {
      code = await read(inputs, options, streams)
    })

  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof OutputError)) throw error
    streams.stderr.write(`dateline: ${error.message}\n`)
    return 2
  }
  return code
}

/** The arguments and options that both commands take. */
function shared(command: Command): Command {
  return command
    .argument(
      '<input...>',
      'files (.html .txt .md .pdf .eml .rss .warc .wacz .ndjson …, gzipped or not), folders, http(s) addresses, or -',
    )
    .addOption(new Option('-f, --format <format>', 'how to print').choices(FORMATS).default('text'))
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--published <date>', 'the day of reports that state none, as 2021-12-04', isoDay)
    .option('--allow-host <host...>', 'read addresses of this host although they are private or loopback')
    .option('--jobs <n>', 'how many threads read at once (default: one a processor)', wholeNumber)
    .addHelpText('after', EXAMPLES)
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('a number from 1 to 999 is wanted')
  return Number(value)
}

function isoDay(value: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(value) && new Date(`${value}T00:00:00Z`)
  if (!day || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(value)) {
    throw new InvalidArgumentError('a date is written as 2021-12-04')
  }
  return value
}
