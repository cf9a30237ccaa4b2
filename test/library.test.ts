import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
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
