import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

// A command starts as fast as what it loads is small: what it does not need for its work stays where it lies.

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const EXAMPLE = fileURLToPath(new URL('../examples/1-harbour-post.txt', import.meta.url))

/** Prints the addresses of the files that a process has loaded, as its last line on standard error. */
const LISTING = `import { registerHooks } from 'node:module'
const seen = []
registerHooks({ load(url, context, next) {
  if (url.startsWith('file:')) seen.push(url)
  return next(url, context)
} })
process.on('exit', () => console.error('files: ' + seen.join(' ')))`

/** The packages that a command has loaded, and its own files, with their size together. */
function loadedBy(...args: string[]): {
  readonly packages: string[]
  readonly ownFiles: number
  readonly ownBytes: number
} {
  const listing = `data:text/javascript,${encodeURIComponent(LISTING)}`
  const { stderr, status } = spawnSync(process.execPath, ['--import', listing, MAIN, ...args], { encoding: 'utf8' })
  expect(status).toBe(0)
  const files = /files: (.*)\n$/.exec(stderr)![1]!.split(' ')
  const packages = files.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [])
  const own = files.filter((file) => !file.includes('/node_modules/'))
  const ownBytes = own.reduce((sum, file) => sum + statSync(new URL(file)).size, 0)
  return { packages: [...new Set(packages)], ownFiles: own.length, ownBytes }
}

test('help and the version are there before anything is loaded', () => {
  for (const asked of [['--help'], ['help', 'read'], ['watch', 'add', '-h'], ['--version']]) {
    const { packages, ownFiles } = loadedBy(...asked)
    expect([packages, ownFiles <= 5]).toEqual([[], true])
  }
})

test('a command loads no other', () => {
  const { packages, ownFiles, ownBytes } = loadedBy('completion', 'bash')
  expect(packages).toEqual(['commander'])
  expect(ownFiles).toBeLessThan(15)
  expect(ownBytes).toBeLessThan(64 * 1024)
})

test.each([
  ['read', EXAMPLE],
  ['story', EXAMPLE],
])('%s on a text loads no library for addresses, feeds, schemas, threads, databases or pages', (...args) => {
  const { packages, ownFiles } = loadedBy(...args)
  // A file takes some 0.4 ms to find and open, whatever it holds: the sources are joined into a few.
  expect(ownFiles).toBeLessThan(50)
  for (const heavy of [
    'undici',
    'feedsmith',
    'zod',
    'piscina',
    'kysely',
    'pg',
    'hono',
    'unpdf',
    'postal-mime',
    'warcio',
  ])
    expect(packages).not.toContain(heavy)
})

test('what is built asks for no package but those that the program is installed with', () => {
  const dist = fileURLToPath(new URL('../dist/', import.meta.url))
  const { dependencies } = JSON.parse(readFileSync(join(dist, '..', 'package.json'), 'utf8'))
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  const asked = files.flatMap((file) =>
    [...readFileSync(join(dist, file), 'utf8').matchAll(/^(?:import|export) .*?from "([^".][^"]*)"/gm)].map(
      (found) => found[1]!,
    ),
  )
  const packages = asked.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)![0])
  expect(asked.length).toBeGreaterThan(20)
  expect(packages.filter((name) => !name.startsWith('node:') && !(name in dependencies))).toEqual([])
})
