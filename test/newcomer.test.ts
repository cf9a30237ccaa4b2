import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runProgram, until, watchProgram } from './program.ts'
import { run } from './record-of.ts'

// What goes wrong for whoever tries the program for the first time: each trouble is one line that names the file and the
// reason, with the exit code that the reference gives, and never a stack trace.

const EXAMPLES = join(import.meta.dirname, '..', 'examples')
const folder = mkdtempSync(join(tmpdir(), 'dateline newcomer ü-'))
const at = (name: string): string => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true, force: true }))
copyFileSync(join(EXAMPLES, '1-harbour-post.txt'), at('a report ü.txt'))
copyFileSync(join(EXAMPLES, '1-harbour-post.txt'), at('-dash.txt'))

/** As somebody who may read only what they are given: root may read all, unless it gives that up. */
const WITHOUT_RIGHTS =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set', '-dac_override,-dac_read_search', '--inh-caps', '-all'] : []
const cannotGiveUp = WITHOUT_RIGHTS.length > 0 && spawnSync('setpriv', ['--version']).error !== undefined

test.skipIf(cannotGiveUp)('a folder without permission is named, and what lies beside it is read', async () => {
  cpSync(join(EXAMPLES, '1-harbour-post.txt'), at('mixed/open.txt'))
  mkdirSync(at('mixed/closed'))
  chmodSync(at('mixed/closed'), 0)
  const { code, stdout, stderr } = await runProgram(['read', at('mixed'), '-f', 'ndjson'], WITHOUT_RIGHTS)
  expect(stderr).toBe(`dateline: ${at('mixed/closed')}: there is no permission\n`)
  expect([code, JSON.parse(stdout).id]).toEqual([1, 'open.txt'])
  const alone = await runProgram([at('mixed/closed'), '--json'], WITHOUT_RIGHTS)
  expect([alone.code, alone.stderr]).toEqual([1, stderr])
  const store = await runProgram(['init', '--store', at('mixed/closed/store.db')], WITHOUT_RIGHTS)
  expect(store.code).toBe(3)
  expect(store.stderr).toMatch(/^dateline: .*mixed\/closed.*\n$/)
})

test('a full disk behind standard output is told in one line', async () => {
  const command = ['sh', '-c', '"$@" > /dev/full', 'sh']
  const { code, stderr } = await runProgram(['read', at('a report ü.txt')], command)
  expect([code, stderr]).toEqual([2, 'dateline: cannot write to standard output: the disk is full\n'])
})

test('a reader who has enough ends it quietly', async () => {
  const command = ['bash', '-c', 'set -o pipefail; "$@" | head -n 1', 'bash']
  const { code, stdout, stderr } = await runProgram(['read', EXAMPLES, '-f', 'ndjson'], command)
  expect([code, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout).id).toBe('1-harbour-post.txt')
})

test('a folder of junk is told file by file, and nothing else is said', async () => {
  mkdirSync(at('junk'))
  writeFileSync(at('junk/broken.pdf'), Buffer.from([37, 80, 68, 70, 0, 255, 254, 1, 2, 3]))
  writeFileSync(at('junk/broken.wacz'), 'PK')
  writeFileSync(at('junk/empty.txt'), '')
  writeFileSync(at('junk/program'), Buffer.from([127, 69, 76, 70, 0, 1]))
  const { code, stderr } = await runProgram(['read', at('junk')])
  expect(code).toBe(1)
  const told = stderr.trimEnd().split('\n')
  expect(told.map((line) => /^dateline: (\S+): \S/.exec(line)?.[1])).toEqual(['broken.pdf', 'broken.wacz', 'empty.txt'])
})

test.each([
  ['an empty folder', ['read', 'EMPTY'], 1, /empty: the folder has no file that Dateline reads/],
  ['an empty name', ['read', ''], 1, /“”: no such file or folder/],
  ['a story without a name', ['show', '', '--store', 'STORE'], 1, /no kept story is “”/],
  ['an empty draft', ['check', 'DRAFT', EXAMPLES], 0, /draft\.md: no sentence stands in it/],
  ['an empty file as a store', ['stories', '--store', 'EMPTY FILE'], 3, /there is no store at .*zero\.db/],
  ['a file where a folder is wanted', [EXAMPLES, '-f', 'csv', '--out', 'DRAFT'], 2, /draft\.md: a file stands there/],
  ['a store that is none', ['stories', '--store', 'DRAFT/..'], 3, /a store is a file/],
  ['nothing to export', ['watch', 'export', '--store', 'STORE'], 1, /no feed or page is followed/],
])('%s is named', async (_, words, code, reason) => {
  mkdirSync(at('empty'), { recursive: true })
  writeFileSync(at('draft.md'), '\n')
  writeFileSync(at('zero.db'), '')
  await run(['init', '--store', at('store.db')])
  const stands = {
    EMPTY: at('empty'),
    DRAFT: at('draft.md'),
    'DRAFT/..': folder,
    'EMPTY FILE': at('zero.db'),
    STORE: at('store.db'),
  }
  const ended = await run(words.map((word) => stands[word as keyof typeof stands] ?? word))
  expect([ended.code, ended.out.includes('Error')]).toEqual([code, false])
  expect(ended.err).toMatch(reason)
  expect(ended.err).toMatch(/^dateline: [^\n]+\n$/)
  expect(statSync(at('zero.db')).size).toBe(0)
})

test('names with blanks, other letters and leading dashes are names', async () => {
  const blank = await run(['read', at('a report ü.txt'), '-f', 'ndjson'])
  expect([blank.code, JSON.parse(blank.out).id]).toEqual([0, 'a report ü.txt'])
  const dash = await runProgram(['read', '-f', 'ndjson', '--', '-dash.txt'], ['env', '-C', folder])
  expect([dash.code, dash.stderr]).toEqual([0, ''])
  const out = await run(['read', at('-dash.txt'), '--out', at('a new folder/ö.md'), '-f', 'md'])
  expect([out.code, out.err]).toEqual([0, ''])
})

test('without a home or settings it reads, and in a narrow terminal without colour', async () => {
  const bare = ['env', '-i', 'COLUMNS=40', 'NO_COLOR=1']
  const { code, stdout, stderr } = await runProgram([EXAMPLES], bare)
  expect([code, stderr]).toEqual([0, ''])
  const longest = Math.max(...stdout.split('\n').map((line) => line.length))
  expect(longest).toBeLessThanOrEqual(40)
  expect(stdout).not.toContain('\x1b')
})

test.skipIf(cannotGiveUp)('a home that can only be read is named with the folder', async () => {
  mkdirSync(at('home'))
  chmodSync(at('home'), 0o555)
  const within = [...WITHOUT_RIGHTS, 'env', '-i', `HOME=${at('home')}`]
  const { code, stderr } = await runProgram(['init'], within)
  expect(code).toBe(3)
  expect(stderr).toMatch(/^dateline: the store can only be read, not written \(.*home\/\.local.*\)\n$/)
})

test('Ctrl-C in the middle of work ends it, and nothing is said', async () => {
  mkdirSync(at('many'))
  for (let i = 0; i < 300; i++) copyFileSync(join(EXAMPLES, '1-harbour-post.txt'), at(`many/${i}.txt`))
  const work = watchProgram(['read', at('many'), '-f', 'ndjson'])
  await until(() => work.stdout().includes('\n'))
  work.child.kill('SIGINT')
  const { stderr } = await work.end
  expect([work.child.signalCode, stderr]).toEqual(['SIGINT', ''])
})
