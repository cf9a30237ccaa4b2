import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Keeper } from '../../desk/keeper.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { type App, makeApp } from '../app.ts'
import { openShelf } from '../shelf/kept-shelf.ts'

const REPORT = `Bridge of Sund opens after two years

The bridge of Sund opened on Friday, mayor Ida Lund told reporters in the town hall.

Some 4,000 people walked over it in the first hour, the police said, and no accident was reported.
`

let folder: string
let store: Store
let app: App

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-add-'))
  store = await openStore(join(folder, 'store.db'), { create: true })
  const keeper: Keeper = { store, holder: 'test:0:add', version: 'test', now: () => new Date().toISOString() }
  app = makeApp(openShelf(keeper, { reader: 'test', jobs: 1 }), { hosts: null, password: null })
})

afterAll(async () => {
  await app.close()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Hands in the form of the page; the answer's status, and what it says went wrong. */
async function give(fields: Record<string, string> | string): Promise<{ status: number; problem: string }> {
  const body = typeof fields === 'string' ? fields : new FormData()
  if (typeof body !== 'string') for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const answer = await app.app.request('/add', { method: 'POST', body, headers: { origin: 'http://localhost' } })
  const problem = /role="alert">([^<]*)</.exec(await answer.text())?.[1] ?? ''
  return { status: answer.status, problem }
}

test('a form that names a file of the machine is refused, and the file stays unread', async () => {
  const secret = join(folder, 'secret.txt')
  writeFileSync(secret, 'A secret that the form must not bring into the store.')
  for (const address of [secret, `file://${secret}`, '-', '..']) {
    const { status, problem } = await give({ address })
    expect(status).toBe(400)
    expect(problem).toContain('is no address')
  }
  expect(app.activity.tasks).toEqual([])
})

test('an empty form, a day that is none and what is no form are refused in words', async () => {
  expect((await give({})).problem).toContain('Nothing was given')
  expect(await give({ text: 'A report.', published: '2021-02-30' })).toEqual({
    status: 400,
    problem: '“2021-02-30” is no day: one is written as 2021-12-04',
  })
  expect(await give('nonsense')).toEqual({ status: 400, problem: 'What was sent is no form.' })
})

test('a text that is handed in is taken in', async () => {
  expect((await give({ text: REPORT, published: '2021-12-04' })).status).toBe(303)
  await app.activity.settled()
  expect(app.activity.tasks.map(({ state, unread }) => [state, unread])).toEqual([['done', []]])
})
