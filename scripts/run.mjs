// The first command on a fresh clone: installs and builds what is missing or changed, then runs a program of the
// checkout under Node >= 24. Works with any Node >= 18 and needs no dependency.
//
//   node scripts/run.mjs PROGRAM [ARG ...]
//   node scripts/run.mjs                      installs and builds alone, as `npm pack` asks before it packs
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findNode } from './node24.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const LOCK = join(root, '.dateline.lock')
const INSTALLED = join(root, 'node_modules', '.dateline-installed')
const BUILT = join(root, 'dist', '.dateline-built')

await prepare()
if (process.argv.length > 2) run(process.argv.slice(2))

/** Installs when package.json or the lockfile changed, builds when a source changed; one process at a time. */
async function prepare() {
  if (isCurrent()) return
  await lock()
  try {
    if (!upToDate(INSTALLED, installHash())) install()
    if (!upToDate(BUILT, buildHash())) build()
  } finally {
    rmSync(LOCK, { recursive: true, force: true })
  }
}

function isCurrent() {
  return upToDate(INSTALLED, installHash()) && upToDate(BUILT, buildHash())
}

function install() {
  say('installing (once) …')
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const [command, all] = npm?.endsWith('.js') ? [process.execPath, [npm, ...args]] : ['npm', args]
  must(command, all, 'npm ci', process.platform === 'win32')
  writeFileSync(INSTALLED, installHash())
}

function build() {
  say('building …')
  must(node24(), [join(root, 'scripts', 'build.mjs')], 'the build')
  writeFileSync(BUILT, buildHash())
}

/** Runs a step with its output on standard error, so that the program's own output stays clean. */
function must(command, args, name, shell = false) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell })
  if (status === 0) return
  rmSync(LOCK, { recursive: true, force: true })
  say(`${name} failed${error ? `: ${error.message}` : ''}`)
  process.exit(1)
}

function run(args) {
  const ownStart = process.env.npm_lifecycle_event === 'start'
  // `npm start` without input shows the examples.
  if (ownStart && args.length === 1) args = [...args, join(root, 'examples')]
  const program = resolve(root, args[0])
  // npm changes to the package's folder: paths on the command line are meant from where the user stands.
  const cwd = (ownStart && process.env.INIT_CWD) || process.cwd()
  const child = spawn(node24(), ['--disable-warning=ExperimentalWarning', program, ...args.slice(1)], {
    cwd,
    stdio: 'inherit',
  })
  const parent = process.ppid
  // Told once: whoever is told again while stopping breaks off. A parent that was told to stop as well is soon gone.
  const watching = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watching)
    child.kill('SIGTERM')
  }, 1000)
  watching.unref()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      clearInterval(watching)
      child.kill(signal)
    })
  child.on('error', (error) => {
    say(error.message)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)))
}

function node24() {
  const found = findNode(root)
  if (found) return found
  say(
    `Node ${process.versions.node} is too old, and no newer one came with the dependencies; please install Node 24 or newer`,
  )
  return process.exit(1)
}

function installHash() {
  return hash(['package.json', 'package-lock.json'])
}

function buildHash() {
  return hash(['package.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/build.mjs', ...listFiles('src')])
}

function listFiles(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort()
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
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
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
