import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Marked, markedReport } from '../../../test/marked-report.ts'
import { readLanguage } from '../../language/read-language.ts'
import type { Lineage } from '../lineage/lineage.ts'
import { compareFigures } from './compare-figures.ts'

const CAST = { people: [], personOf: () => null }

function figuresOf(...marked: Marked[]) {
  const originOf = new Map(marked.map(({ id }) => [id, `o-${id}`]))
  return compareFigures(marked.map(markedReport), CAST, { reuse: [], origins: [], originOf } as unknown as Lineage)
}

const troops = (id: string, number: string, value: number, qualifier: string, speaker: string): Marked => ({
  id,
  published: '2025-03-14',
  text: `[${speaker}|${speaker.toLowerCase()}|place] said [Teresk|teresk|place] has sent <${qualifier} ${number} troops|${value}|troops|${qualifier}> near the border.`,
  statements: [{ speaker, cue: 'said', content: `Teresk has sent ${qualifier} ${number} troops near the border` }],
})

describe('figures that count the same thing', () => {
  test('stand side by side with who gives each, and do not agree where they cannot all be true', () => {
    const [figure, ...others] = figuresOf(
      troops('a', '60,000', 60_000, 'around', 'Norvia'),
      troops('b', '45,000', 45_000, 'more than', 'Sund'),
    )
    expect(others).toEqual([])
    expect(figure).toMatchObject({ agree: false })
    expect(figure!.values.map(({ value, qualifier, by }) => [value, qualifier, by])).toEqual([
      [60_000, 'around', 'Norvia'],
      [45_000, 'more than', 'Sund'],
    ])
  })
  test('agree where one rounds the other', () => {
    const [figure] = figuresOf(
      troops('a', '60,000', 60_000, 'around', 'Norvia'),
      troops('b', '61,000', 61_000, 'some', 'Sund'),
    )
    expect(figure).toMatchObject({ agree: true })
  })
})

const dead = (id: string, published: string | null, value: number, qualifier = ''): Marked => ({
  id,
  published,
  text: `The flood in [Brannov|brannov|place] killed <${qualifier} ${value} people|${value}|people|${qualifier}>.`,
})

describe('a count that moves from day to day', () => {
  test('is one figure with a value for each day, and differs from no other day, however far it has grown', () => {
    const told = [dead('a', '2025-03-14', 3, 'at least'), dead('b', '2025-03-15', 7), dead('c', '2025-03-16', 12)]
    expect(figuresOf(...told)).toMatchObject([
      { agree: true, moves: true, values: [{ value: 3 }, { value: 7 }, { value: 12 }] },
    ])
    expect(figuresOf(dead('a', '2025-03-14', 3), dead('b', '2025-03-15', 12))).toMatchObject([{ agree: true }])
    expect(figuresOf(dead('a', '2025-03-14', 31), dead('b', '2025-03-15', 12))).toMatchObject([{ agree: true }])
  })
  test('differs where one day gives two numbers, and not where a later report repeats the old one', () => {
    const steady = dead('c', '2025-03-14', 20)
    expect(figuresOf(dead('a', '2025-03-15', 31), dead('b', '2025-03-15', 12))).toMatchObject([{ agree: false }])
    expect(figuresOf(steady, dead('a', '2025-03-15', 31), dead('b', '2025-03-15', 20))).toMatchObject([{ agree: true }])
    expect(figuresOf(dead('a', null, 31), dead('b', '2025-03-15', 20))).toMatchObject([{ agree: true }])
  })
  test('is of one place: the dead of one town are not those of another, though a report between them names none', () => {
    const figures = figuresOf(
      dead('a', '2025-03-14', 12),
      { id: 'b', published: '2025-03-14', text: 'Floods killed <14 people|14|people>.' },
      { id: 'c', published: '2025-03-14', text: 'The flood in [Sund|sund|place] killed <16 people|16|people>.' },
    )
    expect(figures.every(({ values }) => !values.some(({ value }) => value === 12) || values.length < 3)).toBe(true)
  })
})

describe('who gives a figure', () => {
  const given = (speaker: string, speakerRef: string | null): Marked => ({
    id: 'a',
    published: '2025-03-14',
    text: `${speaker} said the flood in [Brannov|brannov|place] killed <12 people|12|people>.`,
    statements: [{ speaker, speakerRef, cue: 'said', content: 'the flood in Brannov killed 12 people' }],
  })
  test('is who the source says; a pronoun that nothing resolves, and a picture, give nothing: it is the report', () => {
    expect(figuresOf(given('Officials', null))[0]!.values[0]!.by).toBe('Officials')
    expect(figuresOf(given('He', null))[0]!.values[0]!.by).toBeNull()
    expect(figuresOf(given('Photograph', null))[0]!.values[0]!.by).toBeNull()
  })
})

describe('figures that count different things', () => {
  test('are not compared: another place, another fate, a part of the whole', () => {
    const figures = figuresOf(
      { id: 'a', published: '2025-03-14', text: 'The flood in [Brannov|brannov|place] killed <12 people|12|people>.' },
      { id: 'b', published: '2025-03-14', text: 'A fire in [Sund|sund|place] killed <31 people|31|people>.' },
      { id: 'c', published: '2025-03-14', text: 'The flood in [Brannov|brannov|place] injured <40 people|40|people>.' },
      {
        id: 'd',
        published: '2025-03-14',
        text: 'The flood in [Brannov|brannov|place] killed <11 children|11|children>.',
      },
    )
    expect(figures.map(({ values }) => values.length)).toEqual([1, 1, 1, 1])
    expect(figures.every(({ agree }) => agree)).toBe(true)
  })
  test('nor is what happened long before with the news, one more with all, nor what a page counts of itself', () => {
    const hurt = (id: string, sentence: string): Marked => ({ id, published: '2025-03-14', text: sentence })
    const figures = figuresOf(
      hurt('a', 'The crash in [Brannov|brannov|place] injured <40 people|40|people>.'),
      hurt('b', 'Crashes in [Brannov|brannov|place] injured <20 people|20|people> {in 2019|2019}.'),
      hurt('c', 'The crash in [Brannov|brannov|place] injured <25 more people|25|people>.'),
      hurt('d', 'The page shows <25 photos|25|photos> of [Brannov|brannov|place].'),
      hurt('e', 'The page shows <25 photos|25|photos> of [Brannov|brannov|place].'),
    )
    expect(figures.map(({ values }) => values.map(({ value }) => value))).toEqual([[40], [20]])
  })
  test('and small numbers told once are no figures of a story', () => {
    expect(
      figuresOf({
        id: 'a',
        published: '2025-03-14',
        text: 'The palace has <3 gardens|3|gardens> in [Sund|sund|place].',
      }),
    ).toEqual([])
  })
})

describe('what is counted is one thing however it is worded', () => {
  const figuresOfTexts = (...told: readonly (readonly [published: string, text: string])[]) => {
    const reports = told.map(([published, text], n) => {
      const report = markedReport({ id: String(n), published, text })
      return { ...report, reading: readLanguage(report.article) }
    })
    const originOf = new Map(reports.map(({ article }) => [article.id, `o-${article.id}`]))
    return compareFigures(reports, CAST, { reuse: [], origins: [], originOf } as unknown as Lineage).map(
      ({ what, values, differing }) => ({
        what,
        values: values.map(({ value, by }) => [value, by]),
        differing,
      }),
    )
  }
  test('the dead of several days are one series, with those of an ordinal worked out; two holders of one day differ', () => {
    expect(
      figuresOfTexts(
        ['2025-03-14', 'A landslide buried a village on Friday, killing at least two people, the coast guard said.'],
        [
          '2025-03-15',
          'The number of people killed rose to four, the city hospital said. The interior ministry put the toll at three.',
        ],
        ['2025-03-17', 'A fifth person died of wounds on Sunday, the city hospital said.'],
      ),
    ).toEqual([
      {
        what: 'killed',
        values: [
          [2, 'the coast guard'],
          [4, 'the city hospital'],
          [3, 'the interior ministry'],
          [5, 'the city hospital'],
        ],
        differing: [[1, 2]],
      },
    ])
  })
  test('a number that stands for what was counted before counts it too', () => {
    const differ = (text: string) => figuresOfTexts(['2025-03-14', text])
    expect(differ('About 400 people took part, according to police; the union put the number at 1,000.')).toEqual([
      {
        what: 'took part',
        values: [
          [400, 'police'],
          [1000, 'the union'],
        ],
        differing: [[0, 1]],
      },
    ])
    expect(
      differ('The union said 80 percent of workers had joined the strike. The government said it was 25 percent.'),
    ).toMatchObject([{ differing: [[0, 1]] }])
  })
  test('money says what it is for, and what one number is of is one row', () => {
    expect(
      figuresOfTexts(
        ['2025-03-14', 'Sund Steel offered €3.4bn for its rival Brezan Metals.'],
        ['2025-04-14', 'Sund Steel abandoned its 3.4 billion euro bid for Brezan Metals.'],
      ),
    ).toMatchObject([{ what: 'price', values: [[3.4e9, null]] }])
  })
  test('a number that was put right is no dispute', () => {
    expect(
      figuresOfTexts(
        ['2025-03-14', 'A ferry carrying 214 people sank, the coast guard said.'],
        ['2025-03-15', 'Some 206 people had been aboard, the owner said, fewer than first reported.'],
      ),
    ).toMatchObject([{ what: 'aboard', differing: [] }])
  })
  test('whatever the days, a part, another place and another year stay apart from the count', () => {
    const sentences = [
      'The flood killed 40 people, police said.',
      'In the town of Kessa alone, the flood killed 12 people.',
      'Another 15 people died.',
      'A flood in the same valley killed 2,100 people in 1987.',
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences, { minLength: 4 }), (order) => {
        const told = figuresOfTexts(['2025-03-14', order.join('\n\n')])
        expect(told.every(({ differing, values }) => differing.length === 0 && values.length === 1)).toBe(true)
      }),
      { numRuns: 24 },
    )
  })
})
