import { expect, test } from 'vitest'
import { splitParagraphs } from '../../../text/paragraphs.ts'
import { twinParagraphs } from './twin-paragraphs.ts'

const twins = (a: string, b: string) =>
  twinParagraphs(a, splitParagraphs(a), b, splitParagraphs(b)).map((twin) => [
    a.slice(twin.a.start, twin.a.end),
    b.slice(twin.b.start, twin.b.end),
  ])

test('paragraphs that both have are twins, however short and wherever they stand', () => {
  expect(twins('One.\n\nOnly here.\n\nTwo.', 'Two.\n\nOne.')).toEqual([
    ['One.', 'One.'],
    ['Two.', 'Two.'],
  ])
})

test('a paragraph has one twin: what is said twice on one side only is its own', () => {
  expect(twins('One.\n\nOne.', 'One.')).toEqual([['One.', 'One.']])
})
