import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '@apidevtools/swagger-parser'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decide, undo } from '../src/desk/deciding/decide.ts'
import type { Keeper } from '../src/desk/keeper.ts'
import { watchInputs } from '../src/desk/watch/watched.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import { openApiDocument } from '../src/web/api/api.ts'
import { makeApp } from '../src/web/app.ts'
import { LOOPBACK_HOSTS } from '../src/web/guard.ts'
import { openShelf } from '../src/web/shelf/kept-shelf.ts'
import type { Shelf } from '../src/web/shelf/shelf.ts'
import { ENGINES } from './stores.ts'

// biome-ignore lint/suspicious/noExplicitAny: JSON as it came
type Json = any

const EXAMPLES = join(import.meta.dirname, '..', 'examples')
const LINES = readdirSync(EXAMPLES).map((id) => ({ id, raw: readFileSync(join(EXAMPLES, id), 'utf8') }))
const ndjson = (values: readonly object[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('')
const valuesOf = async (answer: Response): Promise<Json[]> =>
  (await answer.text())
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const document = openApiDocument() as Json
const ajv = new Ajv2020({ strict: false })
ajv.addSchema(document, 'api')

/** Fails where an answer is none that the API's description allows. */
function expectDescribed(method: string, path: string, answer: Response, body: Json): void {
  const described = document.paths[path][method].responses[answer.status]
  expect(described, `${method} ${path} ${answer.status}`).toBeDefined()
  const type = answer.headers.get('content-type')!.split(';')[0]!
  const pointer = ['paths', path, method, 'responses', String(answer.status), 'content', type, 'schema']
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/')
  const check = ajv.getSchema(`api#/${pointer}`)
  expect(check, pointer).toBeDefined()
  expect(check!(body) ? null : check!.errors).toBe(null)
}

test('the description is OpenAPI, as others check it', async () => {
  const checked = await validate(structuredClone(document))
  expect(checked.info.title).toBe('Dateline')
})

describe.each(ENGINES)('on $name', ({ missing, newLocation, remove }) => {
  let location: string
  let store: Store
  let app: Hono
  let close: () => Promise<void>
  let story: string

  const ask = async (path: string, init: RequestInit = {}) => app.request(`/api/v1${path}`, init)
  const send = (body: string, headers: Record<string, string> = {}, query = '') =>
    ask(`/articles${query}`, { method: 'POST', body, headers: { 'content-type': 'application/x-ndjson', ...headers } })
  const get = async (path: string): Promise<Json> => (await ask(path)).json()

  beforeAll(async () => {
    if (missing) return
    location = newLocation()
    store = await openStore(location, { create: true })
    const keeper: Keeper = { store, holder: 'test:0:api', version: 'test', now: () => new Date().toISOString() }
    const shelf = openShelf(keeper, { reader: 'test', jobs: 1 })
    const made = makeApp(shelf, { hosts: null, password: null }, { keeper, token: null, rate: null, jobs: 1 })
    ;({ app, close } = made)
    const answers = await valuesOf(await send(ndjson(LINES), { 'idempotency-key': 'first' }, '?wait=true'))
    expect(answers.at(-1)).toEqual({ done: { new: LINES.length } })
    story = (await get('/stories')).items[0].id
  }, 120_000)
  afterAll(async () => {
    if (missing) return
    await close()
    await store.close()
    await remove(location)
  })

  test.skipIf(missing)('every answer is one that the description allows', async () => {
    const { hash } = (await get('/changes')).items[0]
    const { sha256 } = (await get(`/stories/${story}/record`)).articles[0]
    const asked: [path: string, real: string][] = [
      ['/stories', '/stories?limit=1'],
      ['/stories/{story}', `/stories/${story}`],
      ['/stories/{story}/record', `/stories/${story}/record`],
      ['/stories/{story}/lineage', `/stories/${story}/lineage`],
      ...['timeline', 'statements', 'figures', 'people', 'disputes', 'developments', 'corrections'].map(
        (part): [string, string] => [`/stories/{story}/${part}`, `/stories/${story}/${part}?limit=3`],
      ),
      ['/stories/{story}/record', '/stories/nothing/record'],
      ['/changes', '/changes'],
      ['/search', '/search?q=dam'],
      ['/search', '/search?q=kind:nothing'],
      ['/sources', '/sources'],
      ['/decisions', '/decisions'],
      ['/articles', '/articles'],
      ['/articles', '/articles?limit=0'],
      ['/articles/{id}', `/articles/${LINES[0]!.id}`],
      ['/articles/{id}/versions', `/articles/${LINES[0]!.id}/versions`],
      ['/articles/{id}', '/articles/nothing'],
      ['/originals/{sha256}', `/originals/${hash}`],
    ]
    for (const [path, real] of asked) {
      const answer = await ask(real)
      expectDescribed('get', path, answer, await answer.json())
    }
    const elsewhere = await makeApp({} as Shelf, { hosts: LOOPBACK_HOSTS, password: null }).app.request(
      'http://evil.example/api/v1/stories',
    )
    expectDescribed('get', '/stories', elsewhere, await elsewhere.json())
    const original = await ask(`/originals/${sha256}`)
    expect(Buffer.from(await original.arrayBuffer()).toString()).toBe(LINES[0]!.raw)
  })

  test.skipIf(missing)('what is followed and what was put right is told as the pages tell it', async () => {
    const keeper: Keeper = { store, holder: 'test:0:api', version: 'test', now: () => '2026-05-01T12:00:00.000Z' }
    await watchInputs(keeper, ['https://news.example/feed.xml'])
    const { id } = await decide(keeper, {
      story,
      what: { kind: 'note', on: { kind: 'story' }, words: 'Called the ministry.' },
      reason: 'no comment',
      reader: 'ada',
    })
    const sources = await ask('/sources')
    const decisions = await ask('/decisions')
    const [followed, decided] = [await sources.json(), await decisions.json()]
    expectDescribed('get', '/sources', sources, followed)
    expectDescribed('get', '/decisions', decisions, decided)
    expect(followed.items).toMatchObject([{ address: 'https://news.example/feed.xml', looked: null, failures: 0 }])
    expect(decided.items).toMatchObject([{ id, story, reason: 'no comment', reader: 'ada', undone: null }])
    await undo(keeper, id)
    expect((await get('/decisions')).items[0].undone).not.toBe(null)
  })

  test.skipIf(missing)('every line that is added is answered as described', async () => {
    const answer = await send(`${ndjson(LINES.slice(0, 1))}nonsense\n`)
    const values = await valuesOf(answer)
    for (const value of values) expectDescribed('post', '/articles', answer, value)
    expect(values.map(({ state }) => state)).toEqual(['same', 'unread', undefined])
    expect(values.at(-1)).toEqual({ done: { same: 1, unread: 1 } })
  })

  test.skipIf(missing)('a sign that no text may have stops no line, and is nobody’s name', async () => {
    const lines = ['n\0ul', 'plain'].map((id) => ({
      id,
      title: `At the sluice\0 of ${id}`,
      published: '2025-03-14',
      text: `The sluice\0 of ${id} opened on Monday, Elin Sarrow said.`,
    }))
    const answers = await valuesOf(await send(ndjson(lines), {}, '?wait=true'))
    expect(answers.at(-1)).toEqual({ done: { new: 2 } })
    for (const path of ['/articles/%00', '/stories/%00/record']) expect((await ask(path)).status, path).toBe(404)
    expect((await ask('/search?q=a%00b')).status).toBe(200)
  })

  test.skipIf(missing)('a request that comes again has no second effect, and gets the same answer', async () => {
    const count = async () => (await store.db.selectFrom('retrieval').select('id').execute()).length
    const before = await count()
    const again = await valuesOf(await send(ndjson(LINES), { 'idempotency-key': 'first' }))
    expect(again.map(({ state }) => state)).toEqual([...LINES.map(() => 'new'), undefined])
    expect(await count()).toBe(before)
  })

  test.skipIf(missing)('a request that was cut off goes on where it was, with one answer to each line', async () => {
    const lines = [1, 2, 3].map((n) => ({ id: `cut-${n}`, text: `The harbour of Ostra was closed on day ${n}.` }))
    await valuesOf(await send(ndjson(lines.slice(0, 2)), { 'idempotency-key': 'cut' }))
    const values = await valuesOf(await send(ndjson(lines), { 'idempotency-key': 'cut' }, '?wait=true'))
    expect(values.at(-1)).toEqual({ done: { new: 3 } })
  })

  test.skipIf(missing)('a key that is used for another body is refused', async () => {
    const answer = await send(ndjson([{ id: 'other', text: 'Another text.' }]), { 'idempotency-key': 'first' })
    expectDescribed('post', '/articles', answer, await answer.json())
    expect(answer.status).toBe(422)
  })

  test.skipIf(missing)('pages lead to one another and hold everything once', async () => {
    const whole = (await get(`/stories/${story}/statements?limit=500`)).items
    const items: Json[] = []
    for (let path: string | null = `/stories/${story}/statements?limit=7`; path; ) {
      const answer = await ask(path)
      items.push(...((await answer.json()) as Json).items)
      path = /<\/api\/v1([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1] ?? null
    }
    expect(items).toEqual(whole)
    expect(whole.length).toBeGreaterThan(7)
    expect((await ask(`/stories/${story}/figures?cursor=${Buffer.from('2@old').toString('base64url')}`)).status).toBe(
      410,
    )
  })

  test.skipIf(missing)(
    'what comes in while somebody pages moves nothing: nothing twice, nothing left out',
    async () => {
      const add = (id: string, day: number, text: string) =>
        send(ndjson([{ id, title: text.split('.')[0], published: `2025-04-${day}`, text }]), {}, '?wait=true').then(
          valuesOf,
        )
      await add('p-1', 15, 'A storm sank the ferry of Karlmar on Monday, the coast guard said.')
      await add('p-2', 22, 'Teachers in Ostvik end a strike over pay. They had blocked the ferry for a week.')
      for (const [list, came] of [
        ['/stories', 'Voters of Sundby choose a mayor. The ferry is free on the day.'],
        ['/search?q=ferry', 'A museum of herring opens beside the ferry in Grenmark.'],
      ] as const) {
        const page = (rest: string) => get(`${list}${list.includes('?') ? '&' : '?'}${rest}`)
        const whole: Json[] = (await page('limit=500')).items
        const first = await page('limit=1')
        await add(`new-${list}`, 29, came)
        const rest = await page(`limit=500&cursor=${first.next}`)
        expect([...first.items, ...rest.items]).toEqual(whole)
        expect(whole.length).toBeGreaterThan(1)
        expect((await page('limit=500')).items.length).toBeGreaterThan(whole.length)
      }
      expect((await ask('/stories?cursor=bm9uc2Vuc2U')).status).toBe(400)
    },
    60_000,
  )

  test.skipIf(missing)('what has not changed is not sent again', async () => {
    for (const path of [`/stories/${story}/record`, '/stories', '/search?q=dam', '/openapi.json']) {
      const etag = (await ask(path)).headers.get('etag')!
      const again = await ask(path, { headers: { 'if-none-match': etag } })
      expect([again.status, await again.text()]).toEqual([304, ''])
    }
  })

  test.skipIf(missing)('changes since a cursor are those that came after it, and nothing twice', async () => {
    const { cursor, items } = await get('/changes')
    expect(items[0]).toMatchObject({ changes: null })
    expect((await get(`/changes?since=${cursor}`)).items).toEqual([])
    const text = `${LINES[0]!.raw}\n\nThe gates of the dam were opened on Friday, Teresk said.`
    await valuesOf(await send(ndjson([{ id: LINES[0]!.id, raw: text }]), {}, '?wait=true'))
    const after = await get(`/changes?since=${cursor}`)
    expect(after.items).toHaveLength(1)
    expect(after.items[0]).toMatchObject({ story, changes: { articles: { changed: [LINES[0]!.id] } } })
    expect(after.cursor).toBeGreaterThan(cursor)
  })

  test.skipIf(missing)('every export of a story is handed out', async () => {
    const [path] = Object.keys(document.paths).filter((name) => name.includes('exports'))
    const { schema } = document.paths[path!].get.parameters.find(({ name }: Json) => name === 'format')
    for (const format of schema.enum) {
      const answer = await ask(`/stories/${story}/exports/${format}`)
      expect([format, answer.status]).toEqual([format, 200])
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(50)
    }
    expect((await ask(`/stories/${story}/exports/papyrus`)).status).toBe(400)
  })

  test.skipIf(missing)(
    'articles are read without being kept',
    async () => {
      const before = (await get('/articles?limit=500')).items.length
      const body = `${ndjson([{ id: 'x', text: 'The minister resigned on Monday, her office said.' }])}{\n`
      const answer = await ask('/read?published=2025-03-04', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-ndjson' },
      })
      const [reading, unread] = await valuesOf(answer)
      expect(reading).toMatchObject({ id: 'x', times: [{ value: '2025-03-03' }] })
      expect(unread).toMatchObject({ unread: { code: 'malformed' } })
      expect((await get('/articles?limit=500')).items).toHaveLength(before)
    },
    60_000,
  )
})
