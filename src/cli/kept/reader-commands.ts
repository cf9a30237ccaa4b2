import { type Command, InvalidArgumentError, Option } from 'commander'
import { alsoAsJson, printsAs, printsTo } from '../reading-options.ts'
import { examples, onStore } from './kept-help.ts'
import type { DecideOptions, DiffOptions, SearchOptions, StoreOptions } from './kept-options.ts'

/** What each command of a reader does when it is called. */
export interface ReaderActions {
  diff(names: string[], options: DiffOptions): Promise<void>
  search(words: string[], options: SearchOptions): Promise<void>
  merge(names: string[], options: DecideOptions): Promise<void>
  split(name: string, options: DecideOptions): Promise<void>
  pin(article: string, name: string, options: DecideOptions): Promise<void>
  rename(name: string, words: string, options: DecideOptions): Promise<void>
  note(name: string, words: string, options: DecideOptions): Promise<void>
  undo(number: number, options: StoreOptions): Promise<void>
  decisions(options: StoreOptions): Promise<void>
}

const DATA_FORMATS = ['text', 'json'] as const
export const CHANGE_FORMATS = ['text', 'json', 'atom', 'html', 'md', 'markdown'] as const
const STORY = 'a story’s handle as `dateline stories` lists it, or the beginning of it'

/** The commands by which a reader looks, finds and puts right, each with its help. */
export function readerCommands(program: Command, actions: ReaderActions): void {
  printsAs(onStore(printsTo(byReader(program.command('diff')))), CHANGE_FORMATS)
    .description('tells what is new in stories since a reader saw them last, and notes that they have seen it')
    .argument('[story...]', STORY)
    .option(
      '--since <when>',
      'last (what the reader has seen), or what was kept before a day, as 2021-12-04',
      since,
      'last',
    )
    .option('--keep-unseen', 'does not note that it was seen')
    .option('--mark-seen', 'notes that it was seen, with --since a day too')
    .addHelpText(
      'after',
      examples(
        'dateline diff',
        'dateline diff 3f2a --since 2021-12-04',
        'dateline diff --format atom --keep-unseen --out new.xml',
      ),
    )
    .action((names, options) => actions.diff(names, options))
  alsoAsJson(onStore(program.command('search')))
    .description('finds reports, statements, people and figures')
    .argument('<query...>', 'words, "phrases", -not, one OR other, begin*, and fields')
    .addOption(new Option('--format <format>', 'how to print').choices(DATA_FORMATS).default('text')) // without -f: “-france” leaves a word out
    .option('--limit <n>', 'how many to show', wholeNumber, 20)
    .option('--after <place>', 'go on where the answer before ended; it says how')
    .allowUnknownOption() // "-word" leaves a word out
    .addHelpText(
      'after',
      `${SEARCH_HELP}${examples('dateline search speaker:peskov said:2021-12 troops', `dateline search '"video call" -biden kind:article'`, 'dateline search --format json outlet:afp published:2021-12-01..2021-12-07 | jq .hits')}`,
    )
    .action((words, options) => actions.search(words, options))
  deciding(program.command('merge'), 'joins stories; or people, origins or claims of one story')
    .argument('<story...>', STORY)
    .option('--people <name...>', 'these are one person, under the first name')
    .option('--origins <article...>', 'these articles go back to one source')
    .option('--claims <place...>', 'these two say the same: ARTICLE:START-END, as evidence gives it')
    .addHelpText(
      'after',
      examples('dateline merge 3f2a 91c0 --reason "one ferry"', 'dateline merge 3f2a --people "Ida Holm" "Ida Berg"'),
    )
    .action((names, options) => actions.merge(names, options))
  deciding(
    program.command('split'),
    'makes articles a story of their own; or parts a person, an origin or a claim in two',
  )
    .argument('<story>', STORY)
    .option('--articles <id...>', 'the articles that leave; with --person those in which the name is somebody else’s')
    .option('--person <name>', 'two people stand under this name')
    .option('--name <name>', 'with --person: what the other one is called')
    .option('--origin <article>', 'this article is a source of its own')
    .option('--claims <place...>', 'these two do not say the same: ARTICLE:START-END')
    .addHelpText(
      'after',
      examples(
        'dateline split 3f2a --articles a.html b.html',
        'dateline split 3f2a --person Holm --articles c.html --name "Ida Holm"',
      ),
    )
    .action((name, options) => actions.split(name, options))
  deciding(program.command('pin'), 'keeps an article in a story, whatever comes')
    .argument('<article>', 'its id, as records have it')
    .argument('<story>', STORY)
    .addHelpText('after', examples('dateline pin a.html 3f2a --reason "the same ferry under its old name"'))
    .action((article, name, options) => actions.pin(article, name, options))
  named(deciding(program.command('rename'), 'gives a story, a person or an origin another name'))
    .argument('<story>', STORY)
    .argument('<name>', 'the name')
    .addHelpText(
      'after',
      examples('dateline rename 3f2a "The Aldermouth bridge"', 'dateline rename 3f2a --person "Ida Berg" "Ida Holm"'),
    )
    .action((name, words, options) => actions.rename(name, words, options))
  named(deciding(program.command('note'), 'puts a note on a story, a person, an origin or an article'))
    .argument('<story>', STORY)
    .argument('<words>', 'the note')
    .option('--article <id>', 'a note on this article')
    .addHelpText('after', examples('dateline note 3f2a "Called the mayor: no comment."'))
    .action((name, words, options) => actions.note(name, words, options))
  printsAs(onStore(program.command('undo')), DATA_FORMATS)
    .description('takes a decision back; it stays in the list, without effect')
    .argument('<number>', 'as `dateline decisions` lists it', wholeNumber)
    .addHelpText('after', examples('dateline undo 3'))
    .action((number, options) => actions.undo(number, options))
  printsAs(onStore(program.command('decisions')), DATA_FORMATS)
    .description('lists what readers put right, with reason and time')
    .addHelpText('after', examples('dateline decisions'))
    .action((options) => actions.decisions(options))
}

const SEARCH_HELP = `
All words must be there. Fields: kind:article|statement|person|figure, speaker:NAME, outlet:NAME (or agency, or domain),
said: and published: with a day, a month, a year or a range (2021-12-01..2021-12-07, 2021-12..), story:HANDLE.
Words with a colon of their own stand in quotes: '"covid:19"'. What has the words in its headline or name comes first, then the newest.
Exit code 1: nothing was found.
`

function deciding(command: Command, description: string): Command {
  return printsAs(byReader(onStore(command)), DATA_FORMATS)
    .description(`${description}; kept with its reason, and undoable`)
    .option('--reason <words>', 'why')
}

function named(command: Command): Command {
  return command
    .option('--person <name>', 'of this person')
    .option('--origin <article>', 'of the origin of this article')
}

function byReader(command: Command): Command {
  return command.option('--reader <name>', 'who reads (default: DATELINE_READER, else the system’s user)')
}

function wholeNumber(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('a number is wanted')
  return Number(value)
}

function since(value: string): string {
  if (value !== 'last' && !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z)?$/.test(value))
    throw new InvalidArgumentError('last, or a day as 2021-12-04, or a moment as 2021-12-04T10:00Z is wanted')
  return value
}
