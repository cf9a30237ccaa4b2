import { describe, expect, test } from 'vitest'
import { type Marked, markedReport } from '../../../test/marked-report.ts'
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
      [60_000, 'around', 'norvia'],
      [45_000, 'more than', 'sund'],
    ])
  })
  test('agree where one rounds the other', () => {
    const [figure] = figuresOf(
      troops('a', '60,000', 60_000, 'around', 'Norvia'),
      troops('b', '61,000', 61_000, 'some', 'Sund'),
    )
    expect(figure).toMatchObject({ agree: true })
  })
  test('agree where the dead of a later day are more', () => {
    const dead = (id: string, published: string, value: number): Marked => ({
      id,
      published,
      text: `The flood in [Brannov|brannov|place] killed <${value} people|${value}|people>.`,
    })
    expect(figuresOf(dead('a', '2025-03-14', 12), dead('b', '2025-03-15', 31))).toMatchObject([{ agree: true }])
    expect(figuresOf(dead('a', '2025-03-14', 31), dead('b', '2025-03-15', 12))).toMatchObject([{ agree: false }])
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
