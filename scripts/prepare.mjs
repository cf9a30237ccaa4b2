// Installs and builds what is missing or changed in a checkout. Works with any Node >= 18 and needs no dependency.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findNode } from './node24.mjs'
import { isUntouched, lookAt, remember } from './untouched.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const LOCK = join(root, '.dateline.lock')
/** What was installed and what was built: each holds the hash of what it was made from. */
const INSTALLED = join('node_modules', '.dateline-installed')
const BUILT = join('dist', '.dateline-built')
const INSTALLED_FROM = ['package.json', 'package-lock.json']
const BUILT_WITH = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/build.mjs']

/** Installs when package.json or the lockfile changed, builds when a source changed; one process at a time. */
export async function prepare() {
  if (isUntouched() || isCurrent()) return
  await lock()
  try {
    if (!upToDate(INSTALLED, installHash())) install()
    if (!upToDate(BUILT, buildHash())) build()
  } finally {
    rmSync(LOCK, { recursive: true, force: true })
  }
}

function isCurrent() {
  if (!existsSync(join(root, INSTALLED)) || !existsSync(join(root, BUILT))) return false
  const { files, folders } = sources()
  const look = lookAt([...INSTALLED_FROM, ...BUILT_WITH, INSTALLED, BUILT, ...folders, ...files])
  const current = upToDate(INSTALLED, installHash()) && upToDate(BUILT, buildHash())
  if (current) remember(look)
  return current
}

function install() {
  say('installing (once) …')
  const wanted = installHash()
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const [command, all] = npm?.endsWith('.js') ? [process.execPath, [npm, ...args]] : ['npm', args]
  must(command, all, 'npm ci', process.platform === 'win32')
  writeFileSync(join(root, INSTALLED), wanted)
}

function build() {
  say('building …')
  // Before it begins: what is changed meanwhile is built the next time.
  const wanted = buildHash()
  must(findNode(root), [join(root, 'scripts', 'build.mjs')], 'the build')
  writeFileSync(join(root, BUILT), wanted)
}

/** Runs a step with its output on standard error, so that the program's own output stays clean. */
function must(command, args, name, shell = false) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell })
  if (status === 0) return
  rmSync(LOCK, { recursive: true, force: true })
  say(`${name} failed${error ? `: ${error.message}` : ''}`)
  process.exit(1)
}

function installHash() {
  return hash(INSTALLED_FROM)
}

function buildHash() {
  return hash([...BUILT_WITH, ...sources().files])
}

/** The sources that the build takes in, and the folders they lie in. */
function sources() {
  const files = []
  const folders = ['src']
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) folders.push(path)
      else if (!path.endsWith('.test.ts')) files.push(path)
    }
  }
  return { files: files.sort(), folders }
}

function hash(files) {
  const sum = createHash('sha256')
  for (const file of files)
    sum
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0')
  return sum.digest('hex')
}

function upToDate(stamp, wanted) {
  return existsSync(join(root, stamp)) && readFileSync(join(root, stamp), 'utf8') === wanted
}

/** Waits until no other living process installs or builds here; a lock whose holder is gone is taken over. */
async function lock() {
  for (;;) {
    try {
      mkdirSync(LOCK)
      writeFileSync(join(LOCK, 'pid'), String(process.pid))
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (!isHeld()) rmSync(LOCK, { recursive: true, force: true })
    await new Promise((done) => setTimeout(done, 200))
  }
}

function isHeld() {
  try {
    const pid = Number(readFileSync(join(LOCK, 'pid'), 'utf8'))
    if (!pid) return true
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, under another user. ENOENT: its holder is just writing the pid, or is just done.
    return error.code === 'EPERM' || error.code === 'ENOENT'
  }
}

function say(text) {
  process.stderr.write(`dateline: ${text}\n`)
}
