import { Command, InvalidArgumentError, Option } from 'commander'
import { VERSION } from '../desk/version.ts'
import { EXPORT_FORMATS, FORMATS, type Options, type StoryOptions, TABLES } from './options.ts'

const EXAMPLES = `
Examples:
  dateline reports/                          the stories in a folder of reports, on the terminal
  dateline a.html b.txt --format html --out record.html
  dateline read page.html --format ndjson    one article: text, names, times, figures, statements
  dateline --one-story --format json crawl.ndjson | jq '.stories[0].timeline'
  dateline reports/ --format csv --table timeline > timeline.csv
  dateline reports/ --format bundle --out evidence.zip
  cat report.txt | dateline --published 2021-12-04 -

Exit codes: 0 all was read, 1 something was not (it is named), 2 wrong usage.`

/** What each command does when it is called; `commandTree` alone does nothing, so that help, completion and the manual can be made from it. */
export interface Actions {
  story(inputs: string[], options: StoryOptions): Promise<void>
  read(inputs: string[], options: Options): Promise<void>
}

/** The command line as a tree of commander: every command, argument and option with its words. */
export function commandTree(actions: Actions): Command {
  const program = new Command('dateline')
    .description('Reads the reports of a developing story and writes the story’s record.')
    .version(VERSION)
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(dateline --help shows how)')

  reading(program.command('story', { isDefault: true }), [...FORMATS, ...EXPORT_FORMATS, 'bundle'])
    .description('groups reports into stories and writes the record of each (the default)')
    .option('--one-story', 'take all reports as one story')
    .addOption(new Option('--table <name>', 'which table of --format csv').choices(TABLES))
    .action((inputs, options) => actions.story(inputs, options))
  reading(program.command('read'), FORMATS)
    .description('reads each article by itself')
    .action((inputs, options) => actions.read(inputs, options))
  return program
}

/** The arguments and options of every command that reads reports. */
function reading(command: Command, formats: readonly string[]): Command {
  return command
    .argument(
      '<input...>',
      'files (.html .txt .md .pdf .eml .rss .warc .wacz .ndjson …, gzipped or not), folders, http(s) addresses, or -',
    )
    .addOption(new Option('-f, --format <format>', 'how to print').choices(formats).default('text'))
    .option('-o, --out <file>', 'write to a file, or where the format is several files to a folder')
    .addOption(new Option('--output <file>', 'the same as --out').hideHelp())
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
