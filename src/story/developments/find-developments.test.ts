import { describe, expect, test } from 'vitest'
import { type Marked, markedReport } from '../../../test/marked-report.ts'
import type { Attitude } from '../../language/reading.ts'
import { findQuarrels } from '../disputes/find-quarrels.ts'
import { findStances } from '../disputes/stance.ts'
import { findStoryEvents } from '../events/find-story-events.ts'
import type { StoryFigure } from '../figures/story-figure.ts'
import { traceLineage } from '../lineage/trace-lineage.ts'
import { buildTimeline } from '../timeline/build-timeline.ts'
import { findDevelopments } from './find-developments.ts'

const CAST = { people: [], personOf: () => null }
const stepsOf = (...marked: Marked[]) => {
  const reports = marked.map(markedReport)
  const timeline = buildTimeline(findStoryEvents(reports, CAST), reports, traceLineage(reports))
  const stances = findStances(reports, CAST)
  return findDevelopments({ timeline, stances, quarrels: findQuarrels(stances), reports, figures: [], cast: CAST })
}
const developmentsOf = (...marked: Marked[]) => stepsOf(...marked).map(({ at, what }) => [at, what])

const WEEK: Marked = {
  id: 'week',
  published: '2025-03-14',
  text: '[Brezan|brezan] and [Sarrow|sarrow] will meet at the dam {next week|2025-W12}. The palace has a tentative date for the meeting of [Brezan|brezan] and [Sarrow|sarrow].',
}
const DAY: Marked = {
  id: 'day',
  published: '2025-03-15',
  text: '[Brezan|brezan] and [Sarrow|sarrow] will meet at the dam {on Tuesday|2025-03-18}.',
}
const HELD: Marked = {
  id: 'held',
  published: '2025-03-20',
  text: '[Brezan|brezan] and [Sarrow|sarrow] met at the dam {on March 18|2025-03-18}.',
}

test('a plan comes nearer and comes about, each step in the words of its reports', () => {
  expect(developmentsOf(WEEK, DAY, HELD)).toEqual([
    ['2025-03-15', 'its date not announced → set for “on Tuesday” (Tuesday, 18 March 2025)'],
    ['2025-03-15', 'planned for “next week” → set for “on Tuesday” (Tuesday, 18 March 2025)'],
    ['2025-03-20', 'set for “on Tuesday” (Tuesday, 18 March 2025) → happened “on March 18”'],
  ])
})

test('what is told twice on one day is no development', () => {
  expect(developmentsOf(WEEK, { ...DAY, published: '2025-03-14' })).toEqual([])
})

test('each step says of what: the event as it is told', () => {
  const subjects = stepsOf(WEEK, DAY, HELD).map(({ kind, of }) => `${kind}: ${of}`)
  expect([...new Set(subjects)]).toEqual(['plan: Brezan and Sarrow met at the dam on March 18.'])
})

describe('figures', () => {
  const day = (at: string, value: number, by: string | null = null, qualifier: string | null = null) => ({
    value,
    qualifier,
    by,
    at,
    unit: null,
    workedOut: false,
    counted: `${qualifier ? `${qualifier} ` : ''}${value} dead`,
    evidence: [{ article: `${at} ${value}`, start: 0, end: 1, exact: '1' }],
    origins: [],
  })
  const of = (values: StoryFigure['values'], agree: boolean, moves = true) =>
    findDevelopments({
      timeline: [],
      stances: [],
      quarrels: [],
      reports: [],
      figures: [{ what: 'dead', unit: null, values, agree, moves, differing: [] }],
      cast: CAST,
    }).map(({ at, what }) => [at, what])

  test('a count that grows has one step a day, from the most of one day to the most of the next', () => {
    const values = [
      day('2025-03-14', 3, null, 'at least'),
      day('2025-03-15', 7),
      day('2025-03-15', 6, 'police'),
      day('2025-03-16', 12),
      day('2025-03-16', 7),
    ]
    expect(of(values, false)).toEqual([
      ['2025-03-15', 'at least 3 → 7'],
      ['2025-03-16', '7 → 12'],
    ])
  })
  test('where somebody keeps the count, a higher one beside it is no step', () => {
    const values = [
      day('2025-03-14', 11, 'ministry'),
      day('2025-03-15', 19),
      day('2025-03-16', 34, 'ministry'),
      day('2025-03-16', 61, 'clean-hands'),
      day('2025-03-17', 37),
    ]
    expect(of(values, false)).toEqual([
      ['2025-03-15', '11 → 19'],
      ['2025-03-16', '19 → 34 (ministry)'],
      ['2025-03-17', '34 → 37'],
    ])
  })
  test('of what does not move, only a holder’s own new number is a step', () => {
    const values = [
      day('2025-03-14', 60_000, 'norvia'),
      day('2025-03-15', 45_000, 'sund'),
      day('2025-03-16', 90_000, 'norvia'),
    ]
    expect(of(values, false, false)).toEqual([['2025-03-16', '60,000 → 90,000 (norvia)']])
  })
})

describe('positions', () => {
  const answer = (id: string, published: string, cue: string, attitude: Attitude, negated = false): Marked => ({
    id,
    published,
    text: `[Teresk|teresk|place] ${cue} that its engineers closed two gates of the dam.`,
    statements: [{ speaker: 'Teresk', cue, content: 'its engineers closed two gates of the dam', attitude, negated }],
  })
  const DENIED = answer('denied', '2025-03-14', 'denied', 'denies')
  const ADMITTED = answer('admitted', '2025-03-16', 'admitted', 'confirms')

  test('who denied a claim and confirms it later has changed, each state in its words', () => {
    expect(stepsOf(DENIED, ADMITTED)).toMatchObject([
      {
        kind: 'position',
        at: '2025-03-16',
        what: '“denied that its engineers closed two gates of the dam” → “admitted that its engineers closed two gates of the dam”',
        from: { article: 'denied' },
        to: { article: 'admitted' },
      },
    ])
  })

  const REFUSED: Marked = {
    id: 'refused',
    published: '2025-03-14',
    text: '[Anton Brezan|brezan] rejected calls to resign.',
    statements: [{ speaker: 'Anton Brezan', cue: 'rejected', content: 'calls to resign', attitude: 'denies' }],
  }
  const later = (text: string): Marked => ({ id: 'later', published: '2025-03-16', text })

  test('who does what they had refused to do has turned', () => {
    expect(stepsOf(REFUSED, later('[Anton Brezan|brezan] resigned on Friday.')).map(({ what }) => what)).toEqual([
      '“rejected calls to resign” → “resigned”',
    ])
    expect(
      stepsOf(REFUSED, later('[Brezan|brezan], who had refused to go, stepped down at noon.')).map(({ what }) => what),
    ).toEqual(['“rejected calls to resign” → “stepped down”'])
  })

  test('who is only asked to again, will not, or is not the one who refused has not', () => {
    expect(stepsOf(REFUSED, later('[Brezan|brezan] was urged to resign.'))).toEqual([])
    expect(stepsOf(REFUSED, later('[Brezan|brezan] has not resigned.'))).toEqual([])
    const kept: Marked = {
      id: 'kept',
      published: '2025-03-14',
      text: '[Anton Brezan|brezan] said a day was agreed but would not be announced.',
      statements: [{ speaker: 'Anton Brezan', cue: 'said', content: 'a day was agreed but would not be announced' }],
    }
    expect(stepsOf(kept, later('[Brezan|brezan] announced the day on Friday.'))).toEqual([])
    expect(stepsOf(REFUSED, later('[Sarrow|sarrow] resigned on Friday.'))).toEqual([])
  })

  test('what was left open is answered', () => {
    const open = answer('open', '2025-03-14', 'would not confirm', 'confirms', true)
    expect(stepsOf(open, ADMITTED).map(({ what }) => what)).toEqual([
      expect.stringMatching(/^“would not confirm .*” → “admitted .*”$/),
    ])
  })

  test('the same answer again, another claim, another holder and the same day are no change', () => {
    const other: Marked = {
      id: 'other',
      published: '2025-03-16',
      text: '[Teresk|teresk|place] admitted that its guards arrested a fisherman at the border.',
      statements: [
        {
          speaker: 'Teresk',
          cue: 'admitted',
          content: 'its guards arrested a fisherman at the border',
          attitude: 'confirms',
        },
      ],
    }
    const norvia: Marked = {
      id: 'norvia',
      published: '2025-03-16',
      text: '[Norvia|norvia|place] admitted that its engineers closed two gates of the dam.',
      statements: [
        {
          speaker: 'Norvia',
          cue: 'admitted',
          content: 'its engineers closed two gates of the dam',
          attitude: 'confirms',
        },
      ],
    }
    expect(stepsOf(DENIED, { ...DENIED, id: 'again', published: '2025-03-16' })).toEqual([])
    expect(stepsOf(DENIED, other)).toEqual([])
    expect(stepsOf(DENIED, norvia)).toEqual([])
    expect(stepsOf(DENIED, { ...ADMITTED, published: '2025-03-14' })).toEqual([])
  })
})
