// Finds a Node of version 24 or newer: the one that runs this, or the plain runtime an optional dependency brought.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const WANTED = 24

/** The path of a Node >= 24 for the checkout or package in `root`, or null where there is none. */
export function findNode(root) {
  if (Number(process.versions.node.split('.')[0]) >= WANTED) return process.execPath
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const binary = process.platform === 'win32' ? 'node.exe' : 'node'
  const name = `node-${platform}-${process.arch}`
  // As a dependency of this package, or beside it in the node_modules it was installed into.
  const found = [join(root, 'node_modules', name), join(root, '..', name)]
    .map((folder) => join(folder, 'bin', binary))
    .find(existsSync)
  return found ?? null
}
