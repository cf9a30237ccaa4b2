import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { type Actions, commandTree } from '../../src/cli/commands.ts'
import { blocksOf } from './blocks.ts'

const PACKAGE = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'))
const PROGRAM = commandTree({} as Actions)
/** What commands begin with that a page may give; a code block of another kind begins otherwise. */
const COMMAND = /^(?: {4,}|\t)\$? ?(?:dateline|npm|npx|node|git|curl|docker|sudo|cd|export|python3|jq)\s/

/** Lines of a page that are commands and stand in no block that is run: indented ones, and blocks marked otherwise. */
export function commandsOutsideBlocks(page: string): string[] {
  const blocks = blocksOf(page)
  const inBlock = (at: number) => blocks.some(({ from, to }) => from <= at && at < to)
  const indented = page.split('\n').filter((line, at) => COMMAND.test(line) && !inBlock(at))
  const misnamed = blocks.filter(({ language }) => /^(bash|shell|console|zsh|fish)$/.test(language))
  return [...indented, ...misnamed.map(({ text }) => text)]
}

/** The commands that a page names between its words, `dateline watch log` or `npm run check`, of which a word is not there. */
export function unknownCommands(page: string): string[] {
  const prose = blocksOf(page).reduceRight(
    (lines, { from, to }) => [...lines.slice(0, from), ...lines.slice(to)],
    page.split('\n'),
  )
  const named = [...prose.join('\n').matchAll(/`([^`]+)`/g)].map(([, code]) => code!)
  return named.filter((code) => !isKnown(code.split(/\s+/)))
}

function isKnown([program, ...words]: string[]): boolean {
  if (program === 'npm' && words[0] === 'run') return words[1]! in PACKAGE.scripts
  if (program !== 'dateline' && !(program === 'npx' && words[0] === 'dateline')) return true
  const [command, rest] = descend(PROGRAM, program === 'npx' ? words.slice(1) : words)
  const known = [
    '--help',
    ...[command, PROGRAM, ...defaults(command)].flatMap(({ options }) => options.map(({ long }) => long)),
  ]
  return rest
    .filter((word) => word.startsWith('--') && word !== '--')
    .every((word) => known.includes(word.split('=')[0]!))
}

/** The command that words lead to, and the words behind its name. */
function descend(command: Command, words: readonly string[]): [Command, readonly string[]] {
  const next = command.commands.find((one) => one.name() === words[0])
  return next ? descend(next, words.slice(1)) : [command, words]
}

/** `dateline INPUT…` is `dateline story INPUT…`. */
const defaults = (command: Command): Command[] =>
  command === PROGRAM ? PROGRAM.commands.filter((one) => one.name() === 'story') : []
