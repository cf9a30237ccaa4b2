import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

// A command starts as fast as what it loads is small: what it does not need for its work stays where it lies.

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const EXAMPLE = fileURLToPath(new URL('../examples/1-harbour-post.txt', import.meta.url))

/** Prints the names of the packages that a process has loaded, as its last line on standard error. */
const LISTING = `import { registerHooks } from 'node:module'
const seen = new Set()
registerHooks({ load(url, context, next) {
  const name = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)
  if (name) seen.add(name[1])
  return next(url, context)
} })
process.on('exit', () => console.error('packages: ' + [...seen].join(' ')))`

function packagesOf(...args: string[]): string[] {
  const listing = `data:text/javascript,${encodeURIComponent(LISTING)}`
  const { stderr, status } = spawnSync(process.execPath, ['--import', listing, MAIN, ...args], { encoding: 'utf8' })
  expect(status).toBe(0)
  return /packages: (.*)\n$/.exec(stderr)![1]!.split(' ')
}

test('help loads the command line alone', () => {
  expect(packagesOf('--help')).toEqual(['commander'])
})

test.each([
  ['read', EXAMPLE],
  ['story', EXAMPLE],
])('%s on a text loads no library for addresses, feeds, schemas, threads, databases or pages', (...args) => {
  const packages = packagesOf(...args)
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
