import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './record-of.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-bad-'))
const GOOD = `The Council of Arden said on Monday that the old bridge would be closed for repairs in June.

"Nobody will be cut off," said the mayor, Ida Holm, who promised a ferry for as long as the work lasts.
`
const write = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** A bad input gives exit code 1, one line on standard error with its name and the reason, and a place in `unread`. */
async function expectNamed(path: string, id: string, reason: RegExp): Promise<void> {
  const { code, out, err } = await run([path, '--format', 'json'])
  expect(code).toBe(1)
  expect(err.trim().split('\n').length).toBe(1)
  expect(err).toContain(id)
  expect(err).toMatch(reason)
  expect(JSON.parse(out).unread).toMatchObject([{ id, reason: expect.stringMatching(reason) }])
}

test('an empty file', () => expectNamed(write('empty.txt', ''), 'empty.txt', /empty/))
test('a binary file', () => expectNamed(write('binary.txt', Buffer.from([1, 2, 0, 3, 0, 255])), 'binary.txt', /binary/))
test('a missing path', () => expectNamed(join(folder, 'nowhere.txt'), join(folder, 'nowhere.txt'), /no such file/))
test('a file with only a menu in it', () =>
  expectNamed(write('menu.txt', 'Home\nNews\nSport\nContact\nSubscribe\n© Copyright 2020\n'), 'menu.txt', /no article/))
test('a text of 100 MB', () =>
  expectNamed(write('huge.txt', Buffer.alloc(100 * 2 ** 20, 'word ')), 'huge.txt', /104857600 bytes/))
test('a line of NDJSON that is no JSON', () => expectNamed(write('bad.ndjson', '{"id":'), 'bad.ndjson:1', /no JSON/))
test('a line of NDJSON without a text', () =>
  expectNamed(write('none.ndjson', '{"id":"x"}'), 'x', /none of text, html and raw/))

test('invalid UTF-8 is read, with a warning', async () => {
  const path = write(
    'latin.txt',
    Buffer.concat([Buffer.from(GOOD), Buffer.from('Le maire a dit \xe9t\xe9.\n', 'latin1')]),
  )
  const { code, out } = await run(['read', path, '--format', 'ndjson'])
  expect(code).toBe(0)
  expect(JSON.parse(out).warnings.join(' ')).toMatch(/UTF-8/)
})

test('one bad file among good ones stops nothing', async () => {
  const mixed = join(folder, 'mixed')
  mkdirSync(mixed)
  writeFileSync(join(mixed, 'a.txt'), GOOD)
  writeFileSync(join(mixed, 'b.txt'), '')
  writeFileSync(join(mixed, 'c.txt'), GOOD.replace('bridge', 'harbour'))
  const { code, out, err } = await run([mixed, '--one-story', '--format', 'json'])
  expect(code).toBe(1)
  expect(err).toMatch(/b\.txt: .*empty/)
  const { stories, unread } = JSON.parse(out)
  expect(stories[0].articles.map(({ id }: { id: string }) => id).sort()).toEqual(['a.txt', 'c.txt'])
  expect(unread.length).toBe(1)
})

test('wrong usage is told on standard error, with exit code 2', async () => {
  for (const args of [
    [],
    ['--format', 'pdf', 'x'],
    ['--json', '--format', 'csv', 'x'],
    ['diff', '--format', 'atom', '--json'],
    ['--published', 'tomorrow', 'x'],
    ['--published', '2021-02-30', 'x'],
    ['--wrong', 'x'],
  ]) {
    const { code, out, err } = await run(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).not.toBe('')
  }
})

test('without a word, the help is shown', async () => {
  const { code, err } = await run([])
  expect(code).toBe(2)
  expect(err).toMatch(/Examples:/)
})

test.each([
  ['reed', 'read'],
  ['raed', 'read'],
  ['stroy', 'story'],
  ['serch', 'search'],
])('“%s” is taken for a misspelt %s', async (word, command) => {
  const { code, err } = await run([word, 'page.html'])
  expect(code).toBe(2)
  expect(err).toContain(`did you mean \`dateline ${command}\`?`)
})

test.each([
  ['lst', 'list'],
  ['https://news.example/', 'add https://news.example/'],
])('“watch %s” says what it does not know, and what was meant', async (word, meant) => {
  const { code, err } = await run(['watch', word])
  expect(code).toBe(2)
  expect(err).toContain(`“${word}” is no command of dateline watch; did you mean \`dateline watch ${meant}\`?`)
})

test('a command that wants a story says where they are listed, and any other where its own help is', async () => {
  expect((await run(['show'])).err).toMatch(/`dateline stories` lists the stories; dateline show --help/)
  expect((await run(['search'])).err).toMatch(/\(dateline search --help shows how\)/)
})

test('a path that is there, or like no command, is no misspelt command', async () => {
  expect((await run(['nowhere'])).err).toMatch(/nowhere: no such file or folder/)
})

test('addresses of other kinds than http and https are named as such', async () => {
  expect((await run(['read', 'ftp://a.example/x'])).err).toMatch(/only http and https are read/)
})

test('a folder where a file is wanted is called that', async () => {
  expect((await run(['check', tmpdir(), write('plain.txt', GOOD)])).err).toMatch(/it is a folder/)
  expect((await run([write('plain.txt', GOOD), '--out', tmpdir()])).err).toMatch(/it is a folder/)
})

test('piped text is as wide as COLUMNS says', async () => {
  process.env.COLUMNS = '50'
  try {
    const { out } = await run(['read', write('plain.txt', GOOD)])
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(50)
  } finally {
    delete process.env.COLUMNS
  }
})

test('--help shows examples and exits with 0', async () => {
  const { code, out } = await run(['--help'])
  expect(code).toBe(0)
  expect(out).toMatch(/Examples:/)
})

test('an output file that cannot be written is named', async () => {
  const good = write('good.txt', GOOD)
  const { code, err } = await run([good, '--out', join(good, 'record.json')])
  expect(code).toBe(2)
  expect(err).toMatch(/cannot write/)
})

test('standard input is read by “-”, and --published dates what states no day', async () => {
  const { code, out } = await run(['read', '-', '--published', '2024-05-07', '--format', 'ndjson'], GOOD)
  expect(code).toBe(0)
  expect(JSON.parse(out).published).toMatchObject({ value: '2024-05-07', basis: 'given' })
})

test('an address at a private place is refused, and named', async () => {
  const { code, err } = await run(['read', 'http://127.0.0.1:9/', '--format', 'ndjson'])
  expect(code).toBe(1)
  expect(err).toMatch(/no public address/)
})

test('two files of one name are two articles', async () => {
  for (const name of ['x', 'y']) mkdirSync(join(folder, name), { recursive: true })
  const files = ['x', 'y'].map((name) => write(join(name, 'same.txt'), GOOD.replace('June', name)))
  const { out } = await run(['read', ...files, '--format', 'json'])
  expect(JSON.parse(out).map(({ id }: { id: string }) => id)).toEqual(['same.txt', 'same.txt#2'])
})

test('a report in a language that is not read is kept, and says so', async () => {
  const french =
    'Le maire de la ville a annoncé lundi que le vieux pont serait fermé en juin pour des travaux, et que personne ne serait coupé du monde. Un bac passera la rivière toutes les heures, a-t-il ajouté devant le conseil municipal.'
  const { code, out } = await run(['read', write('fr.txt', french), '--format', 'ndjson'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    language: 'fr',
    statements: [],
    warnings: [expect.stringMatching(/“fr” is not read/)],
  })
})
