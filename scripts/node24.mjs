// Finds a Node of version 24 or newer, the one that runs this or the plain runtime an optional dependency brought, and
// runs a program under it.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const WANTED = 24

/** Whether the Node that runs this is new enough itself. */
export const isNewEnough = Number(process.versions.node.split('.')[0]) >= WANTED

/** The path of a Node >= 24 for the checkout or package in `root`; where there is none, it says so and ends. */
export function findNode(root) {
  if (isNewEnough) return process.execPath
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const binary = process.platform === 'win32' ? 'node.exe' : 'node'
  const name = `node-${platform}-${process.arch}`
  // As a dependency of this package, or beside it in the node_modules it was installed into.
  const found = [join(root, 'node_modules', name), join(root, '..', name)]
    .map((folder) => join(folder, 'bin', binary))
    .find(existsSync)
  if (found) return found
  process.stderr.write(
    `dateline: Node ${process.versions.node} is too old, and no newer one came with the dependencies; please install Node 24 or newer\n`,
  )
  return process.exit(1)
}

/** Runs a program in a process of its own, hands signals on to it, and ends as it ends. */
export async function runUnder(node, args, cwd = process.cwd()) {
  // Loaded here, since help is asked for without it.
  const { spawn } = await import('node:child_process')
  const child = spawn(node, args, { cwd, stdio: 'inherit' })
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
    process.stderr.write(`dateline: ${error.message}\n`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)))
}
