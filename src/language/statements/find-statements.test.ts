import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLanguage } from '../read-language.ts'
import type { Statement } from '../reading.ts'

const PUBLISHED = { value: '2024-05-17', precision: 'day' } as const

function read(text: string): { statements: readonly Statement[]; lines: string[] } {
  const { statements } = readLanguage({ text, title: null, language: 'en', published: PUBLISHED })
  const words = (span: { start: number; end: number } | null): string => (span ? text.slice(span.start, span.end) : '—')
  const lines = statements.map(
    ({ speaker, cue, content }) => `${words(speaker)} | ${words(cue)} | ${content.map(words).join(' … ')}`,
  )
  return { statements, lines }
}

describe('where the cue stands', () => {
  test('before its content', () => {
    expect(read('The mayor said that the bridge would open in June.').lines).toEqual([
      'The mayor | said | that the bridge would open in June',
    ])
  })

  test('after it, with the speaker turned round', () => {
    expect(read('"The bridge is safe," said Marta Olsen, the city engineer.').lines).toEqual([
      'Marta Olsen, the city engineer | said | "The bridge is safe,"',
    ])
  })

  test('in the middle', () => {
    expect(read('"The bridge is safe," Olsen said. "We have tested every bolt."').lines).toEqual([
      'Olsen | said | "The bridge is safe," … "We have tested every bolt."',
    ])
  })

  test('according to a source', () => {
    expect(read('The talks will resume on Monday, according to two officials.').lines).toEqual([
      'two officials | according to | The talks will resume on Monday',
    ])
  })

  test('a headline: nothing but a colon', () => {
    const { statements } = read('Olsen: The bridge will stay closed until the spring')
    expect(statements.length).toBeLessThanOrEqual(1)
  })
})

describe('quotations without a cue', () => {
  test('go on with the speaker before', () => {
    const text =
      '“The bridge is safe,” said Marta Olsen.\n\n“We have tested every bolt and every plate of it for a year.”'
    const { statements, lines } = read(text)
    expect(lines.at(-1)).toBe('Marta Olsen | — | “We have tested every bolt and every plate of it for a year.”')
    expect(statements.at(-1)?.rule).toBe('statements/quotation-goes-on')
  })

  test('are signed', () => {
    const { lines } = read('“Nobody asked the people who cross it every day.” — Marta Olsen, engineer')
    expect(lines).toEqual(['Marta Olsen, engineer | — | “Nobody asked the people who cross it every day.”'])
  })

  test('a title in quotation marks is no statement', () => {
    expect(read('She read “The Old Bridge” twice.').statements.filter(({ cue }) => cue === null)).toEqual([])
  })
})

test('both layers of a nested statement are kept', () => {
  const { lines } = read('Olsen said the governor hoped to win the vote.')
  expect(lines).toContain('Olsen | said | the governor hoped to win the vote')
  expect(lines).toContain('the governor | hoped | to win the vote')
})

describe('what the cue does', () => {
  const attitude = (text: string): string | undefined => read(text).statements[0]?.attitude

  test.each([
    ['The ministry denied that it had paid for the votes.', 'denies'],
    ['The union accused the company of hiding its losses.', 'accuses'],
    ['The senator called on the company to pay its workers.', 'demands'],
    ['Poland wants to build a new port.', 'wants'],
    ['The company plans to sell the factory.', 'plans'],
    ['Norway denies plans to close the port.', 'denies'],
    ['The minister confirmed that the talks had begun.', 'confirms'],
  ])('%s', (text, wanted) => {
    expect(attitude(text)).toBe(wanted)
  })

  test('a cue turned round is marked', () => {
    expect(read('The minister did not say that the talks had failed.').statements[0]?.negated).toBe(true)
    expect(read('The minister said that the talks had not failed.').statements[0]?.negated).toBe(false)
  })

  test('what is only held for possible is marked', () => {
    expect(read('The minister said the talks could fail.').statements[0]?.hedged).toBe(true)
    expect(read('The minister said the talks had failed.').statements[0]?.hedged).toBe(false)
  })

  test.each([
    'Nobody said that the talks had failed.',
    'No one has said that the talks had failed.',
    'Neither Olsen nor Berg said that the talks had failed.',
    'No officials said that the talks had failed.',
    'Olsen has yet to say whether the talks had failed.',
    'Olsen failed to say that the talks had failed.',
    'Olsen stopped short of saying that the talks had failed.',
    'Olsen avoided saying that the talks had failed.',
    'Olsen declined to say whether the talks had failed.',
    'Olsen refused to confirm that the talks had failed.',
    'Hardly anyone said that the talks had failed.',
  ])('what was not said is marked: %s', (sentence) => {
    const [statement] = read(sentence).statements
    expect(statement).toMatchObject({ negated: true })
    expect(statement?.attitude).not.toBe('denies')
  })

  test.each([
    'If Olsen says that the talks have failed, the road will stay shut.',
    'Unless Olsen says that the talks have failed, the road will open.',
    'It is not known whether Olsen said that the talks had failed.',
    'There is no evidence that Olsen said the talks had failed.',
    'Did Olsen say that the talks have failed?',
    'Berg is said to believe that the bridge is unsafe.',
    'Olsen is reported to have said that the talks have failed.',
    'Olsen would say that the talks have failed.',
    'Olsen could have told Berg that the talks have failed.',
    'Few said that the talks had failed.',
    'Had Olsen said that the talks had failed, the road would have stayed shut.',
    'It is unclear if Olsen told the council that the talks had failed.',
  ])('what is only supposed, asked or told at second hand is marked: %s', (sentence) => {
    expect(read(sentence).statements[0]).toMatchObject({ hedged: true })
  })

  test.each([
    'Olsen said that the talks had failed.',
    'Olsen confirmed that the talks had failed.',
    'No. 10 said that the talks had failed.',
    'A few said that the talks had failed.',
    '"Have the talks failed?" Olsen asked.',
    'Olsen refused to accept that the talks had failed.',
    'Olsen would like the talks to go on.',
  ])('what was said outright is not: %s', (sentence) => {
    expect(read(sentence).statements[0]).toMatchObject({ negated: false, hedged: false })
  })
})

describe('who, to whom, when', () => {
  test('direct, indirect or mixed', () => {
    expect(read('"We will pay," Olsen said.').statements[0]?.kind).toBe('direct')
    expect(read('Olsen said the city would pay.').statements[0]?.kind).toBe('indirect')
    expect(read('Olsen said the city would "pay every last cent" of it.').statements[0]?.kind).toBe('mixed')
  })

  test('the hearer', () => {
    const text = 'Olsen told reporters on Thursday that the city would pay.'
    const { addressee, said } = read(text).statements[0]!
    expect(addressee && text.slice(addressee.start, addressee.end)).toBe('reporters')
    expect(said).toEqual({ value: '2024-05-16', precision: 'day' })
  })

  test('a time inside the content is not when it was said', () => {
    expect(read('Olsen said the city would pay on Thursday.').statements[0]?.said).toBeNull()
    expect(read('Olsen, who resigned in March, denied that the city had paid.').statements[0]?.said).toBeNull()
  })

  test('a name heads the speaker; its owner and its place do not', () => {
    const text = 'The talks went well. Norwegian Foreign Minister Marta Olsen said the talks would go on.'
    expect(read(text).statements.at(-1)?.speaker?.ref).toBe('marta-olsen')
    expect(read("Marta Olsen's lawyer said the talks would go on.").statements[0]?.speaker?.ref ?? null).toBeNull()
  })

  test('a list of speakers is taken from its first name on', () => {
    expect(read('Norway, its Baltic allies and Sweden accuse Ruritania of massing troops.').lines).toEqual([
      'Norway, its Baltic allies and Sweden | accuse | Ruritania of massing troops',
    ])
  })

  test('two joined names are nobody certain', () => {
    const text = 'Norway and Sweden said they would talk.'
    const { speaker } = read(text).statements[0]!
    expect(speaker && text.slice(speaker.start, speaker.end)).toBe('Norway and Sweden')
    expect(speaker?.ref).toBeNull()
  })

  test('a pronoun stands for the last speaker, unless somebody else came between', () => {
    const one = read('Marta Olsen said the talks went well. She said they would go on.')
    expect(one.statements.at(-1)?.speaker?.ref).toBe('marta-olsen')
    const two = read('Marta Olsen said the talks went well. Karin Bergman left early. She said they would go on.')
    expect(two.statements.at(-1)?.speaker?.ref).toBeNull()
  })
})

describe('whose it is', () => {
  test.each([
    'Lund showed nerves of steel as she steered the ferry into the harbour.',
    'Lund slammed into the barrier before her car slid across the track.',
    'The council showed signs of worry.',
    'Lund added two floors to the tower.',
    'Lund opted to build a tunnel.',
  ])('what somebody does is a deed: %s', (sentence) => {
    expect(read(sentence).statements.map(({ voice }) => voice)).toEqual(['deed'])
  })

  test.each([
    'Lund slammed the decision as foolish.',
    'Lund showed that the bridge was unsafe.',
    'The mayor wants a new bridge.',
    'The union accused the company of hiding its losses.',
    'Norway denies plans to close the port.',
    'The talks will resume on Monday, according to two officials.',
    'Lund added that the tower was unsafe.',
  ])('what somebody says, thinks or wants is their own: %s', (sentence) => {
    expect(read(sentence).statements[0]?.voice).toBe('own')
  })

  test('who answers what others claim is heard, with a quotation behind it as well', () => {
    for (const sentence of [
      'Minister Karl Lund denied reports that a ransom had been paid. “Not one cent,” he said.',
      'Minister Karl Lund dismissed claims that he had sold land. “Not one acre,” he said.',
    ])
      expect(read(sentence).statements[0]).toMatchObject({ attitude: 'denies', voice: 'own' })
  })

  test('a number keeps what qualifies it, and a report what it says behind an aside', () => {
    expect(read('The head of the bank, Siri Aas, said up to 1,800 jobs would be cut.').lines.join()).toContain(
      'up to 1,800 jobs',
    )
    const denied =
      'Halden Bank denied a report by Corvus News that its finance chief, Else Berg, had offered to resign.'
    expect(read(denied).lines.join()).toContain('had offered to resign')
  })

  test('what others say of the one who is named is hearsay', () => {
    expect(read('Berg is said to believe that the bridge is unsafe.').statements[0]?.voice).toBe('hearsay')
    expect(read('Berg was told that the dam would hold.').statements[0]?.voice).toBe('hearsay')
  })

  test('who took a picture says nothing', () => {
    expect(read('AP: Associated Press Marta Olsen waves to the crowd after the race.').lines).toEqual([])
    expect(read('Photograph: Marta Olsen for the Herald The bridge will be closed for a year.').lines).toEqual([])
  })
})

test('statements lie in the text, whole and in order, whatever the text', () => {
  const piece = fc.constantFrom(
    'Olsen',
    ' said',
    ' that',
    ' "we',
    ' will"',
    ', ',
    '. ',
    '\n\n',
    '“',
    '”',
    ' the',
    ' plan',
    ' according to',
    ':',
    "''",
    ' wants',
    ' 5',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
        fc.string(),
      ),
      (text) => {
        const { statements } = read(text)
        expect(read(text).statements).toEqual(statements)
        for (const { speaker, cue, content, addressee } of statements) {
          expect(content.length).toBeGreaterThan(0)
          for (const span of [speaker, cue, addressee, ...content]) {
            if (!span) continue
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(text.length)
            expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim())
          }
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('what was not said is no statement: “without warning”', () => {
  const { statements } = readLanguage({
    text: 'The flood came without warning and killed five people in the valley below the dam.',
    title: null,
    language: 'en',
    published: null,
  })
  expect(statements).toEqual([])
})

describe('what is not the speaker’s', () => {
  test('a clause with which the reporter goes on behind the attribution', () => {
    const text =
      'The dam will hold through the winter, engineer Mara Lind said, while farmers below it count their losses.'
    expect(read(text).lines).toEqual(['engineer Mara Lind | said | The dam will hold through the winter'])
    const goesOn = 'The dam, engineer Mara Lind said, will hold through the winter.'
    expect(read(goesOn).lines).toEqual(['engineer Mara Lind | said | The dam … will hold through the winter'])
  })

  test('the next statement of the same speaker', () => {
    expect(read('Olsen said the gates were shut and warned that the river would rise.').lines).toEqual([
      'Olsen | said | the gates were shut',
      'Olsen | warned | that the river would rise',
    ])
  })

  test.each([
    ['If Lund says that the bridge is unsafe, it will close.', 'that the bridge is unsafe'],
    ['Unless Olsen says that the talks have failed, the road will open.', 'that the talks have failed'],
    ['Had Olsen said that the talks had failed, the road would have stayed shut.', 'that the talks had failed'],
    ['Whether Lund said that the bridge is unsafe is not known.', 'that the bridge is unsafe'],
  ])('the sentence in which the attribution is a clause: %s', (sentence, content) => {
    expect(read(sentence).lines).toEqual([expect.stringMatching(new RegExp(`\\| ${content}$`))])
  })

  test('what leads into the speaker’s sentence', () => {
    expect(read('At the Herald, Marta Olsen said that the bridge was safe.').lines).toEqual([
      'Marta Olsen | said | that the bridge was safe',
    ])
  })
})

test('a content that was cut within a phrase is read to the end of its clause', () => {
  const text =
    'Lund has said she was cross when she met the guards after her 15-year-old nephew had been hurt with a stick.'
  expect(read(text).lines).toEqual([
    'Lund | has said | she was cross when she met the guards after her 15-year-old nephew had been hurt with a stick',
  ])
})

test('a year in a clause about the speaker is not when they spoke', () => {
  const { statements } = read(
    'Edda Lund, who was mayor of Havn from 2010 to 2014, said that her cousin had died in the fire.',
  )
  expect(statements.map(({ said }) => said)).toEqual([null])
})

test('a cue that reports nothing tells a deed', () => {
  const { statements } = read('Edda Lund hired a staff made up of old friends and former players.')
  expect(statements.filter(({ voice }) => voice === 'own')).toEqual([])
})

test('who is named behind the verb speaks, and the clause before it is what is said', () => {
  expect(
    read('From Olm the sailors were flown to Havn, capital of the northern province, said another local source.').lines,
  ).toEqual([expect.stringMatching(/^another local source \| said \| From Olm .* province$/)])
})

test('a clause does not end before its own verb', () => {
  expect(read('Lind denied that he had met the man who was arrested in Arden on Sunday.').lines).toEqual([
    'Lind | denied | that he had met the man who was arrested in Arden on Sunday',
  ])
})

test('what is done by somebody is not said', () => {
  expect(read('Some 400 firefighters backed by six aircraft were battling the flames.').lines).toEqual([])
})

test('what stands before another clause than the attribution’s own is no part of what it says', () => {
  const [, second] = read(
    'Norvia\'s government promised Friday to "deal firmly" with those who break the ban on Sund after a Brezan newspaper said Norvian-owned ships registered abroad regularly delivered coal.',
  ).lines
  expect(second).toBe('a Brezan newspaper | said | Norvian-owned ships registered abroad regularly delivered coal')
  expect(
    read('Some forty sailors may have been hurt, it said Monday that the completed review found only three.').lines,
  ).toEqual(['it | said | that the completed review found only three'])
  expect(read('The air, Lund said, had become so bad that the school was closed.').lines).toEqual([
    'Lund | said | The air … had become so bad that the school was closed',
  ])
})
