import { expect, test } from 'vitest'
import { sampleDocument, sampleRecord } from '../../../test/sample-record.ts'
import { renderMarkdown } from '../markdown/render-markdown.ts'
import { wordOutcome } from '../wording.ts'
import { renderTerminal } from './render-terminal.ts'

test('without colour the text is plain and no line is wider than asked for', () => {
  const text = renderTerminal(sampleDocument(sampleRecord('Many words that have to be wrapped somewhere'.repeat(3))), {
    width: 60,
    colour: false,
  })
  expect(text).not.toMatch(/\x1b/)
  expect(text.split('\n').filter((line) => line.length > 60)).toEqual([])
})

test('every part of a record is there, each line with the numbers of its reports', () => {
  const text = renderTerminal(sampleDocument(sampleRecord()), { width: 100, colour: false })
  expect(text).toMatch(/17 Mar 2025 +confirmed +The bridge will close \[1\]\[2\]/)
  expect(text).toMatch(/planned 14 Mar 2025 \[1\] → confirmed 15 Mar 2025 \[2\]/)
  expect(text).toMatch(/without a report that it happened/)
  expect(text).toMatch(/some 40, Ida Holm/)
  expect(text).toMatch(/share 4 words/)
})

test('control characters of a hostile report do not reach the terminal', () => {
  const text = renderTerminal(sampleDocument(sampleRecord('Calm \x1b]0;owned\x07 \x1b[2J words')), {
    width: 100,
    colour: false,
  })
  expect(text).not.toMatch(/[\x00-\x08\x0b-\x1f]/)
})

test('Markdown marks in a report’s words are shown, not obeyed', () => {
  const text = renderMarkdown(sampleDocument(sampleRecord('*Bold* [link](http://x) <b>')))
  expect(text).toMatch(/\\\*Bold\\\* \\\[link\\\]\(http:\/\/x\) \\<b\\>/)
})

test('a plan whose day has passed without report says so in every form, and nothing else does', () => {
  const record = sampleRecord()
  const [plan, event] = record.timeline
  for (const text of [
    renderTerminal(sampleDocument(record), { width: 200, colour: false }),
    renderMarkdown(sampleDocument(record)),
  ]) {
    expect(text.match(/passed without a report that it happened/g)).toHaveLength(1)
  }
  expect(wordOutcome(plan!)).not.toBeNull()
  expect(wordOutcome(event!)).toBeNull()
})
