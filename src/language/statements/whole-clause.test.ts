import { expect, test } from 'vitest'
import { findQuotations } from '../../text/quotations.ts'
import { splitSentences } from '../../text/sentences.ts'
import { tokenise } from '../../text/tokens.ts'
import { english } from '../en/english.ts'
import { splitPieces } from '../patterns/piece.ts'
import { parseText } from './parse-text.ts'
import type { StatementsPack } from './statements-pack.ts'
import { upToAttribution, withWholeClause } from './whole-clause.ts'

const pack = english.statements as StatementsPack

/** The content of a sentence in which "<" and ">" stand around what the models took for it, and "said" is its cue. */
function whole(marked: string): string {
  const text = marked.replace(/[<>]/g, '')
  const tokens = tokenise(text)
  const layout = { text, tokens, sentences: splitSentences(text), pieces: splitPieces(tokens), published: null }
  const parsed = parseText(layout, findQuotations(text), pack.words, pack.tagger)
  const start = marked.indexOf('<')
  const end = marked.indexOf('>') - 1
  const from = tokens.findIndex((token) => token.start >= start)
  const to = tokens.findLastIndex((token) => token.end <= end) + 1
  const head = tokens.findIndex(({ text }) => text === 'said')
  const reading = { cue: { from: head, to: head + 1 }, speaker: null, content: [{ from, to }], behind: 0, rank: 0 }
  const content = upToAttribution(parsed, reading, new Set()) ?? withWholeClause(parsed, reading, new Set(), pack)
  return text.slice(tokens[content[0]!.from]!.start, tokens[content.at(-1)!.to - 1]!.end)
}

test('a content does not end at a word that waits for what follows', () => {
  expect(whole('She said <her husband had a "massive"> cut on his face.')).toMatch(/face$/)
  expect(whole('She said <the crew was questioned for violating> old sanctions in May.')).toMatch(/in May$/)
  expect(whole('She said <the plan could be aimed at> blocking the harbour.')).toMatch(/the harbour$/)
  expect(whole('She said <they fled to the boats and the> old quay.')).toMatch(/quay$/)
})

test('a noun keeps the preposition that it needs, and not where a thing was said', () => {
  expect(whole('She said <a rise> of nine percent in May, as others fell.')).toBe('a rise of nine percent in May')
  expect(whole('She said <no complaint> in an interview.')).toBe('no complaint')
})

test('a content before its attribution reaches up to the comma', () => {
  expect(whole('<The guild and the council> brokered the deal with the yard, said Ada Lund.')).toBe(
    'The guild and the council brokered the deal with the yard',
  )
  expect(whole('<The guild and the council>, which is new, said so.')).toBe('The guild and the council')
})
