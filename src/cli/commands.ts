import { Command, Option } from 'commander'
import { VERSION } from '../desk/version.ts'
import { type KeptActions, keptCommands } from './kept/kept-commands.ts'
import { EXPORT_FORMATS, FORMATS, type Options, type StoryOptions, TABLES } from './options.ts'
import { formatOption, printsTo, reads } from './reading-options.ts'

const EXAMPLES = `
Examples:
  dateline reports/                          the stories in a folder of reports, on the terminal
  dateline a.html b.txt --format html --out record.html
  dateline read page.html --format ndjson    one article: text, names, times, figures, statements
  dateline --one-story --format json crawl.ndjson | jq '.stories[0].timeline'
  dateline reports/ --format csv --table timeline > timeline.csv
  dateline reports/ --format bundle --out evidence.zip
  cat report.txt | dateline --published 2021-12-04 -

Exit codes: 0 all was read, 1 something was not (it is named), 2 wrong usage, 3 the store can’t be used.`

/** What each command does when it is called; `commandTree` alone does nothing, so that help, completion and the manual can be made from it. */
export interface Actions extends KeptActions {
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

  printsTo(reads(program.command('story', { isDefault: true })))
    .addOption(formatOption([...FORMATS, ...EXPORT_FORMATS, 'bundle']))
    .description('groups reports into stories and writes the record of each (the default)')
    .option('--one-story', 'take all reports as one story')
    .addOption(new Option('--table <name>', 'which table of --format csv').choices(TABLES))
    .addHelpText('after', EXAMPLES)
    .action((inputs, options) => actions.story(inputs, options))
  printsTo(reads(program.command('read')))
    .addOption(formatOption(FORMATS))
    .description('reads each article by itself')
    .addHelpText('after', EXAMPLES)
    .action((inputs, options) => actions.read(inputs, options))
  keptCommands(program, actions)
  return program
}
