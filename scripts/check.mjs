// `npm run check`: linter and formatter, types, unused code, then all tests. Stops at the first that fails.
import { spawnSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const STEPS = [
  ['lint and format', 'node_modules/@biomejs/biome/bin/biome', 'ci', '.'],
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
  ['unused code', 'node_modules/knip/bin/knip.js'],
  ['tests', 'node_modules/vitest/vitest.mjs', 'run'],
]
const steps = process.argv.includes('--without-tests') ? STEPS.slice(0, -1) : STEPS
for (const [name, ...args] of steps) {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) {
    console.error(`check: ${name} failed`)
    process.exit(status ?? 1)
  }
}
