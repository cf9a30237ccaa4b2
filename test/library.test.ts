import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { check, read, story } from '../src/index.ts'
import { run } from './record-of.ts'

const ROOT = join(import.meta.dirname, '..')
const EXAMPLES = join(ROOT, 'examples')
const HTML = `<html><body><article><h1>Bridge closes</h1><p>The bridge at Sund will close on Monday, the mayor, Ida Holm, said on Friday, because its cables have rusted.</p><p>Some 40 people protested before the town hall and asked for a ferry.</p></article></body></html>`

describe('the library', () => {
  test('reads one article that is at hand', async () => {
    const { value: outcome } = await read({ html: HTML, url: 'https://example.org/a', published: '2025-03-14' }).next()
    expect(outcome).toMatchObject({
      report: { article: { title: 'Bridge closes', published: { value: '2025-03-14' } } },
    })
  })
  test('gives the records that the command line gives', async () => {
    const document = await story(EXAMPLES)
    expect(document).toEqual(JSON.parse((await run([EXAMPLES, '--format', 'json'])).out))
    const [sentence] = await check('Teresk finished the dam in 2012.', document)
    expect(sentence!.verdict).toBe('contradicted')
  })
  test('reads documents as they come', async () => {
    let handed = 0
    async function* documents() {
      for (let i = 0; i < 100; i++) {
        handed++
        yield { id: String(i), text: 'The bridge at Sund will close on Monday.' }
      }
    }
    for await (const outcome of read(documents())) {
      expect('report' in outcome).toBe(true)
      break
    }
    expect(handed).toBeLessThan(100)
  })
  test('a signal ends it with its reason', async () => {
    const ended = new AbortController()
    const reason = new Error('enough')
    await expect(async () => {
      for await (const _ of read([EXAMPLES], { signal: ended.signal })) ended.abort(reason)
    }).rejects.toBe(reason)
    await expect(story(EXAMPLES, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    // On threads too, with many documents under way.
    const many = Array.from({ length: 60 }, (_, i) => ({ id: String(i), text: `Report ${i}: the bridge will close.` }))
    const later = new AbortController()
    await expect(async () => {
      for await (const _ of read(many, { signal: later.signal, jobs: 2 })) later.abort(reason)
    }).rejects.toBe(reason)
  })
  test('a document with two bodies or none is refused', async () => {
    await expect(story([{ id: 'x' }])).rejects.toThrow(/document x: exactly one of text, html and raw/)
  })
})

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-consumer-'))
  const node = process.execPath
  beforeAll(() => {
    const work = mkdtempSync(join(tmpdir(), 'dateline-pack-'))
    // Built and packed as a release is: the files that package.json names, and no other.
    for (const part of ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'schema', 'scripts', 'man']) {
      cpSync(join(ROOT, part), join(work, part), { recursive: true })
    }
    execFileSync(node, [join(ROOT, 'scripts', 'build.mjs'), join(work, 'dist')])
    const packed = JSON.parse(npm(['pack', '--json', '--ignore-scripts'], work))
    const { filename } = Array.isArray(packed) ? packed[0] : Object.values(packed)[0]
    mkdirSync(join(folder, 'node_modules', 'dateline'), { recursive: true })
    execFileSync('tar', ['-xzf', join(work, filename), '--strip-components=1'], {
      cwd: join(folder, 'node_modules', 'dateline'),
    })
    // Its dependencies as npm would put them, from this checkout: the tests need no network.
    for (const name of readdirSync(join(ROOT, 'node_modules'))) {
      const to = join(folder, 'node_modules', name)
      if (!name.startsWith('.') && !existsSync(to)) symlinkSync(join(ROOT, 'node_modules', name), to)
    }
  }, 120_000)

  test('a project that uses it type-checks and runs', () => {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
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
    const options = '--module nodenext --moduleResolution nodenext --target es2024 --strict --noEmit --types node'
    execFileSync(node, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), ...options.split(' '), 'main.ts'], {
      cwd: folder,
      stdio: 'pipe',
    })
    const out = execFileSync(node, ['main.ts', EXAMPLES], { cwd: folder, encoding: 'utf8' })
    expect(out).toBe('1 2025-03-14\ntrue supported\n')
  })
  test('importing it starts no thread and opens nothing', () => {
    const script = `import('dateline').then(() => { console.log(process.getActiveResourcesInfo().filter((name) => name !== 'PipeWrap').join()) })`
    expect(execFileSync(node, ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' }).trim()).toBe('')
  })
  test('its command runs', () => {
    const command = join(folder, 'node_modules', 'dateline', 'scripts', 'dateline.mjs')
    expect(execFileSync(node, [command, '--version'], { cwd: folder, encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(execFileSync(node, [command, EXAMPLES, '-f', 'ris'], { cwd: folder, encoding: 'utf8' })).toMatch(
      /^TY {2}- NEWS/,
    )
  })
})

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}
