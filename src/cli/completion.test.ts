import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../test/record-of.ts'

/** Nothing lies here that a shell could offer beside what it is told. */
const EMPTY_FOLDER = mkdtempSync(join(tmpdir(), 'dateline-completion-'))

/** What bash offers after some words, asked of a real one. */
const offered = (...words: string[]): Promise<string[]> => offeredIn(EMPTY_FOLDER, ...words)

async function offeredIn(cwd: string, ...words: string[]): Promise<string[]> {
  const { out } = await run(['completion', 'bash'])
  const script = `${out}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _dateline; printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['-c', script], { encoding: 'utf8', cwd }).split('\n').filter(Boolean)
}

test('commands, options and choices are completed', async () => {
  expect(await offered('dateline', 'che')).toEqual(['check'])
  expect(await offered('dateline', 'read', '--pub')).toEqual(['--published'])
  expect(await offered('dateline', 'story', '--format', 'bib')).toEqual(['bibtex'])
  expect(await offered('dateline', '-f', 'tim')).toEqual(['timelinejs'])
  expect(await offered('dateline', 'read', '--format', 'bib')).toEqual([])
})

test('files are offered where one is wanted, and not for a number or a name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-files-'))
  writeFileSync(join(folder, 'report.txt'), '')
  expect(await offeredIn(folder, 'dateline', 'read', 're')).toEqual(['report.txt'])
  expect(await offeredIn(folder, 'dateline', 'read', '--out', 're')).toEqual(['report.txt'])
  expect(await offeredIn(folder, 'dateline', 'read', '--jobs', 're')).toEqual([])
  expect(await offeredIn(folder, 'dateline', 'serve', '--reader', 're')).toEqual([])
})

test('an option that is hidden from help is not offered', async () => {
  expect(await offered('dateline', 'story', '--out')).toEqual(['--out'])
})

const isMissing = (command: string): boolean => spawnSync(command, ['--version']).error !== undefined

/** What a line becomes when Tab is pressed in a zsh of its own. Its Ctrl-X prints what stands on the line. */
const PRESS_TAB = `zmodload zsh/zpty
zpty shell 'TERM=dumb zsh -f -i'
zpty -w shell "fpath=($1 \\$fpath); autoload -Uz compinit; compinit -D -u; bindkey '^I' expand-or-complete; show() { print -r -- \\"<\\$BUFFER>\\" }; zle -N show; bindkey '^X' show; echo read''y"
zpty -r -m shell seen '*ready*'
zpty -w -n shell "$2"$'\\t\\x18'
zpty -r -m shell seen '*<dateline*>*'
print -r -- "\${\${seen##*<}%%>*}"
zpty -d shell`

test.skipIf(isMissing('zsh')).each([
  ['dateline che', 'dateline check '],
  ['dateline watch rem', 'dateline watch remove '],
  ['dateline read --pub', 'dateline read --published '],
  ['dateline --format bib', 'dateline --format bibtex '],
])('Tab in zsh makes “%s” into “%s”', async (typed, completed) => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-zsh-'))
  writeFileSync(join(folder, '_dateline'), (await run(['completion', 'zsh'])).out)
  const shown = execFileSync('zsh', ['-f', '-c', PRESS_TAB, 'zsh', folder, typed], {
    encoding: 'utf8',
    cwd: EMPTY_FOLDER,
    timeout: 55_000,
  })
  expect(shown).toBe(`${completed}\n`)
})

test.skipIf(isMissing('fish')).each([
  ['dateline che', 'check'],
  ['dateline watch rem', 'remove'],
  ['dateline read --pub', '--published'],
  ['dateline --format bib', 'bibtex'],
])('fish offers for “%s” %s', async (typed, offer) => {
  const { out } = await run(['completion', 'fish'])
  const offers = execFileSync('fish', ['-c', `${out}\ncomplete -C '${typed}'`], {
    encoding: 'utf8',
    cwd: EMPTY_FOLDER,
    env: { ...process.env, HOME: EMPTY_FOLDER },
  })
  expect(offers.split('\n').map((line) => line.split('\t')[0])).toContain(offer)
})

test.skipIf(isMissing('man'))('the manual page is set without a warning', () => {
  const page = join(import.meta.dirname, '..', '..', 'man', 'dateline.1')
  const { stdout, stderr } = spawnSync('man', ['--warnings', '-l', page], {
    encoding: 'utf8',
    env: { ...process.env, MANWIDTH: '80', MANPAGER: 'cat' },
  })
  expect(stderr).toBe('')
  expect(stdout).toMatch(/dateline check/)
})
