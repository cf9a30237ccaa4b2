import { expect, test } from 'vitest'
import { textFragmentAddress } from './text-fragment.ts'

test('a short passage is named whole, a long one by both its ends', () => {
  expect(textFragmentAddress('https://example.org/a#top', 'so-called “gate”, he said')).toBe(
    'https://example.org/a#:~:text=so%2Dcalled%20%E2%80%9Cgate%E2%80%9D%2C%20he%20said',
  )
  expect(textFragmentAddress('https://example.org/a', 'one two three four five six seven eight nine ten eleven')).toBe(
    'https://example.org/a#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  )
})

test('what is no web address has none', () => {
  expect(textFragmentAddress('javascript:alert(1)', 'words')).toBeNull()
  expect(textFragmentAddress(null, 'words')).toBeNull()
})
