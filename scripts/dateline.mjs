#!/usr/bin/env node
// The `dateline` command. In a checkout it goes through run.mjs, which installs and builds first; in an installed
// package it runs what was shipped, under a Node >= 24.
import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findNode } from './node24.mjs'

const root = resolve(dirname(realpathSync(fileURLToPath(import.meta.url))), '..')
const main = join(root, 'dist', 'cli', 'main.js')

if (existsSync(join(root, 'src'))) {
  process.argv.splice(2, 0, main)
  await import('./run.mjs')
} else if (Number(process.versions.node.split('.')[0]) >= 24) {
  process.argv[1] = main
  await import(main)
} else {
  const node = findNode(root)
  if (!node) {
    process.stderr.write(`dateline: Node ${process.versions.node} is too old; please install Node 24 or newer\n`)
    process.exit(1)
  }
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
}
