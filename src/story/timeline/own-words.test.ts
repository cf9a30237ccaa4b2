import { describe, expect, test } from 'vitest'
import { type Marked, markedReport } from '../../../test/marked-report.ts'
import { findStoryEvents } from '../events/find-story-events.ts'
import type { Lineage } from '../lineage/lineage.ts'
import { buildTimeline } from './build-timeline.ts'

const CAST = { people: [], personOf: () => null }

/** The lines of the timeline of hand-marked reports, each with its day and status. */
function linesOf(...marked: Marked[]): string[] {
  const reports = marked.map(markedReport)
  const lineage = { reuse: [], origins: [], originOf: new Map(marked.map(({ id }) => [id, id])) }
  return buildTimeline(findStoryEvents(reports, CAST), reports, lineage as unknown as Lineage).map(
    ({ entry: { date, status, text } }) => `${date.value} ${status}: ${text}`,
  )
}

const report = (text: string, id = 'a', published = '2025-03-17'): Marked => ({ id, published, text })

describe('a line of the timeline', () => {
  test('begins after the dateline', () => {
    for (const dateline of ['SUND, Norvia (AP) — ', 'BRANNOV — ', '(KNN) ']) {
      expect(
        linesOf(report(`${dateline}Divers found the wreck of the ferry {on Monday|2025-03-17} off the lighthouse.`)),
      ).toEqual(['2025-03-17 happened: Divers found the wreck of the ferry on Monday off the lighthouse.'])
    }
  })

  test('is never the caption of a picture', () => {
    const captions = [
      'FILE - In this {Monday, March 10, 2025|2025-03-10} file photo, the ferry [Anna|anna] leaves the harbour.',
      'A photo issued by the coast guard of the ferry that sank off [Sund|sund|place] {on Monday|2025-03-10}.',
      'The captain (left) arrived at the court in [Sund|sund|place] {on Monday|2025-03-10}.',
    ]
    for (const caption of captions) expect(linesOf(report(`The harbour lies still.\n\n${caption}`))).toEqual([])
  })

  test('is no heading or caption that a page left between the lines', () => {
    const prose = Array.from({ length: 5 }, (_, i) => `The harbour lies still at berth ${i + 1}.`).join('\n')
    const loose = 'Divers found the wreck of the ferry {on Monday|2025-03-10} off the lighthouse'
    expect(linesOf(report(`${prose}\n${loose}\nNobody spoke.`))).toEqual([])
    expect(linesOf(report(`${prose}\n${loose}.\nNobody spoke.`))).toHaveLength(1)
  })

  test('is not told again on the day of something that it only mentions', () => {
    const lines = linesOf(
      report(
        '[Norvia|norvia|place] arrested the captain {on Monday|2025-03-17} for steering the ferry onto the rocks {last week|2025-W11}.',
      ),
      report(
        '[Norvia|norvia|place] {on Monday|2025-03-17} arrested the captain for steering the ferry onto the rocks {last week|2025-W11}.',
        'b',
      ),
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^2025-03-17 happened/)
  })

  test('tells of two days where its one clause names both', () => {
    const lines = linesOf(
      report(
        '[Norvia|norvia|place] tested a rocket {on 3 January|2025-01-03} and a second one {on 9 February|2025-02-09}, officials said.',
      ),
    )
    expect(lines.map((line) => line.slice(0, 10))).toEqual(['2025-01-03', '2025-02-09'])
  })

  test('“were set free” has happened, “were set to meet” is a plan', () => {
    expect(linesOf(report('Twelve sailors were set free by the pirates {on Friday|2025-03-14}.'))[0]).toMatch(
      /happened/,
    )
    expect(linesOf(report('The two leaders were set to meet in [Sund|sund|place] {on Friday|2025-03-14}.'))[0]).toMatch(
      /planned/,
    )
  })
})

describe('one event of a day', () => {
  test('is one line however reports open with it, and whatever they compare it with', () => {
    const lines = linesOf(
      report('At least two people died in a suicide attack on a consulate in a northern city {on Monday|2025-03-17}.'),
      report(
        'Rebels of the [Red Hand|red-hand|organisation] struck the consulate in [Sund|sund|place] {late Monday|2025-03-17}, killing two.',
        'b',
      ),
      report(
        'Rebels of the [Red Hand|red-hand|organisation] attacked a consulate in [Sund|sund|place] {on Monday|2025-03-17}.\n\n{Monday|2025-03-17}’s attack was the worst since one in [Brannov|brannov|place] killed nine.',
        'c',
      ),
    )
    expect(lines).toHaveLength(1)
  })

  test('stays two where two towns are named', () => {
    const lines = linesOf(
      report('Rebels attacked a police post in [Sund|sund|place] {on Monday|2025-03-17}, killing two.'),
      report('A bomb blast killed nine people at a market in [Brannov|brannov|place] {on Monday|2025-03-17}.', 'b'),
    )
    expect(lines).toHaveLength(2)
  })
})
