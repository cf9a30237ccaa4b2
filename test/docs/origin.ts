import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')

/** Where pages clone the project from: `ADDRESS` in their commands. */
export interface Origin {
  readonly repository: string
  /** What git copies into each clone: a hook that puts there what is installed and built already, so that the tests need no network. */
  readonly template: string
  remove(): void
}

/** Makes a repository of the checkout as it is, what is not committed included. */
export function makeOrigin(): Origin {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-origin-'))
  const [repository, template] = [join(folder, 'dateline.git'), join(folder, 'template')]
  const git = (...args: string[]) => {
    const author = ['-c', 'user.name=docs', '-c', 'user.email=docs@news.example']
    execFileSync('git', [`--git-dir=${repository}`, `--work-tree=${ROOT}`, ...author, ...args], { stdio: 'ignore' })
  }
  git('init')
  git('add', '--all')
  git('commit', '--message', 'The checkout')
  mkdirSync(join(template, 'hooks'), { recursive: true })
  writeFileSync(
    join(template, 'hooks', 'post-checkout'),
    `#!/bin/sh\nln -s '${ROOT}/node_modules' node_modules && cp -r '${ROOT}/dist' dist\n`,
    { mode: 0o755 },
  )
  return { repository, template, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
