import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Actions, commandTree } from '../src/cli/commands.ts'
import { openApiDocument } from '../src/web/api/api.ts'

// There is no Docker engine where the tests run: what the Dockerfile says is held against what is there.

const ROOT = join(import.meta.dirname, '..')
const lines = readFileSync(join(ROOT, 'Dockerfile'), 'utf8').replaceAll('\\\n', ' ').split('\n')
const arguments_ = (instruction: string): string[] =>
  lines.flatMap((line) => (line.startsWith(`${instruction} `) ? [line.slice(instruction.length + 1).trim()] : []))
const listOf = (instruction: string): string[] => JSON.parse(arguments_(instruction).at(-1)!) as string[]

test('every file that is copied is there, and not kept out of the build', () => {
  const let_in = readFileSync(join(ROOT, '.dockerignore'), 'utf8').match(/(?<=^!).+$/gm)!
  const copied = arguments_('COPY')
    .filter((words) => !words.startsWith('--from'))
    .flatMap((words) => words.split(/\s+/).slice(0, -1))
  expect(copied.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  expect(copied.filter((path) => !let_in.includes(path.split('/')[0]!))).toEqual([])
  // What the package ships is what the image needs, but for the manual page.
  const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { files: string[] }
  expect(files.filter((path) => !path.startsWith('!') && !['man', 'dist', ...copied].includes(path))).toEqual([])
})

test('it starts the server as a user without rights, and asks it whether it is there', () => {
  expect(listOf('ENTRYPOINT')).toEqual(['node', 'scripts/dateline.mjs'])
  const [command, ...options] = listOf('CMD')
  const serve = commandTree({} as Actions).commands.find((one) => one.name() === command)!
  for (const option of options.filter((word) => word.startsWith('--'))) {
    expect(serve.options.map(({ long }) => long)).toContain(option)
  }
  expect(lines.indexOf('USER node')).toBeLessThan(lines.findIndex((line) => line.startsWith('ENTRYPOINT')))
  expect(arguments_('VOLUME')).toEqual(['/data'])
  const [health] = arguments_('HEALTHCHECK')
  expect(health).toContain(`127.0.0.1:${arguments_('EXPOSE')[0]}/api/v1/openapi.json`)
  expect(openApiDocument().servers![0]!.url).toBe('/api/v1')
})
