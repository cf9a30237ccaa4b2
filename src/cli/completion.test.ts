import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../test/record-of.ts'

/** Nothing lies here that a shell could offer beside what it is told. */
const EMPTY_FOLDER = mkdtempSync(join(tmpdir(), 'dateline-completion-'))

/** What bash offers after some words, asked of a real one. */
async function offered(...words: string[]): Promise<string[]> {
  const { out } = await run(['completion', 'bash'])
  const script = `${out}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _dateline; printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['-c', script], { encoding: 'utf8', cwd: EMPTY_FOLDER }).split('\n').filter(Boolean)
}

test('commands, options and choices are completed', async () => {
  expect(await offered('dateline', 'che')).toEqual(['check'])
  expect(await offered('dateline', 'read', '--pub')).toEqual(['--published'])
  expect(await offered('dateline', 'story', '--format', 'bib')).toEqual(['bibtex'])
  expect(await offered('dateline', '-f', 'tim')).toEqual(['timelinejs'])
  expect(await offered('dateline', 'read', '--format', 'bib')).toEqual([])
})

test('an option that is hidden from help is not offered', async () => {
  expect(await offered('dateline', 'story', '--out')).toEqual(['--out'])
})

test.each(['zsh', 'fish'])('%s is told of every command', async (shell) => {
  const { out } = await run(['completion', shell])
  for (const name of ['story', 'read', 'check', 'mcp']) expect(out).toMatch(new RegExp(`\\b${name}\\b`))
})
