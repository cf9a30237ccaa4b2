import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeReport } from '../../../test/make-report.ts'
import { doAtOnce } from './answer.ts'
import { LIMITS } from './find-neighbours.ts'
import type { Group } from './group.ts'
import type { GroupingDecision } from './grouping-decision.ts'
import type { GroupingMemory } from './grouping-memory.ts'
import { keepInMemory } from './kept-in-memory.ts'
import { type Change, groupFirst, regroup, regroupAtOnce } from './regroup.ts'
import { describeReport, type ReportTerms } from './report-terms.ts'

const NAMES = 'Lindholm Torvik Aurelia Brask Quist Delmark Hallonia Tarrow Brookfield Reyes Moll Hanning'.split(' ')
const THINGS = 'ferry bakery strike tariff shooting rudder harbour union council gunman amber bridge'.split(' ')

/** Reports whose words are drawn from few, so that many are alike. */
const reports = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 40 }),
      day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
      names: fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
      things: fc.array(fc.constantFrom(...THINGS), { minLength: 1, maxLength: 6 }),
    }),
    { selector: ({ id }) => id, minLength: 3, maxLength: 14 },
  )
  .map((all) => all.map(({ id, day, names, things }) => describe(id, day, [...names, ...things].join(' '))))

/** So narrow that even few reports crowd one another out. */
const NARROW = { reach: 2, leastMeetings: 2, mostListed: 2 }

function describe(id: number, day: number | undefined, text: string): ReportTerms {
  return describeReport(
    makeReport({ id: `r${id}`, text, ...(day !== undefined && { day: `2025-05-${String(day).padStart(2, '0')}` }) }),
  )
}

const decisionsOn = (all: readonly ReportTerms[]): fc.Arbitrary<GroupingDecision[]> => {
  const some = fc.subarray(
    all.map(({ id }) => id),
    { minLength: 1, maxLength: Math.min(3, all.length) },
  )
  return fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('together' as const), articles: some, reason: fc.constant('I know') }),
      fc.record({ kind: fc.constant('pin' as const), articles: some, to: some, reason: fc.constant(null) }),
      fc.record({ kind: fc.constant('apart' as const), articles: some, from: some, reason: fc.constant(null) }),
    ),
    { maxLength: 4 },
  )
}

/** The groups as a keeper of them has them after several changes. */
function keeper(limits = LIMITS) {
  const memory = keepInMemory()
  const groupOf = new Map<string, Group>()
  return {
    change(change: Change) {
      for (const id of change.removed ?? []) groupOf.delete(id)
      for (const group of regroupAtOnce(memory, change, limits)) for (const id of group.members) groupOf.set(id, group)
    },
    groups: () => rowsOf(new Set(groupOf.values())),
  }
}

function atOnce(added: readonly ReportTerms[], decisions: readonly GroupingDecision[] = [], limits = LIMITS) {
  return rowsOf(doAtOnce(groupFirst(keepInMemory(), added, decisions, limits)))
}

/** For each report its group and why it is there. */
function rowsOf(groups: Iterable<Group>) {
  return [...groups]
    .flatMap(({ members, because }) => members.map((id) => [id, members, because.get(id)] as const))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

test('one after the other, in any order, with detours: the same groups in the same words as all at once', () => {
  fc.assert(
    fc.property(
      reports.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length }),
          fc.subarray(all),
          fc.constantFrom(LIMITS, NARROW, { ...NARROW, leastMeetings: 1 }),
          fc.array(fc.nat(3), { minLength: all.length, maxLength: all.length }),
        ),
      ),
      ([all, order, gone, limits, pauses]) => {
        const kept = keeper(limits)
        let waiting: ReportTerms[] = []
        order.forEach((report, n) => {
          waiting.push(report)
          if (pauses[n] === 0) return
          kept.change({ added: waiting })
          waiting = []
        })
        kept.change({ added: waiting })
        expect(kept.groups()).toEqual(atOnce(all, [], limits))
        for (const { id } of gone) kept.change({ removed: [id] })
        expect(kept.groups()).toEqual(
          atOnce(
            all.filter((report) => !gone.includes(report)),
            [],
            limits,
          ),
        )
        kept.change({ added: gone })
        expect(kept.groups()).toEqual(atOnce(all, [], limits))
      },
    ),
    { numRuns: 200 },
  )
})

test('decisions come to the same before and after the reports, and undone they leave no trace', () => {
  fc.assert(
    fc.property(
      reports.chain((all) => fc.tuple(fc.constant(all), decisionsOn(all), fc.shuffledSubarray(all))),
      ([all, decisions, late]) => {
        const expected = atOnce(all, decisions)
        const before = keeper()
        before.change({ added: all.filter((report) => !late.includes(report)), decisions })
        for (const report of late) before.change({ added: [report], decisions })
        expect(before.groups()).toEqual(expected)
        const after = keeper()
        after.change({ added: all })
        const decided = decisions.flatMap((d) => [...d.articles, ...('from' in d ? d.from : 'to' in d ? d.to : [])])
        after.change({ decisions, decided })
        expect(after.groups()).toEqual(expected)
        after.change({ decided })
        expect(after.groups()).toEqual(atOnce(all))
      },
    ),
    { numRuns: 100 },
  )
})

const FERRY = [1, 2].map((n) => describe(n, n, 'ferry Aurelia rudder Lindholm harbour Brask'))
const BAKERY = [3, 4].map((n) => describe(n, n, 'bakery strike Torvik union Quist'))
const membersOf = (decisions: readonly GroupingDecision[]) =>
  atOnce([...FERRY, ...BAKERY], decisions).map(([, members]) => members.join(' '))

test('the reader joins, parts and changes their mind', () => {
  const together = { kind: 'together' as const, articles: ['r1', 'r3'], reason: 'one strike' }
  const apart = { kind: 'apart' as const, articles: ['r4'], from: ['r3'], reason: null }
  expect(new Set(membersOf([])).size).toBe(2)
  expect(new Set(membersOf([together])).size).toBe(1)
  expect(membersOf([apart])[3]).toBe('r4')
  expect(atOnce(BAKERY, [apart])[1]![2]).toBe('because: the reader set it apart')
  expect(atOnce([...FERRY, ...BAKERY], [together])[2]![2]).toBe('because: the reader put it here (one strike)')
  const pin = { kind: 'pin' as const, articles: ['r1'], to: ['r3', 'r4'], reason: null }
  expect(membersOf([pin])).toEqual(['r1 r3 r4', 'r2', 'r1 r3 r4', 'r1 r3 r4'])
  // The later one prevails.
  expect(membersOf([{ ...apart, articles: ['r1'] }, together])[0]).toContain('r3')
  expect(membersOf([together, { ...apart, articles: ['r1'] }])[0]).not.toContain('r3')
  expect(membersOf([pin, together, { ...apart, articles: ['r1'] }])[0]).not.toContain('r3')
})

test('a memory that has to be waited for comes to the same groups', async () => {
  await fc.assert(
    fc.asyncProperty(reports, async (all) => {
      const [atOnce, memory] = [keepInMemory(), keepInMemory()]
      const later = new Proxy(memory, {
        get: (target, name: keyof GroupingMemory) => {
          const ask = target[name] as (...asked: unknown[]) => unknown
          return async (...asked: unknown[]) => ask(...asked)
        },
      })
      expect(await regroup(later, { added: all })).toEqual(regroupAtOnce(atOnce, { added: all }))
    }),
    { numRuns: 20 },
  )
})
