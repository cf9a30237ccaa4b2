import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeReport, type Sketch } from '../../test/make-report.ts'
import type { Decision, Verdict } from './decisions/decision.ts'
import type { Story } from './story.ts'
import { tellStories } from './tell-stories.ts'

const FLOOD =
  'The river Brann burst its banks near Sarrow on Friday after four days of rain, and mayor Karin Solberg said that the old bridge would be closed until engineers had looked at every pillar. At least 12 people were killed in Sarrow.'
const TALKS =
  'Governor Peter Aas and mayor Karin Solberg will meet in Sarrow on Tuesday. “The bridge is older than the town hall and nobody has ever paid for it,” Karin Solberg said.'
const ANSWER =
  'Engineer Anna Weiss denied that her firm had closed two of the gates. She said on Saturday that the flood killed 14 people in Sarrow and that the bridge would hold.'

const sketch = fc.record({
  text: fc.subarray([FLOOD, TALKS, ANSWER], { minLength: 1 }).map((parts) => parts.join('\n\n')),
  day: fc.constantFrom('2025-03-14', '2025-03-15', '2025-03-17'),
  outlet: fc.constantFrom('Valley Post', 'Hill News', 'Coast Mail'),
})
const sketches = fc
  .array(sketch, { minLength: 2, maxLength: 5 })
  .map((all): Sketch[] => all.map((one, n) => ({ ...one, id: `report-${n}` })))

function tell(reports: readonly Sketch[], decisions: readonly Decision[] = []): Story {
  return [...tellStories(reports.map(makeReport), { oneStory: true, decisions })][0]!
}

/** The places that a story rests on, in all its lines: article and stretch. */
function placesOf({ timeline, statements, figures }: Story): Set<string> {
  const lines = [...timeline, ...statements, ...figures.flatMap(({ values }) => values)]
  return new Set(
    lines.flatMap(({ evidence }) => evidence.map(({ article, start, end }) => `${article} ${start} ${end}`)),
  )
}

function newestOf(reports: readonly Sketch[]): Sketch {
  return reports.reduce((newest, one) => (`${one.day} ${one.id}` > `${newest.day} ${newest.id}` ? one : newest))
}

test('a copy adds no origin, and a report that is taken away takes its words and origin with it, the newest adding none', () => {
  fc.assert(
    fc.property(sketches, fc.nat(), (all, n) => {
      const whole = tell(all)
      const gone = all[n % all.length]!
      // A copy comes after its original. One of two passages may tie what stood apart; it never adds an origin.
      const copied = tell([...all, { ...gone, id: `${gone.id}-copy` }])
      expect(copied.origins.length).toBeLessThanOrEqual(whole.origins.length)
      const without = tell(all.filter((one) => one !== gone))
      // What others copied may be all that ties them together; the newest report ties nothing.
      const older = tell(all.filter((one) => one !== newestOf(all)))
      expect(older.origins.length).toBeLessThanOrEqual(whole.origins.length)
      expect([...placesOf(without)].filter((place) => place.startsWith(`${gone.id} `))).toEqual([])
      for (const origin of without.origins) expect(origin.articles).not.toContain(gone.id)
    }),
    { numRuns: 25 },
  )
})

test('what is decided and taken back leaves the same bytes, and the order of decisions and reports changes nothing', () => {
  const verdicts: readonly Verdict[] = [
    {
      kind: 'same-person',
      people: [
        { name: 'Karin Solberg', kind: 'person' },
        { name: 'Anna Weiss', kind: 'person' },
      ],
    },
    { kind: 'two-people', person: { name: 'Karin Solberg', kind: 'person' }, articles: ['report-0'] },
    { kind: 'same-origin', articles: ['report-0', 'report-1'] },
    { kind: 'independent', article: 'report-1' },
  ]
  fc.assert(
    fc.property(sketches, fc.constantFrom(...verdicts), (all, verdict) => {
      const before = JSON.stringify(tell(all))
      const decision: Decision = { id: 'd', story: all.map(({ id }) => id), reason: null, ...verdict }
      const decided = JSON.stringify(tell(all, [decision]))
      expect(JSON.stringify(tell(all, []))).toBe(before)
      expect(JSON.stringify(tell([...all].reverse(), [decision]))).toBe(decided)
    }),
    { numRuns: 8 },
  )
})
