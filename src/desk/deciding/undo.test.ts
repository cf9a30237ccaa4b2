import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ENGINES } from '../../../test/stores.ts'
import { SOURCES } from '../../../test/three-events.ts'
import type { Record } from '../../record/record.ts'
import { keepArrivals } from '../../store/articles/keep-arrivals.ts'
import { unpackText } from '../../store/compress.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { workThrough } from '../add-inputs.ts'
import type { Keeper } from '../keeper.ts'
import { identityOf } from '../take-in.ts'
import { decide, undo } from './decide.ts'
import { DecisionError, type Wish } from './decision-order.ts'

/** What may be put right, each of things that are chosen by numbers among those there are. */
const KINDS = ['merge', 'split', 'pin', 'rename story', 'rename person', 'note', 'independent', 'same-origin'] as const
const choices = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), story: fc.nat(), one: fc.nat(), words: fc.string({ minLength: 1 }) }),
  { minLength: 1, maxLength: 4 },
)
type Choice = typeof choices extends fc.Arbitrary<(infer T)[]> ? T : never

const among = <T>(all: readonly T[], n: number): T => all[n % all.length]!

function wishOf({ kind, one, words }: Choice, record: Record, others: readonly Record[]): Wish | null {
  const { id: article } = among(record.articles, one)
  const person = record.people.length > 0 ? among(record.people, one).name : null
  const other = others.length > 0 ? among(others, one) : null
  const story = { kind: 'story' } as const
  switch (kind) {
    case 'merge':
      return other && { kind, others: [other.id] }
    case 'split':
      return { kind, articles: [article] }
    case 'pin':
      return other && { kind, article: among(other.articles, one).id }
    case 'rename story':
      return { kind: 'rename', of: story, name: words }
    case 'rename person':
      return person === null ? null : { kind: 'rename', of: { kind: 'person', person }, name: words }
    case 'note':
      return { kind, on: one % 2 === 0 ? story : { kind: 'report', article }, words }
    case 'independent':
      return { kind, article }
    case 'same-origin':
      return { kind, articles: record.articles.map(({ id }) => id) }
  }
}

/** All records that are kept, by the handles of their stories. */
async function kept({ db }: Store): Promise<Map<string, string>> {
  const rows = await db.selectFrom('story').select(['handle', 'record']).orderBy('handle').execute()
  return new Map(rows.map(({ handle, record }) => [handle, unpackText(record!)]))
}

/** Puts something right; null where what was chosen can't be decided. */
async function decideSome(keeper: Keeper, choice: Choice): Promise<number | null> {
  const records = [...(await kept(keeper.store)).values()].map((json) => JSON.parse(json) as Record)
  const record = among(records, choice.story)
  const what = wishOf(
    choice,
    record,
    records.filter((other) => other !== record),
  )
  if (!what) return null
  const order = { story: record.id, what, reason: 'it is so', reader: 'test' }
  const decided = await decide(keeper, order).catch((error: unknown) => {
    if (error instanceof DecisionError) return null
    throw error
  })
  return decided?.id ?? null
}

for (const engine of ENGINES) {
  describe.skipIf(engine.missing !== null)(`decisions on ${engine.name}`, () => {
    test('whatever was decided, taken back in reverse order it leaves the records as they were, byte for byte, under the same handles, at each step', async () => {
      const location = engine.newLocation()
      const store = await openStore(location, { create: true })
      try {
        const keeper = { store, holder: 'test:0:0', version: '0', now: () => '2031-06-01T00:00:00.000Z' }
        const arrivals = SOURCES.slice(0, 5).map((source) => ({ source, identity: identityOf(source) }))
        await keepArrivals(store, arrivals, keeper.now())
        await workThrough(keeper, { progress() {} })
        const first = await kept(store)
        expect(first.size).toBeGreaterThan(1)
        await fc.assert(
          fc.asyncProperty(choices, async (all) => {
            const steps: { id: number; before: unknown }[] = []
            for (const choice of all) {
              const before = await kept(store)
              const id = await decideSome(keeper, choice)
              if (id !== null) steps.push({ id, before })
            }
            for (const { id, before } of steps.reverse()) {
              expect(await undo(keeper, id)).toBe(true)
              expect(await kept(store)).toEqual(before)
            }
          }),
          { numRuns: 8 },
        )
        expect(await kept(store)).toEqual(first)
      } finally {
        await store.close()
        await engine.remove(location)
      }
    }, 120_000)
  })
}
