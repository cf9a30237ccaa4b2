import { expect, test } from 'vitest'
import { decodeText, isBinary } from './decode.ts'

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

test('valid UTF-8 is UTF-8, with or without a byte order mark, whatever its meta says', () => {
  expect(decodeText(utf8('Zürich')).text).toBe('Zürich')
  expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('Zürich'))).text).toBe('Zürich')
  expect(decodeText(utf8('<meta charset="iso-8859-1">Zürich')).text).toContain('Zürich')
})

test('UTF-16 is told by its byte order mark', () => {
  expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42, 0)).text).toBe('AB')
  expect(decodeText(Uint8Array.of(0xfe, 0xff, 0, 0x41, 0, 0x42)).text).toBe('AB')
})

test('a page says its own encoding in meta, in either form', () => {
  const word = [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0] // "Москва" in Windows-1251
  expect(decodeText(Uint8Array.of(...ascii('<meta charset="windows-1251"><p>'), ...word)).text).toContain('Москва')
  const header = '<meta http-equiv="Content-Type" content="text/html; charset=cp1251"><p>'
  expect(decodeText(Uint8Array.of(...ascii(header), ...word)).text).toContain('Москва')
  const japanese = [0x93, 0x8c, 0x8b, 0x9e] // "東京" in Shift_JIS
  expect(decodeText(Uint8Array.of(...ascii('<meta charset=Shift_JIS>'), ...japanese)).text).toContain('東京')
})

const WORDS: readonly (readonly [encoding: string, hex: string, text: string])[] = [
  ['windows-1251', 'cceef1eae2e0', 'Москва'],
  ['koi8-r', 'edcfd3cbd7c1', 'Москва'],
  ['Shift_JIS', '938c8b9e82c589ef926b', '東京で会談'],
  ['EUC-JP', 'c5ecb5fea4c7', '東京で'],
  ['GB18030', 'b1b1beA9', '北京'],
  ['Big5', 'a5fea55f', '全北'],
  ['EUC-KR', 'bcadbfef', '서울'],
]

test.each(WORDS)(
  '%s is read in a page by its meta, and in a plain text by the header that came with it',
  (name, hex, text) => {
    const word = Buffer.from(hex, 'hex')
    expect(decodeText(Uint8Array.of(...ascii(`<meta charset="${name}"><p>`), ...word)).text).toContain(text)
    expect(decodeText(Uint8Array.of(...ascii('Today: '), ...word), name).text).toBe(`Today: ${text}`)
  },
)

test('a byte order mark goes before the header, the header before meta', () => {
  const marked = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from('Москва', 'utf16le')])
  expect(decodeText(marked, 'windows-1251').text).toBe('Москва')
  const page = Uint8Array.of(...ascii('<meta charset="Shift_JIS">'), ...Buffer.from('cceef1eae2e0', 'hex'))
  expect(decodeText(page, 'windows-1251').text).toContain('Москва')
})

test('what came with the document goes before what it says itself', () => {
  const bytes = Uint8Array.of(...ascii('<meta charset="windows-1252">'), 0xcc, 0xee)
  expect(decodeText(bytes, 'windows-1251').text).toContain('Мо')
})

test('without a word on it, what is no UTF-8 is read by its letters, and the report says so', () => {
  expect(decodeText(Uint8Array.of(...ascii('caf'), 0xe9)).text).toBe('café')
  const russian = decodeText(
    Uint8Array.of(0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, 0x20, 0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0),
  )
  expect(russian.text).toBe('Москва Москва')
  expect(russian.warnings[0]).toContain('Windows-1251')
})

test('one broken character does not turn a page into another encoding', () => {
  const { text, warnings } = decodeText(Uint8Array.of(...utf8('Zürich '.repeat(200)), 0xff))
  expect(text.startsWith('Zürich Zürich')).toBe(true)
  expect(warnings).toHaveLength(1)
})

test('an unknown label is passed over', () => {
  expect(decodeText(utf8('<meta charset="none-such">Zürich')).text).toContain('Zürich')
})

test('a binary file is told by its NULs; a page with one in it is still a page', () => {
  expect(isBinary(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d))).toBe(true)
  expect(isBinary(Uint8Array.of(...ascii('word '.repeat(1000)), 0))).toBe(false)
  expect(isBinary(Uint8Array.of(0xff, 0xfe, 0x41, 0))).toBe(false)
})
