import { expect, test } from 'vitest'
import { splitParagraphs } from './paragraphs.ts'
import { splitSentences } from './sentences.ts'
import { textOf } from './span.ts'

const paragraphs = (text: string): string[] => splitParagraphs(text).map((span) => textOf(text, span))

test('blank lines part paragraphs', () => {
  expect(paragraphs('One.\n\n \nTwo.\n')).toEqual(['One.', 'Two.'])
})

test('a scraper’s one paragraph a line is kept apart, with or without full stops', () => {
  const text = `Photo\nThe council of Arden met on Monday to talk about the bridge, the ferry and the money that neither of them has. It did not vote.\nAdvertisement\nThe mayor left early.`
  expect(paragraphs(text).length).toBe(4)
  expect(splitSentences(text).map((span) => textOf(text, span))[0]).toBe('Photo')
})

test('hard-wrapped lines are one paragraph', () => {
  const text =
    'The council of Arden met on Monday to talk about the\nbridge, the ferry and the money that neither of them\nhas. It did not vote.\n\nThe mayor left early to see a play about a man who\nbuilds a bridge.'
  expect(paragraphs(text).length).toBe(2)
  expect(splitSentences(text).length).toBe(3)
})
