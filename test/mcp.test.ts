import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serveMcpOnHttp } from '../src/mcp/serve.ts'

// The server is asked by the protocol's own client, over both of its transports.

const ROOT = join(import.meta.dirname, '..')
const EXAMPLES = join(ROOT, 'examples')

// biome-ignore lint/suspicious/noExplicitAny: JSON as it came
type Answer = { [key: string]: any }

async function call(client: Client, name: string, args: object = {}): Promise<Answer> {
  const result = await client.callTool({ name, arguments: args as { [key: string]: unknown } })
  if (result.isError) throw new Error((result.content as { text: string }[])[0]!.text)
  return result.structuredContent as Answer
}

let served: Served
const clients: { [name: string]: Client } = {}
beforeAll(async () => {
  served = await serveMcpOnHttp({ inputs: [EXAMPLES], roots: [EXAMPLES] }, { port: 0 })
  for (const name of ['stdio', 'http']) clients[name] = new Client({ name: 'test', version: '1' })
  await clients.http!.connect(new StreamableHTTPClientTransport(new URL(served.address!)))
  await clients.stdio!.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [join(ROOT, 'src', 'cli', 'main.ts'), 'mcp', '--root', EXAMPLES, '--', EXAMPLES],
    }),
  )
}, 60_000)
afterAll(async () => {
  for (const client of Object.values(clients)) await client.close()
  await served.close()
})

describe.each(['stdio', 'http'])('over %s', (transport) => {
  test('the tools are listed with their schemas', async () => {
    const { tools } = await clients[transport]!.listTools()
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'check_draft',
      'compare_sources',
      'find_statements',
      'get_record',
      'list_stories',
      'read_files',
      'trace_sentence',
    ])
    expect(tools.every(({ inputSchema }) => inputSchema.type === 'object')).toBe(true)
  })
  test('what was read is one story; reading it again changes nothing', async () => {
    const { stories } = await call(clients[transport]!, 'list_stories')
    expect(stories).toHaveLength(1)
    const again = await call(clients[transport]!, 'read_files', { paths: [EXAMPLES] })
    expect([again.read, again.stories]).toEqual([5, stories])
  })
  test('a statement comes with the words it rests on', async () => {
    const { statements } = await call(clients[transport]!, 'find_statements', {
      speaker: 'kovel',
      about: 'thief of water',
    })
    expect(statements).toHaveLength(1)
    expect(statements[0].evidence[0]).toMatchObject({
      article: '5-meridian.txt',
      exact: expect.stringContaining('thief'),
    })
  })
})

test('a record fits its budget, and what was left out can be asked for', async () => {
  const small = await call(clients.http!, 'get_record', { parts: ['timeline'], max_tokens: 1000 })
  expect(JSON.stringify(small).length).toBeLessThan(1000 * 4.5)
  const { offset, lines } = small.left.timeline
  const rest = await call(clients.http!, 'get_record', { parts: ['timeline'], max_tokens: 100_000, offset })
  expect(rest.parts.timeline).toHaveLength(lines)
})

test('a draft is checked, with spans and hashes', async () => {
  const { sentences } = await call(clients.http!, 'check_draft', {
    text: 'Teresk finished the dam in 2016. Some 70,000 hectares of farmland have been without water since January. The bishop of Sund has died.',
  })
  expect(sentences.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['supported', 'contradicted', 'none'])
  expect(sentences[0].supports[0]).toMatchObject({
    span: { article: '1-harbour-post.txt', exact: 'Teresk finished the dam in 2016.' },
    textSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(sentences[1].contradicts[0].conflicts[0]).toMatchObject({ kind: 'figure' })
})

test('every answer with spans has the hash of each text that they point into', async () => {
  const { parts } = await call(clients.http!, 'get_record', { parts: ['texts'], max_tokens: 100_000 })
  const texts = new Map(parts.texts.map(({ article, text }: Answer) => [article, text]))
  for (const [tool, args] of Object.entries({
    get_record: { parts: ['timeline', 'figures'] },
    find_statements: { limit: 5 },
    compare_sources: { a: 'o1', b: '5-meridian.txt' },
    trace_sentence: { words: 'over herring quotas' },
    check_draft: { text: 'Teresk finished the dam in 2016.' },
  })) {
    const { text_sha256, ...answer } = await call(clients.http!, tool, args)
    const spans = [...JSON.stringify(answer).matchAll(/"article":"([^"]+)"/g)].map(([, article]) => article!)
    expect(Object.keys(text_sha256).sort(), tool).toEqual([...new Set(spans)].sort())
    expect(spans.length).toBeGreaterThan(0)
    for (const [article, hash] of Object.entries(text_sha256))
      expect(hash).toBe(
        createHash('sha256')
          .update(texts.get(article) as string)
          .digest('hex'),
      )
  }
})

test('a copied sentence is traced to the earlier report and its agency', async () => {
  const { traces } = await call(clients.http!, 'trace_sentence', {
    words: 'at odds over herring quotas and over the pay of border guards',
  })
  expect(traces).toHaveLength(2)
  expect(traces[1]).toMatchObject({ origin: { label: 'NPA' }, copies: [{ direction: 'from', exact: true }] })
})

test('two sources: what only one of them tells', async () => {
  const compared = await call(clients.http!, 'compare_sources', { a: 'o1', b: '5-meridian.txt' })
  const texts = (told: Answer) => JSON.stringify(told.timeline)
  expect(texts(compared.onlyA)).toMatch(/Lisbon/)
  expect(texts(compared.onlyB)).not.toMatch(/Lisbon/)
})

test('nothing outside the folders allowed is read, and no address', async () => {
  const { unread } = await call(clients.http!, 'read_files', {
    paths: ['/etc/hostname', 'http://127.0.0.1/', join(ROOT, 'package.json')],
  })
  expect(unread.map(({ reason }: { reason: string }) => reason)).toEqual([
    expect.stringMatching(/outside/),
    expect.stringMatching(/files only/),
    expect.stringMatching(/outside/),
  ])
})

test('a wrong question is answered in words', async () => {
  await expect(call(clients.http!, 'get_record', { story: 'nope' })).rejects.toThrow(/which story/)
  await expect(call(clients.http!, 'compare_sources', { a: 'o1', b: 'nope' })).rejects.toThrow(/no article or origin/)
})

test('a page of another site can’t ask', async () => {
  const answer = await fetch(served.address!, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
    body: '{}',
  })
  expect(answer.status).toBe(403)
})

test('a folder that is not there, and inputs of which none can be read, are named before anyone is served', async () => {
  await expect(serveMcpOnHttp({ inputs: [], roots: ['/nowhere'] }, { port: 0 })).rejects.toThrow(
    /\/nowhere: no such folder/,
  )
  const settings = { inputs: [join(EXAMPLES, 'none.txt')], roots: [EXAMPLES] }
  await expect(serveMcpOnHttp(settings, { port: 0 })).rejects.toThrow(/none\.txt: no such file/)
})

test('beyond loopback it asks for a token, and does not start without one', async () => {
  const settings = { inputs: [], roots: [EXAMPLES] }
  await expect(serveMcpOnHttp(settings, { port: 0, host: '0.0.0.0' })).rejects.toThrow(/DATELINE_TOKEN/)
  const guarded = await serveMcpOnHttp(settings, { port: 0, token: 'a-long-secret' })
  try {
    expect((await fetch(guarded.address!, { method: 'POST', body: '{}' })).status).toBe(401)
    const client = new Client({ name: 'test', version: '1' })
    const headers = { authorization: 'Bearer a-long-secret' }
    await client.connect(new StreamableHTTPClientTransport(new URL(guarded.address!), { requestInit: { headers } }))
    expect((await client.listTools()).tools.length).toBeGreaterThan(5)
    await client.close()
  } finally {
    await guarded.close()
  }
})
