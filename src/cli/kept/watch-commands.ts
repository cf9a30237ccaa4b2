import { type Command, Option } from 'commander'
import { jobsOption, printsAs, wholeNumber } from '../reading-options.ts'
import { examples, onStore } from './kept-help.ts'
import type {
  StoreOptions,
  WatchAddOptions,
  WatchExportOptions,
  WatchLogOptions,
  WatchRunOptions,
} from './kept-options.ts'

/** What each command below `dateline watch` does when it is called. */
export interface WatchActions {
  watchAdd(inputs: string[], options: WatchAddOptions): Promise<void>
  watchList(options: StoreOptions): Promise<void>
  watchRemove(names: string[], options: StoreOptions): Promise<void>
  watchRun(options: WatchRunOptions): Promise<void>
  watchLog(name: string | undefined, options: WatchLogOptions): Promise<void>
  watchExport(options: WatchExportOptions): Promise<void>
}

const DATA_FORMATS = ['text', 'json'] as const

const WATCH_EXAMPLES = examples(
  'dateline watch add https://news.example/feed.xml   follow a feed, or a page that changes',
  'dateline watch add feeds.opml press-releases/      all feeds of a feed reader’s list, and a folder',
  'dateline watch run                                 the service: looks whenever something is due',
  'dateline watch run --once                          looks at what is due now, for cron',
  'dateline watch list                                what is followed, and how each is doing',
)

/** The commands that follow feeds, pages and folders, each with its help. */
export function watchCommands(program: Command, actions: WatchActions): void {
  const watch = program
    .command('watch')
    .description('follows feeds, pages and folders, and keeps what is new in them')
    .addHelpText('after', WATCH_EXAMPLES)
  watch.allowExcessArguments().action(async () => {
    const [word] = watch.args
    if (word === undefined) watch.outputHelp()
    else watch.error(`error: ${await wordUnknown(word, watch)}`)
  })
  printsAs(onStore(watch.command('add')), DATA_FORMATS)
    .description('follows an address, a folder, or the feeds of an OPML list from now on')
    .argument('<what...>', 'http(s) addresses of feeds, sitemaps, sites or pages, folders, and OPML files')
    .option('--page', 'follow a site’s front page itself, not the feed that it names')
    .addHelpText('after', examples('dateline watch add https://news.example/feed.xml', 'dateline watch add feeds.opml'))
    .action((inputs, options) => actions.watchAdd(inputs, options))
  printsAs(onStore(watch.command('list')), DATA_FORMATS)
    .description('lists what is followed: the last result of each, its next look, and its failures')
    .addHelpText('after', examples('dateline watch list', 'dateline watch list --format json'))
    .action((options) => actions.watchList(options))
  printsAs(onStore(watch.command('remove')), DATA_FORMATS)
    .description('follows an address or a folder no more; the reports that came of it stay')
    .argument('<what...>', 'addresses or folders as `dateline watch list` has them')
    .addHelpText('after', examples('dateline watch remove https://news.example/feed.xml'))
    .action((names, options) => actions.watchRemove(names, options))
  onStore(watch.command('run'))
    .description('looks at what is followed whenever it is due, until it is stopped; any number may run at once')
    .option('--once', 'looks at what is due now, and ends')
    .option('--leave', 'only keeps what is new: workers read it')
    .option('--allow-host <host...>', 'read addresses of this host although they are private or loopback')
    .addOption(jobsOption())
    .addHelpText('after', examples('dateline watch run', '*/10 * * * * dateline watch run --once'))
    .action((options) => actions.watchRun(options))
  printsAs(onStore(watch.command('log')), DATA_FORMATS)
    .description('prints what happened lately: what failed, what answers again, what came in')
    .argument('[what]', 'an address or a folder; of all where none is named')
    .option('--failed', 'only what failed')
    .option('--limit <n>', 'how many lines to show', wholeNumber, 50)
    .addHelpText('after', examples('dateline watch log --failed', 'dateline watch log https://news.example/feed.xml'))
    .action((name, options) => actions.watchLog(name, options))
  onStore(watch.command('export'))
    .description('prints the feeds and pages that are followed as OPML, for any feed reader')
    .addOption(new Option('-o, --out <file>', 'write to a file'))
    .addHelpText('after', examples('dateline watch export --out feeds.opml'))
    .action((options) => actions.watchExport(options))
}

/** What follows `watch` is none of its commands: one that is misspelt, or what was to be followed. */
async function wordUnknown(word: string, watch: Command): Promise<string> {
  const names = watch.commands.map((command) => command.name())
  const meant = /^[a-z]+$/i.test(word) ? (await import('../misspelt.ts')).commandMeant(word.toLowerCase(), names) : null
  return `“${word}” is no command of dateline watch; did you mean \`dateline watch ${meant ?? `add ${word}`}\`?`
}
