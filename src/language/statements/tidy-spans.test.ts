import { expect, test } from 'vitest'
import { findQuotations } from '../../text/quotations.ts'
import { tidyPieces } from './tidy-spans.ts'

/** Tidies the stretches of a text that stand between bars. */
function tidied(marked: string): string[] {
  const text = marked.replaceAll('|', '')
  const pieces: { start: number; end: number }[] = []
  let bars = 0
  let open = -1
  for (let at = 0; at < marked.length; at++) {
    if (marked[at] !== '|') continue
    const here = at - bars++
    if (open < 0) open = here
    else {
      pieces.push({ start: open, end: here })
      open = -1
    }
  }
  return tidyPieces(text, pieces, findQuotations(text)).map(({ start, end }) => text.slice(start, end))
}

test('loose signs go, a question keeps its mark', () => {
  expect(tidied('Olsen said |that it rained.|')).toEqual(['that it rained'])
  expect(tidied('Olsen asked |whether it rained|?')).toEqual(['whether it rained?'])
})

test('a quotation is whole or bare', () => {
  expect(tidied('Olsen said “|it rained|.”')).toEqual(['“it rained.”'])
  expect(tidied('Olsen said |it “rained all| day long, and all night”.')).toEqual(['it “rained all'])
})

test('pieces that only a comma parts are one', () => {
  expect(tidied('|It rained|, |all day|, Olsen said.')).toEqual(['It rained, all day'])
})

test('a piece without letters is nothing', () => {
  expect(tidied('Olsen said |...|')).toEqual([])
})

test('a bracket that is opened within is closed', () => {
  expect(tidied('Olsen asked for |five miles (8 km|) of road.')).toEqual(['five miles (8 km)'])
  expect(tidied('It rained (|all day, Olsen said|).')).toEqual(['all day, Olsen said'])
})
