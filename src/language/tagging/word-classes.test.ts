import { expect, test } from 'vitest'
import { readWordClasses } from './word-classes.ts'

const UNKNOWN = { path: 0, cue: 0, speaker: 0, tag: -1 }
const classOf = readWordClasses('a-half:i114v aa:1t17v\naaron:6i4a2 ab:aq46v\nzurich:du15v')

test('each word of the list is found, wherever in its line it stands', () => {
  for (const word of ['a-half', 'aa', 'aaron', 'ab', 'zurich']) expect(classOf(word)).not.toEqual(UNKNOWN)
  expect(classOf('aaron')).toEqual({ path: 1024 + 6 * 32 + 18, cue: 4, speaker: 10, tag: 2 })
  expect(classOf('zurich').tag).toBe(-1)
})

test('what is not in the list is unknown, before, between, behind and inside its words', () => {
  for (const word of ['a', 'aab', 'half', 'b', 'zz', '', '6i4a2', 'aa:1t17v'])
    expect(classOf(word), word).toEqual(UNKNOWN)
  expect(readWordClasses('')('aaron')).toEqual(UNKNOWN)
})
