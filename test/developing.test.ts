import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Record } from '../src/record/record.ts'
import { entryOn, statuses } from './expect-record.ts'
import { recordOf } from './record-of.ts'

// Three invented stories that develop over days and months: what a reader must find in their records.
const stories: { [name: string]: Record } = {}
beforeAll(async () => {
  for (const name of ['ferry', 'strike', 'trial'])
    stories[name] = await recordOf(join(import.meta.dirname, '..', 'fixtures', 'developing', name))
})

const publishedOf = (record: Record, id: string) =>
  record.articles.find((article) => article.id.startsWith(id))!.published
const originsOf = (record: Record, ...ids: string[]) =>
  record.origins.filter(({ articles }) => articles.some((article) => ids.some((id) => article.startsWith(id))))
/** What is counted differently. */
const differing = (record: Record) =>
  record.figures.filter(({ differing }) => differing.length > 0).map(({ what }) => what)

describe('a ferry that sinks', () => {
  test('a report whose dateline has no year is of the year of the others, and of its agency', () => {
    expect(publishedOf(stories.ferry!, '5')).toMatchObject({ value: '2024-06-07', basis: 'inferred' })
    expect(originsOf(stories.ferry!, '1', '2', '5')).toHaveLength(1)
  })
  test('an inquiry that was announced and a questioning that was planned have come', () => {
    for (const [day, words] of [
      ['2024-06-04', /inquiry/],
      ['2024-06-05', /questioned/],
    ] as const) {
      const entry = entryOn(stories.ferry!, day, words)
      expect(statuses(entry)).toEqual(['planned', 'happened'])
      expect(entry.passedWithoutReport).toBe(false)
    }
  })
  test('the toll rises in steps, and is nobody’s dispute', () => {
    const toll = stories.ferry!.developments.filter(({ kind, of }) => kind === 'figure' && of === 'killed')
    expect(toll.map(({ what }) => what.replace(/ \(.*/, ''))).toEqual(['at least 9 → 14', '14 → 15', '15 → 17'])
    expect(differing(stories.ferry!)).not.toContain('killed')
  })
})

describe('a strike over bread', () => {
  test('police and organisers differ on who marched, the union and the government on who struck', () => {
    expect(differing(stories.strike!)).toEqual(expect.arrayContaining(['took part', 'percent of workers']))
  })
  test('a strike that is called for Wednesday is of the Wednesday to come', () => {
    expect(stories.strike!.timeline.map(({ date }) => date.value)).not.toContain('2023-02-08')
  })
  test('an address and talks that were planned are one line with what came of them', () => {
    expect(statuses(entryOn(stories.strike!, '2023-02-13', /address the nation/))).toEqual(['planned', 'happened'])
    expect(statuses(entryOn(stories.strike!, '2023-02-16', /talks/i))).toEqual(['planned', 'happened'])
  })
})

describe('a mayor on trial', () => {
  test('what comes after months of silence is news', () => {
    entryOn(stories.trial!, '2025-03-10', /pleaded guilty/)
    expect(statuses(entryOn(stories.trial!, '2025-04-04', /sentenced to three years/))).toEqual(['planned', 'happened'])
  })
})
