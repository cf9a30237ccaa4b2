import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Keeper } from '../src/desk/keeper.ts'
import type { Record } from '../src/record/record.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import type { StoredDecision } from '../src/store/stories/decisions.ts'
import { type App, makeApp } from '../src/web/app.ts'
import { LOOPBACK_HOSTS } from '../src/web/guard.ts'
import { openShelf } from '../src/web/shelf/kept-shelf.ts'
import { run } from './record-of.ts'
import { EXAMPLE_FILES } from './serve-pages.ts'

// What the command line puts right and what a form of the pages puts right is the same, and both are taken back alike.

const FERRY = {
  id: 'ferry',
  title: 'Ferry Aurelia runs aground off Skarn',
  published: '2031-05-03',
  text: 'The ferry Aurelia ran aground off the island of Skarn on Saturday with 120 passengers aboard, the coast guard said.',
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-decide-'))
const location = join(folder, 'store.db')
const dateline = (...args: string[]) => run([...args, '--store', location])
let store: Store
let app: App
let dam: Record
let ferry: Record
let before: string

beforeAll(async () => {
  const other = join(folder, 'other.ndjson')
  writeFileSync(other, JSON.stringify(FERRY))
  await dateline('init')
  expect(await dateline('add', ...EXAMPLE_FILES, other)).toMatchObject({ code: 0 })
  store = await openStore(location, { create: false })
  const keeper: Keeper = { store, holder: 'test:0:decide', version: 'test', now: () => new Date().toISOString() }
  app = makeApp(openShelf(keeper, { reader: 'test' }), { hosts: LOOPBACK_HOSTS, password: null })
  before = (await dateline('export')).out
  const stories = JSON.parse(before).stories as Record[]
  dam = stories.find(({ articles }) => articles.length === 5)!
  ferry = stories.find(({ articles }) => articles.length === 1)!
}, 120_000)

afterAll(async () => {
  await app?.close()
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
})

const report = (n: number) => dam.articles[n]!.id
const claims = () => {
  const { evidence, variants } = dam.statements.find(({ variants }) => variants.length > 0)!
  return [evidence[0]!, variants[0]!.evidence[0]!] as const
}
const places = () => claims().map(({ article, start, end }) => `${article}:${start}-${end}`)
const brezan = () => dam.people.find(({ name }) => name === 'Anton Brezan')!
const kovel = () => dam.people.find(({ name }) => name === 'Irena Kovel')!
const named = (record: Record) => record.id

/** What can be put right: the command, and the fields of the form. */
const WAYS: [string, () => string[], () => [string, string][]][] = [
  [
    'rename',
    () => ['rename', named(dam), 'The dam'],
    () => [
      ['of', 'story'],
      ['name', 'The dam'],
    ],
  ],
  [
    'rename',
    () => ['rename', named(dam), 'A. Brezan', '--person', 'Anton Brezan'],
    () => [
      ['of', `person:${brezan().id}`],
      ['name', 'A. Brezan'],
    ],
  ],
  [
    'rename',
    () => ['rename', named(dam), 'Northern', '--origin', report(0)],
    () => [
      ['of', `origin:${report(0)}`],
      ['name', 'Northern'],
    ],
  ],
  [
    'note',
    () => ['note', named(dam), 'Called.'],
    () => [
      ['on', 'story'],
      ['words', 'Called.'],
    ],
  ],
  [
    'note',
    () => ['note', named(dam), 'Called.', '--article', report(1)],
    () => [
      ['on', `report:${report(1)}`],
      ['words', 'Called.'],
    ],
  ],
  ['merge', () => ['merge', named(dam), named(ferry)], () => [['other', named(ferry)]]],
  [
    'split',
    () => ['split', named(dam), '--articles', report(0), report(1)],
    () => [
      ['article', report(0)],
      ['article', report(1)],
    ],
  ],
  [
    'pin',
    () => ['pin', report(0), named(ferry)],
    () => [
      ['article', report(0)],
      ['to', named(ferry)],
    ],
  ],
  [
    'same-person',
    () => ['merge', named(dam), '--people', 'Anton Brezan', 'Irena Kovel'],
    () => [
      ['person', brezan().id],
      ['person', kovel().id],
    ],
  ],
  [
    'two-people',
    () => ['split', named(dam), '--person', 'Irena Kovel', '--articles', report(2), '--name', 'Irina'],
    () => [
      ['person', kovel().id],
      ['article', report(2)],
      ['name', 'Irina'],
    ],
  ],
  [
    'same-origin',
    () => ['merge', named(dam), '--origins', report(0), report(4)],
    () => [
      ['article', report(0)],
      ['article', report(4)],
    ],
  ],
  ['independent', () => ['split', named(dam), '--origin', report(1)], () => [['article', report(1)]]],
  [
    'not-same-claim',
    () => ['split', named(dam), '--claims', ...places()],
    () => [['claims', JSON.stringify(claims())]],
  ],
]

test.each(WAYS)(
  '%s: the same by command and by form',
  async (kind, args, fields) => {
    const command = await dateline(...args(), '--reason', 'I asked')
    expect(command).toMatchObject({ code: 0, err: '' })
    const byCommand = await lastDecision()
    const told = (await dateline('export')).out
    expect(told).not.toBe(before)
    expect((await dateline('undo', String(byCommand.id))).code).toBe(0)
    expect((await dateline('export')).out).toBe(before)

    const body = new URLSearchParams([['kind', kind], ['reason', 'I asked'], ...fields()])
    const answer = await post(`/stories/${named(dam)}/correct`, body)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/decisions'])
    const byForm = await lastDecision()
    expect({ ...byForm, id: 0, at: '', reader: '' }).toEqual({ ...byCommand, id: 0, at: '', reader: '', undone: null })
    const number = `"${byForm.id}"`
    expect((await dateline('export')).out.replaceAll(number, '"N"')).toBe(told.replaceAll(`"${byCommand.id}"`, '"N"'))
    await post(`/decisions/${byForm.id}/undo`)
    expect((await dateline('export')).out).toBe(before)
  },
  60_000,
)

test('what names nothing is refused, by name, and nothing is kept', async () => {
  const { out } = await dateline('decisions', '--format', 'json')
  const refused = async (...args: string[]) => {
    const { code, err } = await dateline(...args)
    expect(code).toBe(1)
    return err
  }
  expect(await refused('pin', 'nowhere.txt', named(dam))).toContain('no report “nowhere.txt” is kept')
  expect(await refused('merge', named(dam))).toContain('two stories are wanted')
  expect(await refused('split', named(dam), '--person', 'Nobody', '--articles', report(0))).toContain('“Nobody”')
  expect(await refused('split', named(dam), '--articles', ...dam.articles.map(({ id }) => id))).toContain('has to stay')
  expect((await dateline('decisions', '--format', 'json')).out).toBe(out)
}, 60_000)

function post(path: string, body = new URLSearchParams()) {
  const init = { method: 'POST', headers: { origin: 'http://localhost' }, body }
  return app.app.request(`http://localhost${path}`, init)
}

async function lastDecision(): Promise<StoredDecision> {
  return JSON.parse((await dateline('decisions', '--format', 'json')).out).at(-1)
}
