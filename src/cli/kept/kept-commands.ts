import { type Command, InvalidArgumentError, Option } from 'commander'
import { EXPORT_FORMATS, FORMATS, TABLES } from '../options.ts'
import { jobsOption, printsAs, printsTo, reads } from '../reading-options.ts'
import { examples, onStore } from './kept-help.ts'
import type {
  AddOptions,
  ExportOptions,
  ForgetOptions,
  ServeOptions,
  StoreOptions,
  StoriesOptions,
  WorkerOptions,
} from './kept-options.ts'

/** What each command on a store does when it is called. */
export interface KeptActions {
  init(options: StoreOptions): Promise<void>
  add(inputs: string[], options: AddOptions): Promise<void>
  stories(options: StoriesOptions): Promise<void>
  show(names: string[], options: ExportOptions): Promise<void>
  versions(article: string, options: StoreOptions): Promise<void>
  export(names: string[], options: ExportOptions): Promise<void>
  forget(kind: string, names: string[], options: ForgetOptions): Promise<void>
  verify(options: StoreOptions): Promise<void>
  worker(options: WorkerOptions): Promise<void>
  serve(options: ServeOptions): Promise<void>
}

const DATA_FORMATS = ['text', 'json'] as const
const STORY_FORMATS = [...FORMATS, ...EXPORT_FORMATS, 'bundle']
const STORY = 'a story’s handle as `dateline stories` lists it, or the beginning of it'

/** The commands that keep stories, each with its help. */
export function keptCommands(program: Command, actions: KeptActions): void {
  printsAs(onStore(program.command('init')), DATA_FORMATS)
    .description('makes a store, and says where it is')
    .addHelpText('after', examples('dateline init', 'dateline init --store postgres://desk@db.example/dateline'))
    .action((options) => actions.init(options))
  printsAs(onStore(reads(program.command('add'))), DATA_FORMATS)
    .description('keeps reports in the store, reads them, and brings their stories up to date')
    .option('--leave', 'only keep them: workers read them')
    .addHelpText(
      'after',
      examples(
        'dateline add reports/',
        'dateline add https://news.example/feed.xml',
        'cat crawl.ndjson | dateline add -',
      ),
    )
    .action((inputs, options) => actions.add(inputs, options))
  printsAs(onStore(program.command('stories')), DATA_FORMATS)
    .description('lists the stories that are kept, and how much of each is new to the reader')
    .option('--reader <name>', 'who reads (default: DATELINE_READER, else the system’s user)')
    .addHelpText('after', examples('dateline stories', 'dateline stories --format json | jq -r ".[0].handle"'))
    .action((options) => actions.stories(options))
  printsAs(onStore(printsTo(program.command('show'))), STORY_FORMATS)
    .description('prints the record of a kept story')
    .argument('<story...>', STORY)
    .addOption(new Option('--table <name>', 'which table of --format csv').choices(TABLES))
    .addHelpText('after', examples('dateline show 3f2a', 'dateline show 3f2a --format html --out story.html'))
    .action((names, options) => actions.show(names, options))
  printsAs(onStore(program.command('versions')), DATA_FORMATS)
    .description('tells how an article changed from one version to the next')
    .argument('<article>', 'an article’s id, as records have it, or its address')
    .addHelpText('after', examples('dateline versions https://news.example/ferry'))
    .action((article, options) => actions.versions(article, options))
  printsAs(onStore(printsTo(program.command('export'))), STORY_FORMATS, 'json')
    .description('writes the records of all kept stories, or of those named')
    .argument('[story...]', STORY)
    .addOption(new Option('--table <name>', 'which table of --format csv').choices(TABLES))
    .addHelpText(
      'after',
      examples('dateline export --out records.json', 'dateline export 3f2a --format bundle --out evidence.zip'),
    )
    .action((names, options) => actions.export(names, options))
  printsAs(onStore(program.command('forget')), DATA_FORMATS)
    .description('takes articles, a story with its articles, or an original with what was read from it away for good')
    .argument('<kind>', 'article, story or original')
    .argument('<name...>', 'an article’s id or address, a story’s handle, or an original’s SHA-256')
    .option('--yes', 'does it; without it only tells what would go')
    .addHelpText('after', examples('dateline forget article a.html', 'dateline forget story 3f2a --yes'))
    .action((kind, names, options) => actions.forget(kind, names, options))
  printsAs(onStore(program.command('verify')), DATA_FORMATS)
    .description('reads everything that is kept again: every hash, every version, every span of every record')
    .addHelpText('after', examples('dateline verify', 'dateline verify --store archive.db && cp archive.db /backup/'))
    .action((options) => actions.verify(options))
  onStore(program.command('worker'))
    .description('reads what waits in the store and tells its stories until it is stopped; any number may run at once')
    .addOption(jobsOption())
    .option('--once', 'ends when nothing waits any more')
    .addHelpText(
      'after',
      examples('dateline worker --store postgres://desk@db.example/dateline', 'dateline worker --once --jobs 4'),
    )
    .action((options) => actions.worker(options))
  onStore(program.command('serve'))
    .description('shows the kept stories in the browser, takes reports in there, and answers programs under /api/v1')
    .option('--port <n>', 'the port to listen at; 0 takes a free one', portNumber, DEFAULT_PORT)
    .option(
      '--host <name>',
      'where to listen; beyond loopback DATELINE_PASSWORD must hold a password, or for programs DATELINE_TOKEN a token',
      '127.0.0.1',
    )
    .option('--allow-host <host...>', 'read addresses of this host although they are private or loopback')
    .option('--reader <name>', 'whose pages they are (default: DATELINE_READER, else the system’s user)')
    .addOption(jobsOption())
    .addHelpText('after', examples('dateline serve', 'DATELINE_PASSWORD=… dateline serve --host 0.0.0.0 --port 8080'))
    .action((options) => actions.serve(options))
}

/** Where the server listens unless told otherwise: in the range that no system service is given (RFC 6335). */
const DEFAULT_PORT = 4787

function portNumber(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
    throw new InvalidArgumentError('a number from 0 to 65535 is wanted')
  return Number(value)
}
