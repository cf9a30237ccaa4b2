import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { npm } from './npm.ts'

// The package as anyone gets it: packed by `npm pack` from a clone that was not built, and installed by npm into an
// empty folder, with the packages that it names and no other.

const ROOT = join(import.meta.dirname, '..')
const EXAMPLES = join(ROOT, 'examples')
const work = mkdtempSync(join(tmpdir(), 'dateline-package-'))
const [clone, folder] = [join(work, 'clone'), join(work, 'an empty folder')]
const bin = join(folder, 'node_modules', '.bin', 'dateline')
// As a shell would: npm hands its own settings down to what it starts.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')))
const here = { cwd: folder, encoding: 'utf8', env, stdio: 'pipe' } as const

beforeAll(() => {
  mkdirSync(clone)
  for (const part of readdirSync(ROOT)) {
    if (!['node_modules', 'dist', '.git', 'bench', 'test', 'docs'].includes(part))
      cpSync(join(ROOT, part), join(clone, part), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'))
  const packed = JSON.parse(npm(['pack', '--json'], clone))
  const { filename } = Array.isArray(packed) ? packed[0] : Object.values(packed)[0]
  mkdirSync(folder)
  npm(['install', join(clone, filename)], folder)
}, 300_000)
afterAll(() => rmSync(work, { recursive: true, force: true }))

test('its command reads a file', () => {
  expect(execFileSync(bin, ['--version'], here)).toMatch(/^\d+\.\d+\.\d+\n$/)
  const article = JSON.parse(execFileSync(bin, ['read', join(EXAMPLES, '1-harbour-post.txt'), '-f', 'ndjson'], here))
  expect(article).toMatchObject({ id: '1-harbour-post.txt', language: 'en', title: expect.stringMatching(/\w/) })
  expect(execFileSync(bin, [EXAMPLES, '-f', 'ris'], here)).toMatch(/^TY {2}- NEWS/)
})

test('a project that uses it type-checks and runs', () => {
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: string }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, type: 'module' }))
  writeFileSync(
    join(folder, 'main.ts'),
    `import { check, type RecordDocument, read, story } from 'dateline'
for await (const outcome of read({ text: 'Holm said on Friday the bridge will close.', published: '2025-03-14' })) {
  if ('report' in outcome) console.log(outcome.report.article.id, outcome.report.reading.times[0]?.value)
}
const document: RecordDocument = await story(process.argv[2]!, { signal: AbortSignal.timeout(60_000) })
console.log(document.stories[0]!.timeline.length > 10, (await check('Teresk finished the dam in 2016.', document))[0]!.verdict)
`,
  )
  // The types of Node are the project's own to bring; these are the checkout's.
  const types = ['--types', 'node', '--typeRoots', join(ROOT, 'node_modules', '@types')]
  const options = ['--module', 'nodenext', '--target', 'es2024', '--strict', '--noEmit', ...types]
  execFileSync(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), ...options, 'main.ts'], here)
  expect(execFileSync(process.execPath, ['main.ts', EXAMPLES], here)).toBe('1 2025-03-14\ntrue supported\n')
  // And what is not in the types is refused.
  writeFileSync(join(folder, 'wrong.ts'), `import { read } from 'dateline'\nread({ text: 5 })\n`)
  const wrong = () =>
    execFileSync(
      process.execPath,
      [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), ...options, 'wrong.ts'],
      here,
    )
  expect(wrong).toThrow()
})

test('importing it starts no thread and opens nothing', () => {
  const script = `import('dateline').then(() => { console.log(process.getActiveResourcesInfo().filter((name) => name !== 'PipeWrap').join()) })`
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], here).trim()).toBe('')
})

test('it brings what the command line, the server, the agents’ server and the manual need', () => {
  const shipped = readdirSync(join(folder, 'node_modules', 'dateline'), { recursive: true, encoding: 'utf8' })
  for (const file of ['man/dateline.1', 'schema/record.schema.json', 'dist/web/client/main.js', 'LICENSE'])
    expect(shipped).toContain(file)
  expect(shipped.filter((file) => /^(?:src|test|bench|examples|fixtures|dist\/\.)/.test(file))).toEqual([])
  expect(execFileSync(bin, ['mcp', '--help'], here)).toContain('check_draft')
})
