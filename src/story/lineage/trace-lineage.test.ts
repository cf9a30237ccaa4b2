import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeReport, type Sketch } from '../../../test/make-report.ts'
import { readWords } from '../../text/words.ts'
import { traceLineage } from './trace-lineage.ts'

const RIVER =
  'The river Osk rose by two metres overnight and flooded the lower town of Hallby, where some three hundred families left their houses for a school on the hill. Engineers opened a second sluice at dawn to spare the old stone bridge.'
const PRICES =
  'Wheat prices on the exchange fell for the fourth week running as warm rain raised hopes of a good harvest in the northern provinces. Traders who had bought in winter sold at a loss, and two small mills closed their gates.'
const QUOTE =
  '“We shall build the wall anew, stone by stone, and this time we shall build it high enough for the children of our children to sleep behind it without fear of the river.”'

const trace = (...sketches: Sketch[]) => traceLineage(sketches.map(makeReport))
const families = (...sketches: Sketch[]) =>
  trace(...sketches)
    .origins.map(({ articles }) => [...articles].sort().join(' '))
    .sort()

describe('reuse', () => {
  test('a passage in two reports is found with its place in each, the earlier first', () => {
    const { reuse } = trace(
      { id: 'late', day: '2025-04-03', text: `Hallby is wet. ${RIVER} Nobody was hurt.` },
      { id: 'early', day: '2025-04-02', text: `${RIVER}\n\nThe mayor was away.` },
    )
    expect(reuse).toHaveLength(1)
    expect(reuse[0]).toMatchObject({
      a: { article: 'early', exact: RIVER },
      b: { article: 'late', exact: RIVER },
      exact: true,
    })
  })
  test('light editing does not hide it', () => {
    const edited = RIVER.replace('overnight', 'in the night')
      .replace('some three hundred', 'about 300')
      .replace('spare', 'save')
    const { reuse } = trace({ id: 'a', text: RIVER }, { id: 'b', text: edited })
    expect(reuse).toHaveLength(1)
    expect(reuse[0]!.exact).toBe(false)
    expect(reuse[0]!.words).toBeGreaterThan(30)
  })
  test('sentences in another order are found', () => {
    const [first, second] = RIVER.split('. ')
    const { reuse } = trace({ id: 'a', text: RIVER }, { id: 'b', text: `${second} ${first}.` })
    expect(reuse.length).toBe(2)
  })
  test('a text set twice in one article is found', () => {
    const { reuse, origins } = trace({ id: 'a', text: `${RIVER}\n\n${RIVER}` })
    expect(reuse).toMatchObject([{ a: { article: 'a', start: 0 }, b: { article: 'a' } }])
    expect(origins).toMatchObject([{ basis: 'sole' }])
  })
  test('a quotation that two reporters heard is no copy', () => {
    expect(
      trace(
        { id: 'a', text: `The mayor spoke on the steps of the town hall. ${QUOTE} A crowd of farmers clapped.` },
        {
          id: 'b',
          text: `Before noon Ida Moberg addressed those who had lost everything. ${QUOTE} Then it began to rain.`,
        },
      ).reuse,
    ).toEqual([])
  })
  test('neither is a headline, a notice, or a long name', () => {
    const notice =
      'Copyright 2025 The Hallby Herald. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission in writing.'
    const name =
      'the Joint Standing Committee of the Two Houses of the Northern and Southern Provinces of the Republic of Osk'
    expect(
      trace({ id: 'a', text: `${RIVER}\n\n${notice}` }, { id: 'b', text: `${PRICES}\n\n${notice}` }).reuse,
    ).toEqual([])
    expect(
      trace({ id: 'a', text: `Rain fell. ${name} met.` }, { id: 'b', text: `Snow came while ${name} slept.` }).reuse,
    ).toEqual([])
  })
  test('a form filled in twice is no copy', () => {
    const form = (strength: string, hour: string, depth: string) =>
      `An earthquake of strength ${strength} was felt this morning near the lake, the survey of mines said. It struck at ${hour} and lay ${depth} miles deep.`
    expect(
      trace({ id: 'a', text: form('4.1', '9:30', '12') }, { id: 'b', text: form('5.2', '2:09', '7') }).reuse,
    ).toEqual([])
  })
  test('what many texts of one outlet carry is its standing matter', () => {
    const about =
      'Our paper was founded by three printers in a cellar under the fish market and has since then reported on the life of the valley without fear or favour.'
    const [river, prices] = [RIVER.split(' '), PRICES.split(' ')]
    const texts = [0, 1, 2, 3, 4, 5].map((n) => {
      // Each text has words of its own; only the last sentence is common to all.
      const own = [...river, ...prices].map((word) => `${word}${'bcdfgk'[n]}`).join(' ')
      return { id: `r${n}`, outlet: 'Valley Post', text: `${own}\n\n${about}` }
    })
    expect(trace(...texts).reuse).toEqual([])
  })
})

describe('descent', () => {
  test('a copy tells what it kept, changed, cut and added', () => {
    const edited = `${RIVER.split('. ')[0]!.replace('overnight', 'yesterday')}. The mayor was away.`
    const { descent } = trace({ id: 'a', text: RIVER, day: '2025-04-01' }, { id: 'b', text: edited, day: '2025-04-02' })
    expect(descent).toEqual([{ article: 'b', from: 'a', kept: 28, changed: 1, cut: 13, added: 4, share: 0.848 }])
  })
  test('a text merged from two names both forerunners, the one it took most from first', () => {
    const merged = `${RIVER}\n\n${PRICES} The mayor was away.`
    const { descent } = trace(
      { id: 'prices', text: PRICES, agencies: ['Meridian'], day: '2025-04-01' },
      { id: 'river', text: RIVER, agencies: ['NPA'], day: '2025-04-01' },
      { id: 'merged', text: merged, day: '2025-04-02' },
    )
    expect(descent.map(({ article, from }) => [article, from])).toEqual([
      ['merged', 'river'],
      ['merged', 'prices'],
    ])
  })
  test('who copies a copy has one forerunner, though the first report holds the same words', () => {
    const { descent } = trace(
      { id: 'first', text: RIVER, day: '2025-04-01' },
      { id: 'second', text: `${RIVER} ${PRICES}`, day: '2025-04-02' },
      { id: 'third', text: `${RIVER} ${PRICES} The mayor was away.`, day: '2025-04-03' },
    )
    expect(descent.map(({ article, from }) => [article, from])).toEqual([
      ['second', 'first'],
      ['third', 'second'],
    ])
  })
  test('an outlet’s own background under the news of a later day is carried, and no copy', () => {
    const [early, late] = ['The council of Hallby met. ', 'Snow fell on the harbour all day long. ']
    const old = { id: 'a', outlet: 'Valley Post', day: '2025-04-01', text: `${early.repeat(12)}${RIVER}` }
    const report = (outlet: string) => ({ id: 'b', outlet, day: '2025-04-09', text: `${late.repeat(12)}${RIVER}` })
    expect(trace(old, report('Valley Post')).descent).toEqual([])
    expect(
      trace(old, report('Valley Post')).reuse.some(({ a, b, background }) => a.article !== b.article && background),
    ).toBe(true)
    expect(trace(old, report('Hill News')).descent).toHaveLength(1)
  })
})

describe('origins', () => {
  test('reports credited to one agency have one origin, others their own', () => {
    const { origins } = trace(
      { id: 'a', text: RIVER, agencies: ['NPA'], day: '2025-04-01' },
      { id: 'b', text: PRICES, agencies: ['NPA'], day: '2025-04-02' },
      { id: 'c', text: 'Another thing altogether.', outlet: 'Valley Post', day: '2025-04-03' },
    )
    expect(origins).toMatchObject([
      { id: 'o1', label: 'NPA', articles: ['a', 'b'], basis: 'credit' },
      { id: 'o2', label: 'Valley Post', articles: ['c'], basis: 'sole' },
    ])
  })
  test('an uncredited copy goes back to the agency', () => {
    expect(
      trace(
        { id: 'a', text: RIVER, day: '2025-04-01' },
        { id: 'b', text: `${RIVER} More.`, agencies: ['NPA'], day: '2025-04-02' },
      ).origins,
    ).toMatchObject([{ label: 'NPA', articles: ['a', 'b'], basis: 'credit' }])
  })
  test('an agency that one report names in short and another in full is one', () => {
    expect(
      families(
        { id: 'a', text: RIVER, agencies: ['Corvan News Agency'], day: '2025-04-01' },
        { id: 'b', text: PRICES, agencies: ['Corvan'], day: '2025-04-02' },
      ),
    ).toEqual(['a b'])
  })
  test('a text merged from two agencies makes neither a new origin nor one of two', () => {
    expect(
      families(
        { id: 'a', text: RIVER, agencies: ['NPA'], day: '2025-04-01' },
        { id: 'b', text: PRICES, agencies: ['Meridian'], day: '2025-04-01' },
        { id: 'c', text: `${RIVER} ${PRICES}`, day: '2025-04-02' },
      ),
    ).toHaveLength(2)
  })
  test('adding a copy of an article adds no origin', () => {
    const sketches: Sketch[] = [
      { id: 'a', text: RIVER, agencies: ['NPA'] },
      { id: 'b', text: PRICES },
      { id: 'c', text: 'Short.' },
      { id: 'd', text: QUOTE },
      { id: 'e', text: `${PRICES} ${RIVER}`, day: '2025-04-01' },
    ]
    fc.assert(
      fc.property(fc.subarray(sketches, { minLength: 1 }), fc.nat(), (some, n) => {
        const copy = { ...some[n % some.length]!, id: 'copy' }
        expect(trace(...some, copy).origins.length).toBe(trace(...some).origins.length)
      }),
    )
  })
  test('cited sources are named with the words that cite them', () => {
    const { origins } = trace({
      id: 'a',
      text: 'Moberg told Reuters that the wall will stand. According to local news agencies it is made of sand.',
    })
    expect(origins[0]!.cites.map(({ name, evidence }) => [name, evidence[0]!.exact])).toEqual([
      ['Reuters', 'told Reuters'],
      ['local news agencies', 'According to local news agencies'],
    ])
  })
  test('a report that says the same in other words follows; one with the same names does not', () => {
    const early =
      'The council of Hallby rejected a proposal to raise the levee along the eastern bank and to flood the disused quarry whenever the river swells beyond its old mark.'
    const follower =
      'A proposal for raising the eastern levee was rejected by the council of Hallby, as was flooding of the disused quarry when the swelling river passes the old mark.'
    const stranger =
      'The council of Hallby met on Tuesday to thank the firemen and elect a treasurer, then ate fish soup.'
    const { origins, reuse } = trace(
      { id: 'a', text: early, day: '2025-04-01' },
      { id: 'b', text: follower, day: '2025-04-02' },
      { id: 'c', text: stranger, day: '2025-04-03' },
    )
    expect(reuse).toEqual([])
    expect(origins.map(({ follows }) => follows.map(({ article }) => article))).toEqual([[], ['a'], []])
  })
})

describe('laws', () => {
  test('a word said over and over costs no more than its length', () => {
    const endless = (id: string) => ({ id, text: 'buffalo '.repeat(20_000) })
    const start = performance.now()
    trace(endless('a'), endless('b'))
    expect(performance.now() - start).toBeLessThan(15_000)
  })

  const words = fc
    .array(fc.constantFrom(...`${RIVER} ${PRICES} ${QUOTE}`.split(' ')), { maxLength: 60 })
    .map((list) => list.join(' '))
  const sketch = fc.record({
    text: fc.oneof(words, fc.string(), fc.constantFrom(RIVER, PRICES, `${RIVER}\n\n${RIVER}`)),
  })
  test('every citation is its stretch of the text, and order changes nothing', () => {
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 6 }), (texts) => {
        const reports = texts.map(({ text }, n) => makeReport({ id: `r${n}`, text }))
        const lineage = traceLineage(reports)
        const textOf = new Map(reports.map(({ article }) => [article.id, article.text]))
        for (const { article, from, kept, changed, cut, added } of lineage.descent) {
          expect(Math.min(kept, changed, cut, added)).toBeGreaterThanOrEqual(0)
          expect(kept + changed + cut).toBe(readWords(textOf.get(from)!).spelt.length)
          expect(kept + changed + added).toBe(readWords(textOf.get(article)!).spelt.length)
        }
        const citations = [
          ...lineage.reuse.flatMap(({ a, b }) => [a, b]),
          ...lineage.origins.flatMap(({ cites, follows }) => [
            ...cites.flatMap(({ evidence }) => evidence),
            ...follows.flatMap(({ evidence }) => evidence.flat()),
          ]),
        ]
        for (const { article, start, end, exact } of citations)
          expect(textOf.get(article)!.slice(start, end)).toBe(exact)
        expect(traceLineage([...reports].reverse())).toEqual(lineage)
        expect([...lineage.originOf.keys()].sort()).toEqual(reports.map(({ article }) => article.id).sort())
      }),
    )
  })
})
