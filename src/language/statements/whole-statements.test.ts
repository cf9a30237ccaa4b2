import fc from 'fast-check'
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

  test('“that” about a noun behind a deed opens no clause', () => {
    const text = 'The boy was found without signs of life after the search that took over 100 hours.'
    expect(lines(text).filter((line) => line.includes('that took over'))).toEqual([])
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

describe('a content is whole', () => {
  test('with the day that ends its clause', () => {
    expect(
      lines('Police said four people with more serious injuries were released from hospitals on Wednesday morning.'),
    ).toEqual(['Police: four people with more serious injuries were released from hospitals on Wednesday morning'])
  })

  test('from the pronoun that is its subject, and not from when it was said', () => {
    const booked = 'Halvex said in a Dec. 22 filing it could book a $3 billion charge in its fourth-quarter earnings.'
    expect(lines(booked)).toEqual(['Halvex: it could book a $3 billion charge in its fourth-quarter earnings'])
    expect(lines('Its own analysts estimated on May 8 that big ports would gain in the long run.')).toEqual([
      'Its own analysts: that big ports would gain in the long run',
    ])
  })

  test('without the end of a clause of which the beginning is not the speaker’s', () => {
    const text =
      'Halvex Inc. said it expects a hit of as much as $20 billion, while Sund Bank Corp. will take a $3 billion charge and Norvia Group AG is at risk of a third loss.'
    expect(lines(text)).toEqual(['Halvex Inc: it expects a hit of as much as $20 billion'])
  })

  test('without what its speaker says or does next', () => {
    const called =
      'Olsen called Monday’s ruling a “political trial” saying Norvia dug up old cases in order to “justify her arrest.”'
    expect(lines(called)[0]).toBe('Olsen: Monday’s ruling a “political trial”')
    const silent =
      'The company did not say how the law would affect its plans, and did not immediately return messages left early Friday.'
    expect(lines(silent)).toEqual(['The company: how the law would affect its plans'])
  })
})

describe('whose words they are', () => {
  test('of who stands behind the sentence’s own verb, for its participle', () => {
    expect(lines('Local media quoted witnesses describing how the show quickly turned to chaos.').at(-1)).toBe(
      'witnesses: how the show quickly turned to chaos',
    )
  })

  test('of nobody, where somebody only looked at it', () => {
    const text = 'The charge sheet against Tamm, seen by Dagens Herald, included counts of assault against a soldier.'
    const { statements } = readLanguage({ text, title: null, language: 'en', published: null })
    expect(statements.filter(({ voice }) => voice === 'own')).toEqual([])
  })

  test('of who began the sentence, behind an “and”', () => {
    const text =
      'Norvia considers the land that it won in the Arden War of 1967 to be disputed, and says its fate should be settled in talks.'
    expect(lines(text).at(-1)).toBe('Norvia: its fate should be settled in talks')
  })
})

// What the rules for whole statements look for, in any order: a clause cut anywhere, a quotation that is never closed.
const WORDS =
  'said says that which who in of to the a “ ” " , . ; ( ) - and but if because told has been Lund Friday 12 expects citing'

test('any row of words is read to its end', () => {
  lines('Lund said the “ plan ” of')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS.split(' ')), { minLength: 1, maxLength: 30 }), (words) => {
      lines(words.join(' '))
    }),
    { numRuns: 300 },
  )
})
