import { expect, test } from 'vitest'
import { splitSentences } from '../../../text/sentences.ts'
import { tokenise } from '../../../text/tokens.ts'
import { splitPieces } from '../../patterns/piece.ts'
import { findTimes } from '../../times/find-times.ts'
import { sentenceWords } from '../sentences/sentence-words.ts'
import { timeRules } from './rules.ts'
import { times } from './times.ts'

test.each(timeRules.map(({ name, example }) => [name, example]))('%s finds "%s"', (name, example) => {
  const text = `They met ${example}.`
  const tokens = tokenise(text)
  const published = { value: '2021-12-04', precision: 'day' } as const
  const found = findTimes(
    { text, sentences: splitSentences(text, sentenceWords), tokens, pieces: splitPieces(tokens), published },
    times,
  )
  expect(found.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)).toContainEqual(
    expect.stringMatching(new RegExp(`^${name}: `)),
  )
})
