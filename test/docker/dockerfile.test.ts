import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Actions, commandTree } from '../../src/cli/commands.ts'
import { openApiDocument } from '../../src/web/api/api.ts'
import { commandOf, INSTRUCTIONS, ROOT, wordsOf } from './instructions.ts'

// What the Dockerfile says is held against what is there; image.test.ts does what it says.

test('every file that is copied is there, and not kept out of the build', () => {
  const let_in = readFileSync(join(ROOT, '.dockerignore'), 'utf8').match(/(?<=^!).+$/gm)!
  const copied = wordsOf('COPY')
    .filter((words) => !words.startsWith('--from'))
    .flatMap((words) => words.split(/\s+/).slice(0, -1))
  expect(copied.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  expect(copied.filter((path) => !let_in.includes(path.split('/')[0]!))).toEqual([])
  // What the package ships is what the image needs, but for the manual page.
  const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { files: string[] }
  expect(files.filter((path) => !path.startsWith('!') && !['man', 'dist', ...copied].includes(path))).toEqual([])
})

test('it starts the server as a user without rights, and asks it whether it is there', () => {
  expect(commandOf('ENTRYPOINT')).toEqual(['node', 'scripts/dateline.mjs'])
  const [command, ...options] = commandOf('CMD')
  const serve = commandTree({} as Actions).commands.find((one) => one.name() === command)!
  for (const option of options.filter((word) => word.startsWith('--'))) {
    expect(serve.options.map(({ long }) => long)).toContain(option)
  }
  const place = (instruction: string) => INSTRUCTIONS.findIndex(({ name }) => name === instruction)
  expect(wordsOf('USER')).toEqual(['node'])
  expect(place('USER')).toBeLessThan(place('ENTRYPOINT'))
  expect(wordsOf('VOLUME')).toEqual(['/data'])
  const [health] = wordsOf('HEALTHCHECK')
  expect(health).toContain(`127.0.0.1:${wordsOf('EXPOSE')[0]}/api/v1/openapi.json`)
  expect(openApiDocument().servers![0]!.url).toBe('/api/v1')
})
