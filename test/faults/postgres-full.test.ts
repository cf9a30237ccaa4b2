import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { expect, test } from 'vitest'
import { EACH, writeReports } from '../killed-runs.ts'
import { runProgram } from '../program.ts'
import { IS_ROOT, NO_POSTGRES, openPostgres } from './own-postgres.ts'
import { NO_DISK, openSmallDisk } from './small-disk.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url))
const MISSING = NO_POSTGRES ?? NO_DISK ?? (IS_ROOT ? null : 'only root may start a server that sees another disk')
const ROUNDS = 10

test.skipIf(MISSING !== null)(
  `a database whose disk is full: what was kept can be read, nothing more comes in, and once there is room it goes on${MISSING ? ` (${MISSING})` : ''}`,
  async () => {
    const disk = await openSmallDisk(24 * 1024)
    const server = await openPostgres(disk.within)
    const folder = mkdtempSync(join(tmpdir(), 'dateline-input-'))
    const run = (...args: string[]) => runProgram([...args, '--store', server.address])
    const verified = async () => JSON.parse((await run('verify', '--format', 'json')).stdout)
    try {
      disk.shell('mkdir space && chown postgres space')
      const client = new pg.Client({ connectionString: server.address })
      await client.connect()
      await client.query(`create tablespace small location '${disk.path}/space'`)
      await client.query('alter database postgres set default_tablespace = small')
      await client.end()
      expect((await run('add', EXAMPLES)).code).toBe(0)
      disk.shell('cat /dev/zero > filler 2> /dev/null || true')
      for (let round = 0; round < ROUNDS; round++) writeReports(folder, round)
      expect(await run('add', folder)).toMatchObject({
        code: 3,
        stderr: expect.stringMatching(
          /^dateline: there is no room left for the store; what was kept before is safe \(.*\)\n$/,
        ),
      })
      expect((await run('stories')).stdout).toMatch(/5 reports/)
      expect(await verified()).toMatchObject({ harmed: [] })
      disk.shell('rm filler')
      expect(await run('add', folder)).toMatchObject({ code: 0, stderr: '' })
      const all = 5 + ROUNDS * EACH
      expect(await verified()).toMatchObject({ originals: all, versions: all, harmed: [] })
    } finally {
      server.remove()
      await disk.remove()
      rmSync(folder, { recursive: true, force: true })
    }
  },
  240_000,
)
