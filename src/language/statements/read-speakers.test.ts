import { describe, expect, test } from 'vitest'
import { readLanguage } from '../read-language.ts'

/** Who says what in a text: the ref, else the words a pronoun stands for, else the words; and the content. */
function said(text: string): string[] {
  const { statements } = readLanguage({ text, title: null, language: 'en', published: null })
  const words = (span: { start: number; end: number } | null | undefined) => span && text.slice(span.start, span.end)
  return statements.map(
    ({ speaker, content }) =>
      `${speaker?.ref ?? words(speaker?.standsFor) ?? words(speaker) ?? '—'}: ${content.map(words).join(' … ')}`,
  )
}

describe('whom a pronoun stands for', () => {
  test('the subject of the sentence before, who has not spoken', () => {
    const text = 'Iva Rosen was released on Tuesday night.\n\n"They asked me who pays me," she told reporters.'
    expect(said(text)).toEqual(['iva-rosen: "They asked me who pays me,"'])
  })

  test('who opens the paragraph, before who spoke in the one above', () => {
    const text =
      'Bank spokeswoman Tine Lunde said the figure was too high.\n\nFinance Minister Arne Dahl ruled out a rescue. "The taxpayer will not pay," he told parliament.'
    expect(said(text).at(-1)).toBe('arne-dahl: "The taxpayer will not pay,"')
  })

  test('who was spoken of as "he" in the sentences before', () => {
    const text =
      'In May a young teacher named Arne Dahl flew home from a long journey.\n\nArne Dahl was to land in Bergen. He misheard a call. He boarded a boat to Berlin with Olav Lie.\n\n"They never said Berlin," he told the Herald.'
    expect(said(text).at(-1)).toBe('arne-dahl: "They never said Berlin,"')
  })

  test('who spoke before a line that is no prose', () => {
    const text =
      'Iva Rosen drove the old car into a palm tree on the last day.\n\nVideo\n\n"The wheel was at my belly," she says.'
    expect(said(text)).toEqual(['iva-rosen: "The wheel was at my belly,"'])
  })

  test('who is told of behind a lead-in, and a person only', () => {
    expect(
      said(
        'Arne Dahl sang on the pier. At ten, an officer on the pier sounded the alarm. "We heard shots," he says.',
      ).at(-1),
    ).toBe('an officer on the pier: "We heard shots,"')
    expect(
      said(
        'The life of Arne Dahl is told, according to the Herald Tribune Company.\n\n"They never said Berlin," he told a friend.',
      ).at(-1),
    ).not.toMatch(/^herald/)
  })

  test('a person without a name', () => {
    const text =
      'A former engineer of the yard told the Herald that the bow door was broken. "I wrote to them twice," he said.'
    expect(said(text).at(-1)).toBe('A former engineer of the yard: "I wrote to them twice,"')
  })

  test('the speaker of the sentence before rather than its subject', () => {
    const text = 'Bruno Talic had opened the door, his lawyer Petar Vance said. "It was dark," he said.'
    expect(said(text).at(-1)).toBe('petar-vance: "It was dark,"')
  })
})

describe('who speaks', () => {
  test('the name beside a calling, and not where its bearer works', () => {
    const text = 'A doctor at the Central Hospital, Mira Anton, said she had treated six people with wounds.'
    expect(said(text)).toEqual(['mira-anton: she had treated six people with wounds'])
  })

  test('a firm is not the place that it is based in, and the “it” behind it is not either', () => {
    const text = 'The Singapore-based firm said it would pay a fee. It also said it would wait.'
    expect(said(text)).toEqual(['The Singapore-based firm: it would pay a fee', 'It: it would wait'])
  })

  test('an office and its name, when they follow a quotation', () => {
    const text = '"We need to make sure that drivers do not pay more," competition commissioner Ana Ribeiro said.'
    expect(said(text)).toEqual(['ana-ribeiro: "We need to make sure that drivers do not pay more,"'])
  })

  test('no dateline, and no clause around the speaker’s own', () => {
    expect(said('Sept 11 (Tessera) - Norrvik Metals said on Monday that it was not in talks.')[0]).toMatch(/^norrvik/)
    expect(said('Maarten de Wit told the meeting he still expected to complete the deal.')).toContain(
      'maarten-de-wit: he still expected to complete the deal',
    )
  })

  test('a body without a name is known again', () => {
    const { statements, entities } = readLanguage({
      text: 'The coast guard said that ten people were missing. The ferry sank on Sunday, the coast guard said.',
      title: null,
      language: 'en',
      published: null,
    })
    expect(statements.map(({ speaker }) => speaker?.ref)).toEqual(['coast-guard', 'coast-guard'])
    expect(entities.find(({ ref }) => ref === 'coast-guard')?.mentions).toHaveLength(2)
  })
})

describe('a content is whole', () => {
  test.each([
    ['Witnesses said that two people were hurt. Police said 8,000 people took part.', 'police: 8,000 people took part'],
    [
      'Halden Steel confirmed on Wednesday that it had offered €3.4bn for Norrvik Metals, ending days of doubt.',
      'halden-steel: that it had offered €3.4bn for Norrvik Metals',
    ],
    [
      'Elena Varga denied a report in the newspaper La Costa that her ministry had been warned about the door.',
      'elena-varga: a report in the newspaper La Costa that her ministry had been warned about the door',
    ],
    ['Organisers put the turnout at 60,000.', 'organisers: the turnout at 60,000'],
    [
      'Olsen said any talks with Berg would take place after the vote.',
      'olsen: any talks with Berg would take place after the vote',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line)
  })
})

describe('who is named in a speaker’s phrase', () => {
  test('who holds two offices is one', () => {
    expect(said('"It is clearly a disappointing day," said company chairman and chief executive Ada Moe.')).toEqual([
      'ada-moe: "It is clearly a disappointing day,"',
    ])
    expect(said('"It is clearly a disappointing day," said the mayor and Karl Berg.')[0]).not.toMatch(/^karl-berg/)
  })
})

describe('who speaks, and nothing else', () => {
  test.each([
    ['Police arrested a man near the harbour on Sunday, but said he had nothing to do with the fire.', 'Police'],
    [
      'Some of the money will go to the families of the children who died, the justice minister, Kofi Brand, said.',
      'the justice minister, Kofi Brand',
    ],
    ['Maren Foss of the pilots’ union said the report left much open.', 'Maren Foss of the pilots’ union'],
  ])('%s', (text, speaker) => {
    const { statements } = readLanguage({ text, title: null, language: 'en', published: null })
    expect(statements.map(({ speaker }) => speaker && text.slice(speaker.start, speaker.end))).toContain(speaker)
  })

  test('what is told of the speaker is not said by them', () => {
    expect(said('Halvex, which is based in Quella, said the recall was a precaution.').at(0)).toMatch(
      /: the recall was a precaution$/,
    )
  })

  test('the mayor, by name, who puts a number on a thing', () => {
    expect(said('The mayor of Tarvelle, Jonas Prey, put the number at closer to 7,000.')).toEqual([
      'jonas-prey: the number at closer to 7,000',
    ])
  })
})

describe('who is meant', () => {
  test('the one who opens the sentence, and not who spoke in the one before', () => {
    const text =
      'Mara Tiro said the government was playing for time.\n\nYusuf Barre appeared in a video on Tuesday, in which he said he was in good health.'
    expect(said(text).at(-1)).toMatch(/^yusuf-barre: /)
  })
  test('the only person that the sentence above names', () => {
    const text =
      'Among those freed was the journalist Nadia Kessel, 34, who had been held for 14 months.\n\n"I want to see my daughter," she told reporters.'
    expect(said(text).at(-1)).toBe('nadia-kessel: "I want to see my daughter,"')
  })
  test('who asked not to be named, before why', () => {
    const text =
      'Nurses at two hospitals, who spoke on condition of anonymity because they were not allowed to talk to reporters, said they were keeping records on paper.'
    expect(said(text).at(-1)).toMatch(/^Nurses at two hospitals: /)
  })
  test('a dateline without a place is nobody’s words', () => {
    expect(
      said('Nov 22, 2024 (Wirecast) - Meditra paid a ransom to the hackers, the Chronicle reported.').at(0),
    ).toMatch(/: Meditra paid a ransom/)
  })
})

test('“the company” is the one firm that was named last', () => {
  const text =
    'Nordavia Group confirmed that it had received a demand.\n\nThe company said there was no evidence that data had been taken.'
  expect(said(text).at(-1)).toBe('nordavia-group: there was no evidence that data had been taken')
  const two = 'Nordavia Group is to buy Sundvik Group, both sides confirmed.\n\nThe company said the price was fair.'
  expect(said(two).at(-1)).toBe('The company: the price was fair')
})
