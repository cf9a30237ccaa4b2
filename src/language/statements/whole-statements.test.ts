import { describe, expect, test } from 'vitest'
import { readLanguage } from '../read-language.ts'

/** The statements of a text, as speaker, cue and content. */
function lines(text: string): string[] {
  const { statements } = readLanguage({ text, title: null, language: 'en', published: null })
  const words = (span: { start: number; end: number } | null): string => (span ? text.slice(span.start, span.end) : '—')
  return statements.map(({ speaker, content }) => `${words(speaker)}: ${content.map(words).join(' … ')}`)
}

describe('what grammar alone makes plain', () => {
  test('a clause, and behind it who says so', () => {
    expect(
      lines('Thousands fled after a blast at a party in Norvia on New Year’s Eve (Dec 31), Norvian media said.'),
    ).toEqual(['Norvian media: Thousands fled after a blast at a party in Norvia on New Year’s Eve (Dec 31)'])
    const filing =
      'Two-thirds of the loss comes from the harbour tax, while writing down sheds also contributed, the company said in a filing on Friday.'
    expect(lines(filing)).toEqual([
      'the company: Two-thirds of the loss comes from the harbour tax, while writing down sheds also contributed',
    ])
  })

  test('a verb and, over where it was said, its “that”', () => {
    const text =
      'Halvex cautioned in its filing late Thursday that the charge could change if the government issued new rules.'
    expect(lines(text)).toEqual(['Halvex: that the charge could change if the government issued new rules'])
  })

  test('“that” before a noun opens no clause', () => {
    expect(lines('The judge liked that argument.').filter((line) => line.startsWith('The judge: that'))).toEqual([])
  })
})

test('why a source gave no name is not what it said', () => {
  const text =
    'A “dozen” people on the coast received their grants early, said the source, who spoke on condition of anonymity because the matter was not public.'
  expect(lines(text)).toEqual(['the source: A “dozen” people on the coast received their grants early'])
})

describe('a speaker behind a preposition', () => {
  test('goes with what governs it', () => {
    expect(
      lines('The event organiser for the Sund Festival said on Monday that the evening "was truly amazing".'),
    ).toEqual(['The event organiser for the Sund Festival: that the evening "was truly amazing"'])
    const jailed =
      'In a separate case, the family of a fisherman who has been jailed without charge since July said his detention has been extended.'
    expect(lines(jailed)).toEqual([
      'the family of a fisherman who has been jailed without charge: his detention has been extended',
    ])
  })

  test('or interrupts who speaks', () => {
    expect(lines("Lund, for his part has described Berg as a 'mad old man.'")).toEqual([
      "Lund: Berg as a 'mad old man.'",
    ])
  })
})

test('what is told of a speaker between commas is not cut', () => {
  const text =
    'A cousin of the boy, who is thought to have fallen down a deep well, said the well turned out to be empty.'
  expect(lines(text)).toEqual([
    'A cousin of the boy, who is thought to have fallen down a deep well: the well turned out to be empty',
  ])
})
