import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addInputs } from '../../desk/add-inputs.ts'
import type { Keeper } from '../../desk/keeper.ts'
import { openStore } from '../../store/open-store.ts'
import { listStories } from '../../store/stories/records.ts'
import { openShelf } from './kept-shelf.ts'
import { recordReader } from './read-records.ts'

const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'examples')

let folder: string
let keeper: Keeper
let handle: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-read-'))
  const store = await openStore(join(folder, 'store.db'), { create: true })
  keeper = { store, holder: 'test:0:read', version: 'test', now: () => new Date().toISOString() }
  await addInputs(keeper, [EXAMPLES], { stdin: Readable.from([]), jobs: 1, progress: () => {} })
  handle = (await listStories(store))[0]!.handle
}, 60_000)

afterAll(async () => {
  await keeper.store.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a record is parsed once, and anew when it is another', async () => {
  const read = recordReader(keeper.store)
  const first = await read(handle)
  expect((await read(handle))!.record).toBe(first!.record)
  const what = { kind: 'rename', of: { kind: 'story' }, name: 'The dam and its gates' } as const
  await openShelf(keeper, { reader: 'test' }).decide({ story: handle, reason: null, what })
  const second = await read(handle)
  expect(second!.record.title).toBe('The dam and its gates')
  expect(second!.hash).not.toBe(first!.hash)
})

test('there is no record of a story that nobody keeps', async () => {
  expect(await recordReader(keeper.store)('nothing')).toBeNull()
})
