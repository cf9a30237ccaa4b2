import { describe, expect, test } from 'vitest'
import { type Marked, markedReport } from '../../../test/marked-report.ts'
import { findStoryEvents } from '../events/find-story-events.ts'
import type { Lineage } from '../lineage/lineage.ts'
import { buildTimeline } from './build-timeline.ts'
import type { TimelineEntry } from './timeline-entry.ts'

const CAST = { people: [], personOf: () => null }

/** The timeline of hand-marked reports, each an origin of its own. */
function timelineOf(...marked: Marked[]): TimelineEntry[] {
  const reports = marked.map(markedReport)
  const originOf = new Map(marked.map(({ id }) => [id, `o-${id}`]))
  return buildTimeline(findStoryEvents(reports, CAST), reports, {
    reuse: [],
    origins: [],
    originOf,
  } as unknown as Lineage).map(({ entry }) => entry)
}

const on = (entries: readonly TimelineEntry[], date: string) => entries.filter((entry) => entry.date.value === date)

const PLAN: Marked = {
  id: 'plan',
  published: '2025-03-14',
  text: 'The leaders have quarrelled for months. A meeting between [Anton Brezan|brezan] and [Elin Sarrow|sarrow] will take place {next week|2025-W12}, officials said.',
}
const SET: Marked = {
  id: 'set',
  published: '2025-03-15',
  text: 'The river keeps falling. [Brezan|brezan] and [Sarrow|sarrow] have agreed on talks {on Tuesday|2025-03-18}.',
}
const HELD: Marked = {
  id: 'held',
  published: '2025-03-19',
  text: '[Brezan|brezan] and [Sarrow|sarrow] met at the dam {on Tuesday|2025-03-18} for four hours.',
}

describe('one event', () => {
  test('is one entry with the statuses it had, by the day each was first reported', () => {
    const [entry, ...others] = timelineOf(PLAN, SET, HELD).filter(
      ({ date }) => date.value.startsWith('2025-03-18') || date.precision === 'week',
    )
    expect(others).toEqual([])
    expect(entry).toMatchObject({
      date: { value: '2025-03-18', precision: 'day' },
      status: 'happened',
      passedWithoutReport: false,
    })
    expect(entry!.history.map(({ status, at }) => [status, at])).toEqual([
      ['planned', '2025-03-14'],
      ['confirmed', '2025-03-15'],
      ['happened', '2025-03-19'],
    ])
    expect(entry!.origins).toEqual(['o-held', 'o-plan', 'o-set'])
    expect(entry!.firstReported).toEqual({ article: 'plan', at: '2025-03-14' })
  })
  test('a probe into a planned purchase was never a plan itself', () => {
    const probe: Marked = {
      id: 'probe',
      published: '2024-01-22',
      text: 'The Commission opened a probe {on Monday|2024-01-22} into the planned purchase of the mill, which it plans to examine {on Monday|2024-01-22}.',
    }
    const [entry] = on(timelineOf(probe), '2024-01-22')
    expect(entry!.history.map(({ status }) => status)).toEqual(['happened'])
  })
  test('is not told a second time on the day it was announced', () => {
    const announced: Marked = {
      id: 'announced',
      published: '2025-03-15',
      text: 'The palace said {on Saturday|2025-03-15} that [Brezan|brezan] and [Sarrow|sarrow] will meet at the dam {on Tuesday|2025-03-18}.',
    }
    const entries = timelineOf(announced, HELD)
    expect(on(entries, '2025-03-15')).toEqual([])
    expect(on(entries, '2025-03-18')).toMatchObject([{ status: 'happened', history: [{ at: '2025-03-15' }, {}] }])
  })
  test('keeps its week where no report names the day', () => {
    expect(on(timelineOf(PLAN), '2025-W12')).toMatchObject([{ date: { precision: 'week' }, status: 'planned' }])
  })
  test('is not joined with another kind of event of the same day, nor with one of other people', () => {
    const entries = timelineOf(HELD, {
      id: 'other',
      published: '2025-03-19',
      text: 'A bomb killed two people in [Brannov|brannov|place] {on Tuesday|2025-03-18}. [Radim Halas|halas] and [Peter Aas|aas] met in Lisbon {on Tuesday|2025-03-18}.',
    })
    expect(on(entries, '2025-03-18').length).toBe(3)
  })
  test('whose day passed without report says so', () => {
    const [entry] = on(
      timelineOf(SET, { id: 'later', published: '2025-03-25', text: 'Rain fell on the river.' }),
      '2025-03-18',
    )
    expect(entry).toMatchObject({ status: 'confirmed', passedWithoutReport: true })
  })
  test('that is called off is cancelled', () => {
    const [entry] = on(
      timelineOf(SET, {
        id: 'off',
        published: '2025-03-17',
        text: 'The talks between [Brezan|brezan] and [Sarrow|sarrow] {on Tuesday|2025-03-18} have been called off.',
      }),
      '2025-03-18',
    )
    expect(entry!.status).toBe('cancelled')
  })
  test('is not called off by who only urges that something else be put off', () => {
    const urged: Marked = {
      id: 'urged',
      published: '2025-03-16',
      text: 'The river keeps falling. [Brezan|brezan] and [Sarrow|sarrow] have urged farmers to postpone all talks with the mills.',
    }
    const dropped: Marked = {
      id: 'dropped',
      published: '2025-03-16',
      text: 'The river keeps falling. The ferry was cancelled after [Brezan|brezan] and [Sarrow|sarrow] spoke of their talks.',
    }
    for (const other of [urged, dropped]) {
      const [entry] = on(timelineOf(SET, other), '2025-03-18')
      expect(entry!.history.map(({ status }) => status)).not.toContain('cancelled')
    }
  })
})

describe('the status of a mention', () => {
  const status = (text: string, published = '2025-03-14') =>
    timelineOf({ id: 'a', published, text }).find(({ rule }) => rule.endsWith('/test'))?.status
  test.each([
    ['[Teresk|teresk|place] could attack [Norvia|norvia|place] {next month|2025-04}.', 'possible'],
    ['[Teresk|teresk|place] will attack the town {on Monday|2025-03-17}.', 'planned'],
    ['[Teresk|teresk|place] attacked the town {on Thursday|2025-03-13}.', 'happened'],
    ['[Teresk|teresk|place] denied an attack on the town {on Thursday|2025-03-13}.', 'denied'],
    ['The talks with [Teresk|teresk|place] {on Thursday|2025-03-13} were cancelled.', 'cancelled'],
    ['The envoys were scheduled to meet {on Thursday|2025-03-13}.', 'planned'],
  ])('%s', (text, expected) => expect(status(text)).toBe(expected))
  test('of something that did not happen is none', () => {
    expect(status('The envoys did not meet {on Thursday|2025-03-13}.')).toBeUndefined()
  })
})

describe('what is told of a day', () => {
  test('an old event that is recalled is background, and only its clause is shown', () => {
    const [entry] = on(
      timelineOf({
        id: 'a',
        published: '2025-03-14',
        text: 'Tensions have grown since [Brezan|brezan] and [Sarrow|sarrow] met for the first time at a summit in [Trieste|trieste|place] {in September|2024-09}, and talks are rare.',
      }),
      '2024-09',
    )
    expect(entry).toMatchObject({ background: true, status: 'happened' })
    expect(entry!.text).toMatch(/Brezan and Sarrow met for the first time at a summit in Trieste in September/)
    expect(entry!.text).not.toMatch(/Tensions/)
  })
  test('who only answers “yes” says nothing that has a line, and confirms what is planned', () => {
    const yes: Marked = {
      id: 'yes',
      published: '2025-03-16',
      title: 'Palace confirms talks of Brezan and Sarrow',
      text: '“Yes, we confirm,” spokeswoman [Irena Kovel|kovel] told an agency. [Kovel|kovel] added that the talks begin at noon.',
      statements: [
        { speaker: 'Irena Kovel', cue: 'told', content: '“Yes, we confirm,”' },
        { speaker: 'Kovel', cue: 'added', content: 'the talks begin at noon' },
      ],
    }
    expect(on(timelineOf(SET, yes), '2025-03-16').map(({ text }) => text)).toEqual([
      'Kovel added that the talks begin at noon.',
    ])
  })
  test('two months that one sentence names have one line', () => {
    const entries = timelineOf({
      id: 'a',
      published: '2025-03-14',
      text: '[Teresk|teresk|place] cut the money for the dam during the debate {in October|2024-10} and {November|2024-11}.',
    })
    expect(entries.filter(({ text }) => /cut the money/.test(text)).length).toBe(1)
  })
  test('what a sentence only recalls of a month belongs to the line of that month and place', () => {
    const entries = timelineOf(
      {
        id: 'a',
        published: '2025-03-14',
        text: 'The river keeps falling. [Brezan|brezan] and [Sarrow|sarrow] met at a conference in [Trieste|trieste|place] {in September|2024-09}.',
      },
      {
        id: 'b',
        published: '2025-03-14',
        text: 'The river keeps falling. The leaders may return to the flood alarm that they agreed on in [Trieste|trieste|place] {in September|2024-09}.',
      },
    )
    expect(on(entries, '2024-09').map(({ evidence }) => evidence.length)).toEqual([2])
  })
  test('who said something that day is an entry, where what was said has no day of its own', () => {
    const entries = timelineOf({
      id: 'a',
      published: '2025-03-14',
      text: '[Teresk|teresk|place] said {Friday|2025-03-14} that it had proposed a meeting with [Norvia|norvia|place].',
      statements: [{ speaker: 'Teresk', cue: 'said', content: 'it had proposed a meeting with Norvia' }],
    })
    expect(on(entries, '2025-03-14')).toMatchObject([{ status: 'happened' }])
  })
  test('what was said to come is one entry, which knows the day it was said', () => {
    const entries = timelineOf({
      id: 'a',
      published: '2025-03-14',
      text: '[Teresk|teresk|place] said {Friday|2025-03-14} that a meeting with [Norvia|norvia|place] would take place {on Tuesday|2025-03-18}.',
      statements: [{ speaker: 'Teresk', cue: 'said', content: 'a meeting with Norvia would take place on Tuesday' }],
    })
    expect(on(entries, '2025-03-14')).toEqual([])
    expect(on(entries, '2025-03-18')).toMatchObject([
      { status: 'planned', firstReported: { at: '2025-03-14' }, history: [{ status: 'planned', at: '2025-03-14' }] },
    ])
  })
  test('a clause of time dates its own event', () => {
    const entries = timelineOf({
      id: 'a',
      published: '2025-03-14',
      text: 'Any talks with [Sarrow|sarrow] would take place after [Brezan|brezan] travels to [Lisbon|lisbon|place] {on Monday|2025-03-17}.',
    })
    expect(on(entries, '2025-03-17')).toMatchObject([
      { status: 'planned', text: expect.stringMatching(/Brezan travels to Lisbon/) },
    ])
  })
  test('a time that only bounds something dates nothing', () => {
    expect(
      timelineOf({ id: 'a', text: 'The gates have been shut since {Friday|2025-03-14} and attacks go on.' }),
    ).toEqual([])
  })
  test('what a report opens with is news of its own day', () => {
    const entries = timelineOf({
      id: 'a',
      published: '2025-03-15',
      text: '“Every gate of the dam stays shut,” [Irena Kovel|kovel] told reporters. She gave no details.',
      statements: [{ speaker: 'Irena Kovel', cue: 'told', content: '“Every gate of the dam stays shut,”' }],
    })
    expect(on(entries, '2025-03-15').length).toBe(1)
  })
})

describe('a line', () => {
  const textsOf = (text: string) =>
    timelineOf({ id: 'a', published: '2025-03-14', text }).map(({ text: words }) => words)
  test('is no half of a quotation', () => {
    const half = 'We must find out what happened to the ferry {yesterday|2025-03-13}, and it could take some time.”'
    expect(
      textsOf(`The harbour of Sund is calm.\n\n“[Sund|sund|place] is in grief. ${half}`).filter((words) =>
        /find out/.test(words),
      ),
    ).toEqual([])
  })
  test('does not begin with a verb that lacks its subject', () => {
    const words = textsOf(
      'A nurse helped people after being injured in the bomb attack in [Sund|sund|place] {last night|2025-03-13}, and she slept.',
    )
    expect(words.length).toBe(1)
    expect(words.filter((line) => line.startsWith('being'))).toEqual([])
  })
})

describe('a timeline of many reports', () => {
  test('joins one day’s tellings of one event, and what somebody says of it', () => {
    const entries = timelineOf(
      {
        id: 'a',
        published: '2025-03-12',
        text: 'Two trains collided in a tunnel of [Sund|sund|place] {on Wednesday|2025-03-12}, and one worker was hurt.',
      },
      {
        id: 'b',
        published: '2025-03-12',
        text: '{Wednesday|2025-03-12}’s crash in [Sund|sund|place] was the worst accident in years.',
      },
      {
        id: 'c',
        published: '2025-03-12',
        text: 'The railway said two trains had collided in a tunnel, hurting one worker.',
        statements: [
          {
            speaker: 'The railway',
            speakerRef: null,
            cue: 'said',
            content: 'two trains had collided in a tunnel, hurting one worker',
          },
        ],
      },
    )
    expect(on(entries, '2025-03-12').length).toBe(1)
    expect(on(entries, '2025-03-12')[0]!.origins.length).toBe(3)
  })
  test('has few lines a day', () => {
    const places = ['Aren', 'Brod', 'Corm', 'Dale', 'Erst', 'Fell', 'Gorm', 'Holt']
    const entries = timelineOf(
      ...places.map((place) => ({
        id: place,
        published: '2025-03-12',
        text: `Envoys met in [${place}|${place.toLowerCase()}|place] {on Tuesday|2025-03-11} over herring from ${place}.`,
      })),
    )
    expect(on(entries, '2025-03-11').length).toBeLessThanOrEqual(4)
  })
  test('is the same in any order of the reports', () => {
    expect(
      timelineOf(PLAN, SET, HELD)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(
      timelineOf(HELD, PLAN, SET)
        .map(({ text }) => text)
        .sort(),
    )
  })
})
