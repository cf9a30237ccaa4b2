import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { readArticle } from '../article/read-article.ts'
import type { Source } from '../article/source.ts'
import { FETCH_SETTINGS } from './fetch/fetch-settings.ts'
import type { Found } from './found.ts'
import { readInputs } from './read-inputs.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-source-'))
afterAll(() => rmSync(folder, { recursive: true }))

const STORY =
  'The harbour of Velmara was closed on Thursday after a storm, the port authority said, and it would stay closed until both of its piers are mended.'
const PAGE = `<html lang="en"><head><title>Storm closes harbour</title></head><body><article><h1>Storm closes harbour</h1><p>${STORY}</p><p>${STORY}</p></article></body></html>`

async function read(name: string, content: string | Uint8Array): Promise<Found[]> {
  const path = join(folder, name)
  writeFileSync(path, content)
  return readAt(path)
}

async function readAt(input: string, stdin: Iterable<Uint8Array> = []): Promise<Found[]> {
  const doors = { stdin: Readable.from(stdin), fetching: { ...FETCH_SETTINGS, userAgent: 'test', allowHosts: [] } }
  const found: Found[] = []
  for await (const one of readInputs([input], doors)) found.push(one)
  return found
}

const sources = (found: readonly Found[]): Source[] => found.flatMap((one) => ('source' in one ? [one.source] : []))
const reasons = (found: readonly Found[]): string[] =>
  found.flatMap((one) => ('unread' in one ? [`${one.unread.code}: ${one.unread.reason}`] : []))
const textOf = ({ bytes }: Source): string => new TextDecoder().decode(bytes)

describe('mail', () => {
  const HEAD =
    'Received: from a by b; Fri, 15 Mar 2019 08:00:00 +0000\r\nDate: Thu, 14 Mar 2019 19:23:00 +0530\r\nFrom: Desk <desk@velmara.example>\r\nSubject: =?utf-8?q?Storm_closes_harbour?=\r\nMIME-Version: 1.0\r\n'
  test('the HTML part is a page; subject, date and the hash of the mail itself come with it', async () => {
    const eml = `${HEAD}Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nshort\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(PAGE).toString('base64')}\r\n--x--\r\n`
    const [source] = sources(await read('a.eml', eml))
    expect(source).toMatchObject({ mediaType: 'text/html', form: 'page', original: { mediaType: 'message/rfc822' } })
    expect(source!.given.title).toBe('Storm closes harbour')
    const result = readArticle(source!)
    expect('article' in result && result.article.published?.value).toMatch(/^2019-03-14T/)
    expect('article' in result && result.article.source.bytes).toBe(eml.length)
  })
  test('a mail of plain text is text; one without text is named', async () => {
    const [source] = sources(await read('b.eml', `${HEAD}Content-Type: text/plain\r\n\r\n${STORY}\r\n`))
    expect(source).toMatchObject({ mediaType: 'text/plain', form: 'raw' })
    expect(reasons(await read('c.eml', `${HEAD}\r\n`))[0]).toMatch(/no text of its own/)
  })
})

describe('files attached to a mail', () => {
  const part = (type: string, name: string, body: string | Uint8Array): string =>
    `--x\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body).toString('base64')}\r\n`
  const mailOf = (...parts: readonly string[]): string =>
    `Received: a\r\nSubject: Three cuttings\r\nDate: Thu, 14 Mar 2019 19:23:00 +0530\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${parts.join('')}--x--\r\n`

  test('pages, texts, PDF and forwarded mails are documents of their own; pictures are passed over', async () => {
    const forwarded = `Received: b\r\nSubject: Storm\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n${STORY}\r\n`
    const mail = mailOf(
      `--x\r\nContent-Type: text/plain\r\n\r\nSee the files.\r\n`,
      part('text/html', 'page.html', PAGE),
      part('application/pdf', 'scan.pdf', pdfOf(['Storm closes harbour', 'The harbour of Velmara was closed.'])),
      part('application/octet-stream', 'notes.txt', STORY),
      part('application/gzip', 'packed.html.gz', gzipSync(PAGE)),
      part('image/png', 'logo.png', 'png'),
      `--x\r\nContent-Type: message/rfc822\r\n\r\n${forwarded}\r\n`,
    )
    const found = await read('files.eml', mail)
    expect(reasons(found)).toEqual([])
    const byId = sources(found).map(({ id, mediaType, original }) => [id, original?.mediaType ?? mediaType])
    expect(byId.slice(0, 5)).toEqual([
      ['files.eml', 'message/rfc822'],
      ['files.eml/page.html', 'text/html'],
      ['files.eml/scan.pdf', 'application/pdf'],
      ['files.eml/notes.txt', 'text/plain'],
      ['files.eml/packed.html.gz', 'text/html'],
    ])
    expect(byId[5]![1]).toBe('message/rfc822')
    expect(textOf(sources(found)[5]!).trim()).toBe(STORY)
  })
  test('mails forwarded in one another without an end come to one', async () => {
    let mail = `Received: a\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n${STORY}`
    for (let i = 0; i < 40; i++) {
      mail = `Received: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\nContent-Type: message/rfc822\r\n\r\n${mail}\r\n--b${i}--\r\n`
    }
    expect(reasons(await read('deep.eml', mail))).toHaveLength(1)
  })
})

describe('feeds', () => {
  const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Velmara Daily</title><link>https://velmara.example/</link>
<item><title>Storm &lt;b&gt;closes&lt;/b&gt; harbour</title><link>/storm</link><pubDate>Thu, 14 Mar 2019 19:23:00 +0530</pubDate><description>Short.</description><content:encoded><![CDATA[<p>${STORY}</p><p>Second.</p>]]></content:encoded><source url="https://wire.example/rss">The Wire</source></item>
<item><title>Empty</title><link>/empty</link></item></channel></rss>`
  test('each entry of RSS is a clean body with its title, date, address and source', async () => {
    const found = await read('a.rss', RSS)
    const [source] = sources(found)
    expect(source).toMatchObject({
      id: 'https://velmara.example/storm',
      url: 'https://velmara.example/storm',
      form: 'clean',
    })
    expect(source!.given).toMatchObject({
      title: 'Storm closes harbour',
      outlet: { name: 'The Wire', domain: 'wire.example' },
    })
    expect(reasons(found)).toEqual(['not-an-article: the feed gives the entry no text'])
    const result = readArticle(source!)
    expect('article' in result && result.article).toMatchObject({
      text: `${STORY}\n\nSecond.`,
      published: { value: '2019-03-14T19:23:00+05:30', basis: 'given' },
    })
  })
  test('Atom and JSON Feed are read alike, whatever the file is called', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://velmara.example/"><title>Velmara Daily</title><entry><id>urn:1</id><title>Storm</title><link href="storm"/><updated>2019-03-14T10:00:00Z</updated><content type="html">&lt;p&gt;${STORY}&lt;/p&gt;</content></entry></feed>`
    expect(sources(await read('a.xml', atom))[0]).toMatchObject({
      url: 'https://velmara.example/storm',
      given: { published: '2019-03-14T10:00:00Z' },
    })
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'V',
      items: [{ id: '1', content_text: `a < b\n\n${STORY}`, authors: [{ name: 'Ana Ruiz' }] }],
    }
    const [source] = sources(await read('feed.json', JSON.stringify(json)))
    expect(textOf(source!)).toContain('a &lt; b')
    expect(source!.given.authors).toEqual(['Ana Ruiz'])
  })
  test('of broken XML the entries are saved that stand in it', async () => {
    const whole = `<rss version="2.0"><channel><title>Velmara Daily</title><item><title>Storm & harbour</title><link>https://velmara.example/1</link><description>&lt;p&gt;${STORY}&lt;/p&gt;</description></item><item><title>Second</title><link>https://velmara.example/2</link><description>${STORY}</description></item></channel></rss>`
    const damages = [
      whole.slice(0, whole.indexOf('</item></channel>')),
      whole.replace('</title><item>', '<item>'),
      whole.replace('</rss>', '</channel></rss><'),
    ]
    for (const damaged of damages) {
      const found = sources(await read('damaged.rss', damaged))
      expect(found.map(({ url }) => url)).toContain('https://velmara.example/1')
      expect(textOf(found[0]!)).toContain(STORY)
    }
  })
  test('their encoding is that of the byte order mark, the declaration, else UTF-8', async () => {
    const rss = (declared: string, words: string): string =>
      `<?xml version="1.0"${declared}?><rss version="2.0"><channel><title>V</title><item><title>V</title><link>https://velmara.example/1</link><description>${words}</description></item></channel></rss>`
    const words = async (bytes: Uint8Array): Promise<string> => textOf(sources(await read('enc.rss', bytes))[0]!)
    const inside = (encoding: string, hex: string): Uint8Array => {
      const [head, tail] = rss(` encoding="${encoding}"`, '|').split('|')
      return Buffer.concat([Buffer.from(head!), Buffer.from(hex, 'hex'), Buffer.from(tail!)])
    }
    expect(await words(inside('windows-1251', 'cceef1eae2e0'))).toBe('Москва')
    expect(await words(inside('Shift_JIS', '938c8b9e'))).toBe('東京')
    expect(await words(inside('GB18030', 'b1b1bea9'))).toBe('北京')
    expect(await words(inside('EUC-KR', 'bcadbfef'))).toBe('서울')
    const marked = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(rss(' encoding="utf-16"', 'Москва'), 'utf16le')])
    expect(await words(marked)).toBe('Москва')
  })
  test('an entity bomb and what is no feed at all are harmless', async () => {
    const levels = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')
    const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY e0 "lol">${levels}]><rss version="2.0"><channel><title>x</title><item><title>&e30;</title><description>&e30;</description></item></channel></rss>`
    const found = await read('bomb.rss', bomb)
    for (const source of sources(found)) expect(source.bytes.length).toBeLessThan(1000)
    const outside = `<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><description>&f;</description></item></channel></rss>`
    for (const source of sources(await read('outside.rss', outside))) expect(textOf(source)).not.toContain('root:')
    expect(reasons(await read('none.rss', 'just words'))[0]).toMatch(/^malformed: the feed can't be read/)
  })
})

test('lists of addresses say what they list', async () => {
  const opml =
    '<opml version="2.0"><body><outline text="G"><outline text="F" type="rss" xmlUrl="https://a.example/rss"/></outline></body></opml>'
  expect(reasons(await read('feeds.opml', opml))[0]).toContain('a list of 1 address (https://a.example/rss)')
  const sitemap =
    '<?xml version="1.0"?><urlset xmlns="x"><url><loc>https://a.example/1?a=1&amp;b=2</loc></url><url><loc>https://a.example/2</loc></url></urlset>'
  expect(reasons(await read('sitemap.xml', sitemap))[0]).toContain(
    'a list of 2 addresses (https://a.example/1?a=1&b=2 https://a.example/2)',
  )
})

describe('PDF', () => {
  test('its text is read, and the hash is that of the file', async () => {
    const [source] = sources(await read('a.pdf', pdfOf(['Storm closes harbour', 'The harbour of Velmara was closed.'])))
    expect(textOf(source!)).toContain('The harbour of Velmara was closed.')
    expect(source!.original).toMatchObject({ mediaType: 'application/pdf' })
  })
  test('a broken one, and one of pictures alone, are named', async () => {
    expect(reasons(await read('broken.pdf', '%PDF-1.4\nnothing'))[0]).toMatch(/^malformed: the PDF can't be read/)
    expect(reasons(await read('blank.pdf', pdfOf([])))[0]).toMatch(/holds no text/)
  })
})

describe('web archives', () => {
  const archive = [
    warcRecord('warcinfo', '', 'application/warc-fields', 'software: test\r\n'),
    warcRecord(
      'response',
      'https://velmara.example/storm',
      'application/http; msgtype=response',
      `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Encoding: gzip\r\n\r\n`,
      gzipSync(PAGE),
    ),
    warcRecord(
      'response',
      'https://velmara.example/gone',
      'application/http; msgtype=response',
      `HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n${PAGE}`,
    ),
    warcRecord(
      'response',
      'https://velmara.example/logo',
      'application/http; msgtype=response',
      'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\npng',
    ),
    warcRecord('conversion', 'https://velmara.example/text', 'text/plain', STORY),
  ]
  const whole = Buffer.concat(archive)
  const expected = ['https://velmara.example/storm', 'https://velmara.example/text']

  test('pages and texts are read with their time of capture; errors and pictures are passed over', async () => {
    const found = await read('a.warc', whole)
    expect(sources(found).map(({ id }) => id)).toEqual(expected)
    expect(sources(found)[0]).toMatchObject({ retrieved: '2019-03-15T08:00:00Z', charset: 'iso-8859-1', form: 'page' })
    expect(textOf(sources(found)[0]!)).toBe(PAGE)
    expect(reasons(found)).toEqual([])
  })
  test('gzipped by record, inside a WACZ, or on standard input, it is the same', async () => {
    const packed = Buffer.concat(archive.map((record) => gzipSync(record)))
    expect(sources(await read('b.warc.gz', packed)).map(({ id }) => id)).toEqual(expected)
    expect(sources(await read('c.wacz', zipOf('archive/data.warc.gz', packed))).map(({ id }) => id)).toEqual(expected)
    expect(sources(await readAt('-', [whole.subarray(0, 50), whole.subarray(50)])).map(({ id }) => id)).toEqual(
      expected,
    )
  })
  test('one that breaks off, is empty or is none at all is named', async () => {
    const cut = await read('cut.warc', whole.subarray(0, whole.length - 60))
    expect(sources(cut).length).toBeGreaterThan(0)
    expect(reasons(cut)[0]).toMatch(/breaks off in its record 5: \d+ bytes are missing/)
    expect(reasons(await read('cut.warc.gz', gzipSync(whole).subarray(0, 300)))).toHaveLength(1)
    expect(reasons(await read('none.warc', 'words'))).toHaveLength(1)
    expect(reasons(await read('info.warc', archive[0]!))[0]).toMatch(/^empty/)
    expect(reasons(await read('none.wacz', 'PK no zip'))[0]).toMatch(/^malformed: the zip can't be read/)
    expect(reasons(await read('other.wacz', zipOf('readme.txt', Buffer.from('x'))))[0]).toMatch(/no WACZ/)
  })
})

describe('gzip', () => {
  test('any format may be gzipped', async () => {
    expect(textOf(sources(await read('a.html.gz', gzipSync(PAGE)))[0]!)).toBe(PAGE)
    const line = JSON.stringify({ id: 'n', text: STORY })
    expect(sources(await read('a.ndjson.gz', gzipSync(`${line}\n${line}\n`)))).toHaveLength(2)
    expect(textOf(sources(await readAt('-', [gzipSync(STORY)]))[0]!)).toBe(STORY)
  })
  test('a bomb and a broken file are named', async () => {
    const bomb = gzipSync(Buffer.alloc(80 * 2 ** 20))
    expect(reasons(await read('bomb.txt.gz', bomb))[0]).toMatch(/^too-large/)
    expect(reasons(await read('bomb.ndjson.gz', bomb))[0]).toMatch(/^too-large/)
    expect(reasons(await read('bad.txt.gz', gzipSync(STORY).subarray(0, 40)))[0]).toMatch(
      /^malformed: its gzip is broken/,
    )
  })
})

test('a file without a telling name is read by what it holds', async () => {
  expect(sources(await read('page', PAGE))[0]).toMatchObject({ mediaType: 'text/html' })
  expect(sources(await read('words', STORY))[0]).toMatchObject({ mediaType: 'text/plain' })
})

function warcRecord(
  type: string,
  url: string,
  contentType: string,
  head: string,
  body: Uint8Array = Buffer.alloc(0),
): Buffer {
  const content = Buffer.concat([Buffer.from(head), body])
  const target = url ? `WARC-Target-URI: ${url}\r\n` : ''
  const header = `WARC/1.0\r\nWARC-Type: ${type}\r\n${target}WARC-Date: 2019-03-15T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: ${contentType}\r\nContent-Length: ${content.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(header), content, Buffer.from('\r\n\r\n')])
}

/** A zip with one stored file, the smallest there is. */
function zipOf(name: string, content: Buffer): Buffer {
  const crc = crc32(content)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50)
  local.writeUInt32LE(crc, 14)
  local.writeUInt32LE(content.length, 18)
  local.writeUInt32LE(content.length, 22)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50)
  local.copy(central, 6, 4, 30)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46 + name.length, 12)
  end.writeUInt32LE(30 + name.length + content.length, 16)
  return Buffer.concat([local, Buffer.from(name), content, central, Buffer.from(name), end])
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

/** A PDF of one page with a line of text for each given. */
function pdfOf(lines: readonly string[]): string {
  const content = `BT /F1 12 Tf ${lines.map((line, i) => `1 0 0 1 72 ${700 - i * 14} Tm (${line}) Tj`).join(' ')} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let pdf = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = pdf.length
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return `${pdf}xref\n0 6\n0000000000 65535 f \n${table}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF`
}
