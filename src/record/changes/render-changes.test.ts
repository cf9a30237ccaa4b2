import { parseAtomFeed } from 'feedsmith'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { sampleRecord } from '../../../test/sample-record.ts'
import { renderChangesAtom } from './atom.ts'
import { allNew, compareRecords } from './compare-records.ts'
import { renderChangesMarkdown, renderChangesPage, renderChangesTerminal } from './render-changes.ts'
import { wordArrivals } from './word-changes.ts'

const HOSTILE = `</title><script>alert(1)</script>\u0007]]> & "bridge"`
const stories = (words?: string) => {
  const record = sampleRecord(words)
  return [{ record, changes: allNew(record) }]
}

test('the feed is Atom that another reader reads, an entry a change, with the words it rests on', () => {
  const feed = parseAtomFeed(renderChangesAtom(stories(HOSTILE)))
  expect(feed.entries?.length).toBe(stories()[0]!.changes.changes.length)
  expect(feed.updated).toBe('2025-03-14T00:00:00Z')
  expect(feed.entries?.[0]?.content?.value).toContain('alert(1)')
  expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(feed.entries?.length)
})

test('words from a hostile page stay words', () => {
  const { document } = parseHTML(renderChangesPage(stories(HOSTILE)))
  expect(document.querySelectorAll('script').length).toBe(0)
  expect(document.querySelector('h2')!.textContent).toBe(HOSTILE)
})

test('every change is a line, in every form', () => {
  const number = stories()[0]!.changes.changes.length
  expect(renderChangesMarkdown(stories()).match(/^- \*\*/gm)?.length).toBe(number)
  expect(renderChangesTerminal(stories(), { width: 200, colour: false }).match(/\[The bridge/g)?.length).toBe(number)
})

test('where nothing is new it says so', () => {
  expect(renderChangesTerminal([], { width: 80, colour: false })).toBe('Nothing is new.\n')
  expect(wordArrivals(compareRecords(sampleRecord(), sampleRecord()))).toBe('')
})
