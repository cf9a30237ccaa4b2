import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Format, formatOfBytes, formatOfName } from './format.ts'
import { linesOf } from './lines.ts'
import { readStored } from './read-stored.ts'

const SEEDS: readonly [Format, string][] = [
  [
    'email',
    'Received: a\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--b--\r\n',
  ],
  [
    'feed',
    '<?xml version="1.0"?><rss version="2.0"><channel><title>a</title><item><title>b</title><link>https://a.example/</link><description>c</description></item></channel></rss>',
  ],
  ['feed', '{"version":"https://jsonfeed.org/version/1.1","title":"a","items":[{"id":"1","content_text":"b"}]}'],
  ['listing', '<opml version="2.0"><body><outline text="a" xmlUrl="https://a.example/"/></body></opml>'],
  ['listing', '<urlset><url><loc>https://a.example/</loc></url></urlset>'],
  [
    'warc',
    'WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello\r\n\r\n',
  ],
  ['ndjson', '{"id":"a","text":"b"}\n{"id":"c","html":"<p>d</p>"}\n'],
]

test('each seed is told by its first bytes', () => {
  for (const [format, text] of SEEDS) expect(formatOfBytes(Buffer.from(text))).toBe(format)
  expect(formatOfBytes(Buffer.from('The harbour: it was closed.\nNote: nothing.'))).toBeNull()
})

test('formats are told by names, gzipped or not', () => {
  expect(formatOfName('a/B.HTML.gz')).toBe('text/html')
  expect(formatOfName('a.warc.gz')).toBe('warc')
  expect(formatOfName('a.xml')).toBe('look')
  expect(formatOfName('a.zip')).toBeNull()
})

test('whatever is cut, doubled or overwritten in a file, its reader ends without a throw and names each document', async () => {
  const edit = fc.record({
    at: fc.nat(400),
    drop: fc.nat(30),
    insert: fc.oneof(fc.string(), fc.constantFrom('<', '"', '\0', '\r\n\r\n', '&x;', '}')),
  })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...SEEDS), fc.array(edit, { maxLength: 4 }), async ([format, text], edits) => {
      const broken = edits.reduce((now, { at, drop, insert }) => now.slice(0, at) + insert + now.slice(at + drop), text)
      const bytes = new TextEncoder().encode(broken)
      for await (const found of readStored(
        { id: 'x', bytes, path: null, url: null, retrieved: null, charset: null },
        format,
      )) {
        if ('unread' in found) expect(found.unread.reason).not.toBe('')
        else expect(found.source.id).not.toBe('')
      }
    }),
    { numRuns: 300 },
  )
})

test('lines come whole over any cut of the stream, and one above the limit is named', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ maxLength: 12 })), fc.integer({ min: 1, max: 9 }), async (words, size) => {
      const text = words.map((word) => word.replace(/[\r\n\ufeff]/g, '')).join('\n')
      const bytes = Buffer.from(text)
      async function* chunks() {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
      }
      const lines: string[] = []
      for await (const line of linesOf(chunks(), 20)) lines.push('text' in line ? line.text : '…')
      const wanted = bytes
        .toString()
        .split('\n')
        .map((line) => (Buffer.byteLength(line) > 20 ? '…' : line))
      if (wanted.at(-1) === '') wanted.pop()
      expect(lines).toEqual(wanted)
    }),
  )
})

const PDF =
  '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\ntrailer << /Size 4 /Root 1 0 R >>\nstartxref\n9\n%%EOF'

test('a PDF whose pages are their own children, and gzip with any byte changed, end with a reason or a document', async () => {
  const outcome = async (format: Format, bytes: Uint8Array): Promise<string> => {
    let reason = ''
    for await (const found of readStored(
      { id: 'x', bytes, path: null, url: null, retrieved: null, charset: null },
      format,
    )) {
      reason += 'unread' in found ? found.unread.reason : found.source.id
    }
    return reason
  }
  expect(await outcome('pdf', Buffer.from(PDF))).not.toBe('')
  const packed = gzipSync('<p>The harbour was closed on Monday.</p>'.repeat(20))
  await fc.assert(
    fc.asyncProperty(fc.nat(packed.length - 1), fc.nat(255), async (at, value) => {
      const broken = Buffer.from(packed)
      broken[at] = value
      expect(await outcome('text/html', broken)).not.toBe('')
    }),
    { numRuns: 200 },
  )
})
