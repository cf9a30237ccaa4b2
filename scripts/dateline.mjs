#!/usr/bin/env node
// The `dateline` command: runs what was shipped, under a Node >= 24. In a checkout it installs and builds first what changed.
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { findNode, isNewEnough, runUnder } from './node24.mjs'

const root = resolve(dirname(realpathSync(fileURLToPath(import.meta.url))), '..')
if (existsSync(join(root, 'src')) && !(await import('./untouched.mjs')).isUntouched())
  await (await import('./prepare.mjs')).prepare()

const cli = join(root, 'dist', 'cli')
const main = join(cli, 'main.js')
// Help is shown by any Node, without a second process.
if (isNewEnough || (await asksForHelp())) {
  process.argv[1] = main
  await import(pathToFileURL(main).href)
} else await runUnder(findNode(root), [main, ...process.argv.slice(2)])

async function asksForHelp() {
  const { preparedAnswer } = await import(pathToFileURL(join(cli, 'prepared-answer.js')).href)
  return preparedAnswer(process.argv.slice(2), process.stdout.isTTY ? process.stdout.columns : undefined) !== null
}
