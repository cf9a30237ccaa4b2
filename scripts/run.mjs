// The first command on a fresh clone: installs and builds what is missing or changed, then runs a program of the
// checkout under Node >= 24. Works with any Node >= 18 and needs no dependency.
//
//   node scripts/run.mjs PROGRAM [ARG ...]
//   node scripts/run.mjs                      installs and builds alone, as `npm pack` asks before it packs
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findNode, runUnder } from './node24.mjs'
import { prepare } from './prepare.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

await prepare()
if (process.argv.length > 2) await run(process.argv.slice(2))

async function run(args) {
  const ownStart = process.env.npm_lifecycle_event === 'start'
  // `npm start` without input shows the examples.
  if (ownStart && args.length === 1) args = [...args, join(root, 'examples')]
  const program = resolve(root, args[0])
  // npm changes to the package's folder: paths on the command line are meant from where the user stands.
  const cwd = (ownStart && process.env.INIT_CWD) || process.cwd()
  await runUnder(findNode(root), ['--disable-warning=ExperimentalWarning', program, ...args.slice(1)], cwd)
}
