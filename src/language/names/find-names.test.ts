import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLanguage } from '../read-language.ts'

const read = (text: string) => readLanguage({ text, title: null, language: 'en', published: null })
const said = (text: string): string[] =>
  read(text).names.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)

test('a person, an organisation and a place in one sentence', () => {
  expect(said('Mayor Ada Lindqvist of the Transport Workers Union spoke in Tallinn.')).toEqual([
    'person Ada Lindqvist',
    'organisation Transport Workers Union',
    'place Tallinn',
  ])
})

test('a surname, a title with it and a given name stand for the full name', () => {
  const { entities } = read('Pavel Orlenko resigned. Mr Orlenko said he was tired. "Pavel is tired," his wife said.')
  expect(entities).toHaveLength(1)
  expect(entities[0]).toMatchObject({ ref: 'pavel-orlenko', name: 'Pavel Orlenko', kind: 'person' })
  expect(entities[0]!.mentions).toHaveLength(3)
})

test('days, months, peoples and the first words of sentences are no names', () => {
  expect(said('Officials met on Monday. However, Russian farmers waited until March. Prices rose.')).toEqual([])
})

test('a role stands beside the name', () => {
  const text = 'Kremlin trade adviser Oleg Brusov met Maria Lenz, the Austrian foreign minister, in Vienna.'
  const roles = read(text).names.flatMap(({ role }) => (role ? text.slice(role.start, role.end) : []))
  expect(roles).toEqual(['Kremlin trade adviser', 'Austrian foreign minister'])
})

test('a role may be closed by the name, and a verb behind it is none', () => {
  const text =
    "Vote for it, said the hospital's director, Dr Ines Calder. Her party's leader in parliament, Karel Duyn, accused the judges of theft. Lund's campaign manager, Piet Halloran, agreed."
  const roles = read(text).names.flatMap(({ role }) => (role ? text.slice(role.start, role.end) : []))
  expect(roles).toEqual(['director', 'leader in parliament', 'campaign manager'])
})

test('a dateline names a place and an agency, however it is spelt', () => {
  expect(said('KESSEL, May 13 (Meridian) - The gate is open.')).toEqual(['place KESSEL', 'organisation Meridian'])
  expect(said('KESSEL (Northern Wire), May 16 - The gate is open.')).toEqual([
    'place KESSEL',
    'organisation Northern Wire',
  ])
})

test('a place of a dateline goes by its name, and not in capitals', () => {
  const { entities } = read('VELDORA (Sable Press) 12 Feb 2023 - Thousands marched through Veldora on Sunday.')
  expect(entities.map(({ name }) => name)).toContain('Veldora')
})

test('a role keeps the word that says it is over, and its number', () => {
  const text = 'Former President Karl Berg left. First Minister Ann Lee stayed. Curator Liesbeth Maes waited.'
  const roles = read(text).names.flatMap(({ role }) => (role ? text.slice(role.start, role.end) : []))
  expect(roles).toEqual(['Former President', 'First Minister', 'Curator'])
})

test('a saint keeps what is named after him, and a port its authority', () => {
  expect(said("Nurses at St Brendan's Hospital and the Port of Rotterdam Authority agreed.")).toEqual([
    "organisation St Brendan's Hospital",
    'organisation Port of Rotterdam Authority',
  ])
})

test('seats and capitals speak for their government, and one city has one ref', () => {
  const { entities } = read('The Kremlin and Kiev disagreed. Kyiv said so.')
  expect(entities.map(({ ref, speaksFor }) => [ref, speaksFor])).toEqual([
    ['kremlin', 'russia'],
    ['kyiv', 'ukraine'],
  ])
})

test('letters are the organisation whose long form the text gives', () => {
  const { entities } = read('The Coastal Rescue Service (CRS) sent two boats. The CRS said nobody was hurt.')
  expect(entities.map(({ ref, aliases }) => [ref, aliases])).toEqual([['coastal-rescue-service', ['CRS']]])
})

test('of two people with one surname a bare surname is the one it was used for first', () => {
  const { entities } = read(
    'Ruth Abel won. Abel thanked voters. Her brother, Simon Abel, left. Abel said she was glad.',
  )
  expect(entities.map(({ ref, mentions }) => [ref, mentions.length])).toEqual([
    ['ruth-abel', 3],
    ['simon-abel', 1],
  ])
})

test('a country that is also a surname is the person where the text has one', () => {
  const { entities } = read('Nina Jordan painted. Jordan sold nothing. The king of Jordan bought it.')
  expect(entities.map(({ ref, kind, mentions }) => [ref, kind, mentions.length])).toEqual([
    ['nina-jordan', 'person', 2],
    ['jordan', 'place', 1],
  ])
})

test('prizes, storms and cups are none of the three', () => {
  expect(said('Typhoon Nelia ended the Coral Cup, and she lost the Lindgren Prize.')).toEqual([])
})

test('an address names nobody, and a crime named for its town is no place', () => {
  expect(said('See pic.example.com/FrfWUSKacV on the Lindholm Massacre by AFP/Reuters.')).toEqual([
    'organisation AFP',
    'organisation Reuters',
  ])
})

test('a family name that is a word for water stays a person', () => {
  expect(said('Marianne Lake, chief financial officer, resigned.')).toEqual(['person Marianne Lake'])
})

test('laws: nothing throws, spans lie in the text, the same text gives the same names', () => {
  const word = fc.constantFrom(
    'Ada',
    'Moscow',
    'the',
    'Mr',
    '.',
    '&',
    'of',
    'Bank',
    "'s",
    '-based',
    'É',
    'U.S.',
    ',',
    '\n\n',
    '“',
    'al-',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(text, (sample) => {
      const { names, entities } = read(sample)
      for (const { start, end, ref, role } of names) {
        expect(start >= 0 && start < end && end <= sample.length).toBe(true)
        expect(entities.some((entity) => entity.ref === ref)).toBe(true)
        if (role) expect(role.start < role.end && role.end <= sample.length).toBe(true)
      }
      expect(read(sample).names).toEqual(names)
    }),
  )
})

test('a page of capitals or hyphens takes no longer than its length allows', () => {
  for (const piece of ['Smith ', 'A-a-', 'Ada Smith and ', 'President ', 'U.S. ']) {
    const start = performance.now()
    read(piece.repeat(4_000))
    expect(performance.now() - start).toBeLessThan(10_000)
  }
})

test('a country nobody knows is known by its people and its government', () => {
  const { entities } = read(
    'Norvian Prime Minister Elin Sarrow flew home. Norvia said the talks had failed. The Norvian army waited.',
  )
  expect(entities.map(({ ref, kind, speaksFor }) => [ref, kind, speaksFor])).toEqual([
    ['elin-sarrow', 'person', null],
    ['norvia', 'place', 'norvia'],
  ])
})

test('a place in capitals before a dash is where the report was written', () => {
  expect(said('BRANNOV — The river rose on Monday.')).toEqual(['place BRANNOV'])
})

test('who somebody works for is an organisation, where a place is, a place', () => {
  expect(
    said('"It is too dear," said Rupert Aldous, an analyst at Peel Hartley, in Longdale, where coal is mined.'),
  ).toEqual(['person Rupert Aldous', 'organisation Peel Hartley', 'place Longdale'])
})

test('a city that is the surname of somebody in the text is that person, but not behind "in"', () => {
  const { entities } = read('Todd Houston resigned. Houston said he was tired. He was born in Houston.')
  expect(entities.map(({ ref, mentions }) => [ref, mentions.length])).toEqual([
    ['todd-houston', 2],
    ['houston', 1],
  ])
  const other = read('Todd Fairbanks resigned. Fairbanks did not return calls.')
  expect(other.entities.map(({ ref }) => ref)).toEqual(['todd-fairbanks'])
})

test('a picture’s credit is no part of the name beside it', () => {
  const names = (text: string) => read(text).entities.map(({ name }) => name)
  expect(names('PA Ada Lindqvist was pulled out of the tram.\nLindqvist said she was well.')).toContain('Ada Lindqvist')
  expect(names('The ball was opened by Prince Olav and Ada Lindqvist Rex\nThe rain had stopped by noon.')).toContain(
    'Ada Lindqvist',
  )
  expect(names('Tracvox Tracvox holds the files of eight million people\nTracvox said it was sorry.')).toEqual([
    'Tracvox',
  ])
  expect(names('A walk with Foreign Minister Karl Berg Anna Moe/REX\nBerg said little.')).toContain('Karl Berg')
})

test('an office, the body it is of, and who holds it are three things', () => {
  const names = (text: string) => read(text).entities.map(({ name }) => name)
  expect(names('Former CEO of Tracvox Richard Moe left the hearing. Moe said he was sorry.')).toContain('Richard Moe')
  expect(names('Mayor of Lisbon Nadim Qadri said: “I am sorry.”')).toContain('Nadim Qadri')
})

test('who only edited the report is not the one of that name whom it tells of', () => {
  const text =
    'Kim said the harbour was open. Kim added that it would stay so.\n\n(Additional reporting by Karl Berg. Editing by Kim Perry and Michael Lund)'
  expect(read(text).entities.map(({ name }) => name)).toContain('Kim')
})

test('a full name that only a transcript’s capitals give is written as names are', () => {
  const { entities } = read('ANNA VANCE, HOST: Good evening. BEN MCKAY, REPORTER: Thank you, Anna. We met Mr. McKay.')
  expect(entities.filter(({ kind }) => kind === 'person').map(({ ref, name }) => [ref, name])).toEqual([
    ['anna-vance', 'Anna Vance'],
    ['ben-mckay', 'Ben McKay'],
  ])
})

test('a given name in two spellings of one sound is one person', () => {
  const { entities } = read('Mohamed Harun spoke in Tallinn. Later Mohammed Harun left for Oslo.')
  expect(entities.filter(({ kind }) => kind === 'person')).toHaveLength(1)
})
