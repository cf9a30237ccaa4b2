import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { until } from '../program.ts'
import { buildImage, environmentOf, NOBODY } from './build-image.ts'
import { commandOf } from './instructions.ts'

// There is no Docker engine where the tests run: the Dockerfile's steps are done in empty folders, and what comes of them is started as the image is.

const work = mkdtempSync(join(tmpdir(), 'dateline-image-'))
chmodSync(work, 0o755)
afterAll(() => rmSync(work, { recursive: true, force: true }))

const without = NOBODY === null ? [] : ['setpriv', '--reuid', NOBODY, '--regid', NOBODY, '--clear-groups'].map(String)
const cannotBeNobody = NOBODY !== null && spawnSync('setpriv', ['--version']).error !== undefined
/** Where it listens instead of everywhere, so that many tests may at once. */
const PORT = String(20_000 + (process.pid % 20_000))
const here = (words: readonly string[]): string[] =>
  words.map((word) => word.replaceAll('4787', PORT).replace('0.0.0.0', '127.0.0.1'))

test.skipIf(cannotBeNobody)(
  'what the Dockerfile builds serves under a user without rights, is healthy, and stops when it is told',
  async () => {
    const image = buildImage(work)
    expect(existsSync(join(image.folder, 'src'))).toBe(false)
    const secrets = { DATELINE_PASSWORD: 'a-long-one', DATELINE_TOKEN: 'a-longer-one' }
    const options = { cwd: image.folder, env: { ...environmentOf(image), ...secrets, HOME: '/nonexistent' } }
    const [command, ...words] = [...without, ...commandOf('ENTRYPOINT'), ...here(commandOf('CMD'))]
    const server = spawn(command!, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (part) => (said += part))
    await until(() => said.includes('serving') || server.exitCode !== null)
    const [asks, ...health] = here(commandOf('HEALTHCHECK'))
    expect(spawnSync(asks!, health, options).status, said).toBe(0)
    const answer = await fetch(`http://127.0.0.1:${PORT}/api/v1/articles`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secrets.DATELINE_TOKEN}` },
      body: JSON.stringify({ id: 'a', text: 'The ferry will be late, the mayor, Ida Holm, said.' }),
    })
    expect(await answer.text()).toContain('{"done":{"new":1}}')
    server.kill('SIGTERM')
    expect(await once(server, 'exit')).toEqual([0, null])
  },
  400_000,
)
