import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'

// `scripts/dateline.mjs` in a checkout never runs what was built from other sources than those that are there.

const ROOT = join(import.meta.dirname, '..')
const checkout = mkdtempSync(join(tmpdir(), 'dateline-checkout-'))
afterAll(() => rmSync(checkout, { recursive: true, force: true }))

const help = (): string =>
  execFileSync('node', [join(checkout, 'scripts', 'dateline.mjs'), '--help'], { encoding: 'utf8', stdio: 'pipe' })

test('a source that is changed is built before it is run, be it of the same length and of the same time', async () => {
  for (const part of readdirSync(ROOT).filter((name) => /^(?:src|scripts|package.*|tsconfig.*)$/.test(name)))
    cpSync(join(ROOT, part), join(checkout, part), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(checkout, 'node_modules'))
  mkdirSync(join(checkout, 'dist'))
  expect(help()).toContain('reads each article by itself')
  await sleep(2500)
  // What lies still is looked at once more, and from then on trusted.
  for (let i = 0; i < 2; i++) expect(help()).toContain('reads each article by itself')
  const source = join(checkout, 'src', 'cli', 'commands.ts')
  const { atime, mtime } = statSync(source)
  writeFileSync(source, readFileSync(source, 'utf8').replace('by itself', 'by myself'))
  utimesSync(source, atime, mtime)
  expect(help()).toContain('reads each article by myself')
  // And one that is taken away is missed.
  rmSync(source)
  expect(help).toThrow(/the build failed/)
}, 120_000)
