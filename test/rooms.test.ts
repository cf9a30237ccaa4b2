import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** Each room may import from the rooms before it, and from itself. Nothing else. */
const ROOMS = ['text', 'article', 'language', 'story', 'record', 'store', 'source', 'desk', 'cli', 'web', 'mcp']
const DOORS = new Set(['store', 'source']) // neighbours: neither may import the other
const FACES = new Set(['cli', 'web', 'mcp']) // likewise
const PURE = ROOMS.slice(0, 5)
const ALLOWED = new Set(['text/fingerprint.ts imports node:crypto'])
/** The program's entry starts every face. */
const ENTRY = 'cli/main.ts'
const MOST_LINES = 400

const ROOT = join(import.meta.dirname, '..')
const SRC = join(ROOT, 'src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(?<!\.test)\.ts$/.test(file))
const code = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]))
const IMPORT =
  /^\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

const imports = (file: string): string[] => [...code.get(file)!.matchAll(IMPORT)].map((m) => (m[1] ?? m[2] ?? m[3])!)
const local = (file: string): string[] =>
  imports(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => normalize(join(dirname(file), specifier)))
const room = (file: string): string => file.split('/')[0]!

/** The code of a file without its comments and strings, for the check of words. */
const bare = (file: string): string => code.get(file)!.replace(/\/\*[\s\S]*?\*\/|(?<![:'"\\])\/\/.*$/gm, '')

test('every folder of src is a room in the list, and none is empty', () => {
  const found = new Set(files.filter((file) => file.includes('/')).map(room))
  expect([...found].filter((name) => !ROOMS.includes(name))).toEqual([])
  expect(readdirSync(SRC, { withFileTypes: true }).filter((e) => e.isDirectory() && !found.has(e.name))).toEqual([])
})

test('imports only go down the list of rooms', () => {
  const wrong: string[] = []
  for (const file of files.filter((name) => name.includes('/'))) {
    for (const to of local(file)) {
      const [a, b] = [room(file), room(to)]
      const beside = a !== b && ((DOORS.has(a) && DOORS.has(b)) || (FACES.has(a) && FACES.has(b) && file !== ENTRY))
      if ((ROOMS.indexOf(b) > ROOMS.indexOf(a) && file !== ENTRY) || beside) wrong.push(`${file} imports ${to}`)
    }
  }
  expect(wrong).toEqual([])
})

test('the five pure rooms touch no clock, network, disk, chance or console', () => {
  const OUTSIDE = /\b(?:Date\.now|new Date\(\)|Math\.random|fetch\(|process\.|console\.)/
  const wrong = files
    .filter((file) => PURE.includes(room(file)))
    .flatMap((file) => [
      ...imports(file)
        .filter((specifier) => specifier.startsWith('node:'))
        .map((specifier) => `${file} imports ${specifier}`)
        .filter((line) => !ALLOWED.has(line)),
      ...(OUTSIDE.test(bare(file)) ? [`${file} uses ${OUTSIDE.exec(bare(file))![0]}`] : []),
    ])
  expect(wrong).toEqual([])
})

test('no file imports itself by way of others', () => {
  const seen = new Set<string>()
  const walk = (file: string, path: string[]): void => {
    expect(path, `cycle: ${[...path, file].join(' -> ')}`).not.toContain(file)
    if (seen.has(file) || !code.has(file)) return
    for (const to of local(file)) walk(to, [...path, file])
    seen.add(file)
  }
  for (const file of files) walk(file, [])
})

test(`no file has more than ${MOST_LINES} lines, word lists apart`, () => {
  const isWords = (file: string): boolean => /\/words\/|weights/.test(file)
  expect(files.filter((file) => !isWords(file) && code.get(file)!.split('\n').length > MOST_LINES)).toEqual([])
})

test('every path ARCHITECTURE.md names is there', () => {
  const page = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8')
  const paths = [...page.matchAll(/`((?:src|test|fixtures|scripts|bench|schema|examples)\/[\w./-]*)`/g)].map(
    (m) => m[1]!,
  )
  expect(paths.length).toBeGreaterThan(0)
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})

test('ARCHITECTURE.md says of each package why it is there, and names none that is not', () => {
  const page = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8')
  const section = page.slice(page.indexOf('## Why each dependency'), page.indexOf('## Learned weights'))
  const named = [...section.matchAll(/^\| ([^|]+) \| [^|]+ \|$/gm)].flatMap(([, names]) => names!.split(', '))
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  ) as { [kind: string]: object }
  const installed = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
  expect(named.filter((name) => !['package', '---'].includes(name)).sort()).toEqual(installed.sort())
})
