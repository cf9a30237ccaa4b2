import { type Command, InvalidArgumentError, Option } from 'commander'
import { isIsoDay } from '../text/calendar.ts'

/** The inputs of every command that reads reports, and how they are read. */
export function reads(command: Command): Command {
  return command
    .argument(
      '<input...>',
      'files (.html .txt .md .pdf .eml .rss .warc .wacz .ndjson …, gzipped or not), folders, http(s) addresses, or -',
    )
    .option('--published <date>', 'the day of reports that state none, as 2021-12-04', isoDay)
    .option('--allow-host <host...>', 'read addresses of this host although they are private or loopback')
    .addOption(jobsOption())
}

/** How a command prints; `--json` is the short form of what programs ask for. */
export function printsAs(command: Command, formats: readonly string[], usual = 'text'): Command {
  return alsoAsJson(
    command.addOption(new Option('-f, --format <format>', 'how to print').choices(formats).default(usual)),
  )
}

/** The answer as data, by a word of its own; with another format named beside it the two ask for different things. */
export function alsoAsJson(command: Command): Command {
  return command
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .hook('preAction', (asked) => {
      const { json, format } = asked.opts()
      if (json && format !== 'json')
        asked.error(`error: option '--json' cannot be used with option '--format ${format}'`)
    })
}

/** Where a command prints. */
export function printsTo(command: Command): Command {
  return command
    .option('-o, --out <file>', 'write to a file, or where the format is several files to a folder')
    .addOption(new Option('--output <file>', 'the same as --out').hideHelp())
}

export function jobsOption(): Option {
  return new Option('--jobs <n>', 'how many threads read at once (default: one a processor)').argParser(wholeNumber)
}

export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('a number from 1 to 999 is wanted')
  return Number(value)
}

export function isoDay(value: string): string {
  if (!isIsoDay(value)) throw new InvalidArgumentError('a date is written as 2021-12-04')
  return value
}
