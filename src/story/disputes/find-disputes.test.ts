import { describe, expect, test } from 'vitest'
import { type Marked, markedReport } from '../../../test/marked-report.ts'
import { findStoryEvents } from '../events/find-story-events.ts'
import type { Cast } from '../people/find-people.ts'
import type { Person } from '../people/person.ts'
import type { Report } from '../report.ts'
import { findDisputes } from './find-disputes.ts'
import { findQuarrels } from './find-quarrels.ts'
import { findStances } from './stance.ts'
import { topicOf } from './topic.ts'

const person = (id: string, name: string): Person => ({
  id,
  name,
  kind: 'government',
  aliases: [],
  roles: [],
  mentions: 1,
  decided: [],
})
const CAST: Cast = { people: [person('norvia', 'Norvia'), person('teresk', 'Teresk')], personOf: () => null }
const tellDisputes = (reports: readonly Report[], cast: Cast) => {
  const stances = findStances(reports, cast)
  const events = findStoryEvents(reports, cast)
  return findDisputes({ stances, quarrels: findQuarrels(stances), figures: [], events })
}
const disputesOf = (...marked: Marked[]) => {
  const reports = marked.map(markedReport)
  return tellDisputes(reports, CAST)
}

const CHARGE: Marked = {
  id: 'charge',
  published: '2025-03-14',
  text: '[Norvia|norvia|place] accuses [Teresk|teresk|place] of planning an invasion.',
  statements: [{ speaker: 'Norvia', cue: 'accuses', content: 'Teresk of planning an invasion', attitude: 'accuses' }],
}
const DENIAL: Marked = {
  id: 'denial',
  published: '2025-03-14',
  text: '[Teresk|teresk|place] denies plans to invade [Norvia|norvia|place].',
  statements: [{ speaker: 'Teresk', cue: 'denies', content: 'plans to invade Norvia', attitude: 'denies' }],
}

describe('accusation and denial', () => {
  test('are one dispute, each side with its holder and its words', () => {
    const [dispute, ...others] = disputesOf(CHARGE, DENIAL)
    expect(others).toEqual([])
    expect(dispute).toMatchObject({ kind: 'statement', nature: 'denial' })
    expect(dispute!.sides.map(({ by, position }) => [by, position])).toEqual([
      ['norvia', 'accuses Teresk of planning an invasion'],
      ['teresk', 'denies plans to invade Norvia'],
    ])
  })
  test('who only says the name of somebody’s deed charges nobody with it', () => {
    const named: Marked = {
      id: 'named',
      published: '2025-03-14',
      text: '[Norvia|norvia|place] noted [Teresk|teresk|place]’s harbour attack.',
      statements: [{ speaker: 'Norvia', cue: 'noted', content: 'Teresk’s harbour attack', attitude: 'says' }],
    }
    const denied: Marked = {
      id: 'denied',
      published: '2025-03-14',
      text: '[Teresk|teresk|place] denies an attack on the harbour.',
      statements: [{ speaker: 'Teresk', cue: 'denies', content: 'an attack on the harbour', attitude: 'denies' }],
    }
    expect(disputesOf(named, denied)).toEqual([])
  })
  test('a holder whom the story’s people lack goes by the name that the report gives', () => {
    const reports = [CHARGE, DENIAL].map(markedReport)
    const cast: Cast = { people: [], personOf: () => null }
    const [dispute] = tellDisputes(reports, cast)
    expect(dispute!.sides.map(({ by }) => by)).toEqual(['Norvia', 'Teresk'])
  })
  test('“the allegations” are those right before', () => {
    const [dispute] = disputesOf({
      id: 'a',
      published: '2025-03-14',
      text: '[Norvia|norvia|place] said [Teresk|teresk|place] has closed the harbour. [Teresk|teresk|place] denied the allegations.',
      statements: [
        { speaker: 'Norvia', cue: 'said', content: 'Teresk has closed the harbour' },
        { speaker: 'Teresk', cue: 'denied', content: 'the allegations', attitude: 'denies' },
      ],
    })
    expect(dispute!.sides.map(({ by }) => by)).toEqual(['norvia', 'teresk'])
  })
  test('“the accusation” is the one that stands before it, whomever it names', () => {
    const [dispute] = disputesOf({
      id: 'accused',
      published: '2025-03-14',
      text: '[Norvia|norvia|place] says [Teresk|teresk|place] has filled the lake and accuses [Brannov|brannov|place] of planning a drought, but [Teresk|teresk|place] has rejected the accusation.',
      statements: [
        {
          speaker: 'Norvia',
          cue: 'says',
          content: 'Teresk has filled the lake and accuses Brannov of planning a drought',
        },
        { speaker: 'Norvia', cue: 'accuses', content: 'Brannov of planning a drought', attitude: 'accuses' },
        { speaker: 'Teresk', cue: 'has rejected', content: 'the accusation', attitude: 'denies' },
      ],
    })
    expect(dispute).toMatchObject({ topic: 'Brannov: planning a drought' })
  })
  test('a denial of something else answers nothing', () => {
    const other = {
      ...DENIAL,
      text: '[Teresk|teresk|place] denies raising the price of salt.',
      statements: [
        { speaker: 'Teresk', cue: 'denies', content: 'raising the price of salt', attitude: 'denies' as const },
      ],
    }
    expect(disputesOf(CHARGE, other)).toEqual([])
  })
})

describe('a denial finds what it denies', () => {
  const sides = (...marked: Marked[]) =>
    disputesOf(...marked).map((dispute) => dispute.sides.map(({ by, position }) => `${by}: ${position}`))
  const SAID: Marked = {
    id: 'said',
    published: '2025-03-14',
    text: '[Norvia|norvia|place] said [Teresk|teresk|place] was in talks about a canal. The figure of boats grew.',
    statements: [{ speaker: 'Norvia', cue: 'said', content: 'Teresk was in talks about a canal' }],
  }
  test('by its words, where somebody only says that it is not so of themselves', () => {
    const unsaid: Marked = {
      id: 'unsaid',
      published: '2025-03-15',
      text: '[Teresk|teresk|place] said it was not in talks about any canal.',
      statements: [{ speaker: 'Teresk', cue: 'said', content: 'it was not in talks about any canal' }],
    }
    expect(sides(SAID, unsaid)).toEqual([
      ['norvia: said Teresk was in talks about a canal', 'teresk: said it was not in talks about any canal'],
    ])
  })
  test('and none where another says of something else that it is not so', () => {
    const other: Marked = {
      id: 'other',
      published: '2025-03-15',
      text: '[Sund|sund|place] said it was not in talks about any canal.',
      statements: [{ speaker: 'Sund', cue: 'said', content: 'it was not in talks about any canal' }],
    }
    expect(sides(SAID, other)).toEqual([])
  })
  test('by what it calls the figure, which is the one that was given right before', () => {
    const scorned: Marked = {
      id: 'scorned',
      published: '2025-03-14',
      text: '[Norvia|norvia|place] said <1,900|1900|boats> boats were lost. [Teresk|teresk|place] said the figure was "pure invention".',
      statements: [
        { speaker: 'Norvia', cue: 'said', content: '1,900 boats were lost' },
        { speaker: 'Teresk', cue: 'said', content: 'the figure was "pure invention"' },
      ],
    }
    expect(sides(scorned)).toEqual([
      ['norvia: said 1,900 boats were lost', 'teresk: said the figure was "pure invention"'],
    ])
  })
  test('what is turned down is not denied', () => {
    const offer: Marked = {
      id: 'offer',
      published: '2025-03-14',
      text: '[Norvia|norvia|place] said it offered two gates to [Teresk|teresk|place]. [Teresk|teresk|place] rejected the offer of two gates.',
      statements: [
        { speaker: 'Norvia', cue: 'said', content: 'it offered two gates to Teresk' },
        { speaker: 'Teresk', cue: 'rejected', content: 'the offer of two gates', attitude: 'denies' },
      ],
    }
    expect(sides(offer)).toEqual([])
  })
  test('who owns to it later stands beside the denial, in one dispute', () => {
    const admitted: Marked = {
      id: 'admitted',
      published: '2025-03-20',
      text: '[Teresk|teresk|place] admitted that it had planned to invade [Norvia|norvia|place].',
      statements: [
        { speaker: 'Teresk', cue: 'admitted', content: 'it had planned to invade Norvia', attitude: 'confirms' },
      ],
    }
    expect(sides(CHARGE, DENIAL, admitted)).toEqual([
      [
        'norvia: accuses Teresk of planning an invasion',
        'teresk: denies plans to invade Norvia',
        'teresk: admitted that it had planned to invade Norvia',
      ],
    ])
  })
})

test('a denial of access to something denies no claim', () => {
  const refused: Marked = {
    ...DENIAL,
    text: '[Teresk|teresk|place] denied two ships access to its invasion ports.',
    statements: [
      { speaker: 'Teresk', cue: 'denied', content: 'two ships access to its invasion ports', attitude: 'denies' },
    ],
  }
  expect(disputesOf(CHARGE, refused)).toEqual([])
})

test.each([
  ['Teresk had closed two of the dam’s five gates', 'Teresk: two of the dam’s five gates'],
  ['that Teresk is planning a new attack on Norvia', 'Teresk: planning a new attack on Norvia'],
  ['Teresk of planning an invasion', 'Teresk: planning an invasion'],
  ['Teresk had massed troops near Norvia and could invade it in spring', 'Teresk: troops near Norvia'],
  ['the harbour’s debts, which have grown', 'The harbour’s debts'],
])('the topic of “%s” is “%s”', (content, topic) => {
  expect(topicOf(content)).toBe(topic)
})

describe('contradiction between reports', () => {
  const FEARS: Marked = {
    id: 'fears',
    published: '2025-03-14',
    text: '[Norvia|norvia|place] fears that [Teresk|teresk|place] is planning an attack.',
    statements: [{ speaker: 'Norvia', cue: 'fears', content: 'Teresk is planning an attack', attitude: 'fears' }],
  }
  const FLIPPED: Marked = {
    id: 'flipped',
    published: '2025-03-14',
    text: '[Norvia|norvia|place] has not feared that [Teresk|teresk|place] is planning a new attack.',
    statements: [
      { speaker: 'Norvia', cue: 'has not feared', content: 'Teresk is planning a new attack', attitude: 'fears' },
    ],
  }
  test('is shown with both reports’ words', () => {
    const [dispute] = disputesOf(FEARS, FLIPPED)
    expect(dispute).toMatchObject({ nature: 'contradiction' })
    expect(dispute!.sides.map(({ position }) => position)).toEqual([
      'Norvia has not feared that Teresk is planning a new attack.',
      'Norvia fears that Teresk is planning an attack.',
    ])
  })
  test('is none where somebody only leaves it open', () => {
    const open: Marked = {
      ...FLIPPED,
      text: '[Norvia|norvia|place] could not say that [Teresk|teresk|place] is planning a new attack.',
      statements: [
        {
          speaker: 'Norvia',
          cue: 'could not say',
          content: 'Teresk is planning a new attack',
          attitude: 'says',
          negated: true,
        },
      ],
    }
    expect(disputesOf(FEARS, open)).toEqual([])
  })
  test('is none where another holds it, or it is of another matter', () => {
    const other = {
      ...FEARS,
      text: FEARS.text.replaceAll('Norvia', 'Sund').replace('norvia', 'sund'),
      statements: [{ ...FEARS.statements![0]!, speaker: 'Sund' }],
    }
    expect(disputesOf(other, FLIPPED)).toEqual([])
  })
})

describe('days', () => {
  const ferry = (id: string, day: string, words: string): Marked => ({
    id,
    published: '2025-03-20',
    text: `The crew left [Sund|sund|place] in fog. The old ferry of [Norvia|norvia|place] sank near the northern lighthouse {${words}|${day}}.`,
  })
  test('two reports that name different days for one event are shown side by side', () => {
    const [dispute, ...others] = disputesOf(
      ferry('a', '2025-03-17', 'on Monday'),
      ferry('b', '2025-03-18', 'on Tuesday'),
    )
    expect(others).toEqual([])
    expect(dispute).toMatchObject({ kind: 'date', nature: 'difference' })
    expect(dispute!.sides.map(({ position }) => position)).toEqual(['on Monday', 'on Tuesday'])
  })
  test('“yesterday” is one where it lies further from the day of another report than its reckoning may be off', () => {
    const [dispute] = disputesOf(ferry('a', '2025-03-14', 'on Friday'), ferry('b', '2025-03-19', 'yesterday'))
    expect(dispute!.sides.map(({ position }) => position)).toEqual(['on Friday', 'yesterday'])
  })
  test('what another number tells apart happened twice', () => {
    const raised = (id: string, value: string, words: string, from: string): Marked => ({
      id,
      published: '2025-03-20',
      text: `The sea is rough. The coast guard of [Norvia|norvia|place] raised the northern storm alert level {${words}|${value}} from ${from}.`,
    })
    expect(
      disputesOf(
        raised('a', '2025-03-17', 'on Monday', 'three to four'),
        raised('b', '2025-03-18', 'on Tuesday', 'four to five'),
      ),
    ).toEqual([])
    expect(
      disputesOf(
        raised('a', '2025-03-17', 'on Monday', 'three to four'),
        raised('b', '2025-03-18', 'on Tuesday', 'three to four'),
      ),
    ).toHaveLength(1)
  })
  test('a day reckoned from “yesterday” is no dispute with the next day, nor is the same day in other words', () => {
    expect(disputesOf(ferry('a', '2025-03-17', 'on Monday'), ferry('b', '2025-03-18', 'yesterday'))).toEqual([])
    expect(disputesOf(ferry('a', '2025-03-17', 'on Monday'), ferry('b', '2025-03-17', 'on March 17'))).toEqual([])
  })
})
