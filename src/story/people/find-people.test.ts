import { expect, test } from 'vitest'
import { makeReport } from '../../../test/make-report.ts'
import { findPeople } from './find-people.ts'

const castOf = (...texts: string[]) => findPeople(texts.map((text, i) => makeReport({ id: `r${i}`, text })))

test('two spellings of a given name with one surname are one person', () => {
  const { people } = castOf(
    'Foreign Minister Anthony Marlow flew to Oslo. Marlow said he was hopeful.',
    'Antony Marlow, the foreign minister, said nothing in Oslo.',
  )
  const marlow = people.filter(({ kind }) => kind === 'person')
  expect(marlow).toHaveLength(1)
  expect(marlow[0]!.aliases).toContain('Antony Marlow')
  expect(marlow[0]!.roles.map(({ text }) => text)).toEqual(['Foreign Minister'])
  expect(marlow[0]!.roles[0]!.evidence).toHaveLength(2)
})

test('two people who share a surname stay two', () => {
  const { people } = castOf(
    'Judge Karin Solberg told the court so. Karin Solberg smiled.',
    'Erik Solberg, a lawyer, told the court otherwise. Erik Solberg left.',
  )
  expect(people.filter(({ kind }) => kind === 'person').map(({ id }) => id)).toEqual(['erik-solberg', 'karin-solberg'])
})

test('a bare surname in one report is the person another names in full', () => {
  const cast = castOf('Karin Solberg said the bridge was safe.', 'Solberg said on Friday she was leaving.')
  expect(cast.personOf('r1', 'solberg')).toBe('karin-solberg')
})

test('seats that speak are their government; an organisation is one by its letters', () => {
  const { people } = castOf(
    'Moscow said it was ready. The World Trade Organization (WTO) said it was not.',
    'The Kremlin said it was ready. The WTO said so, too.',
  )
  expect(people.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    'organisation world-trade-organization',
    'government russia',
  ])
})

test('a government that only speaks together with another is one of the people', () => {
  const { people } = castOf('Washington and Kyiv say the border is quiet. Kyiv said on Friday it was ready.')
  expect(people.map(({ id, kind }) => `${kind} ${id}`)).toContain('government united-states')
})

const names = (kind: string, ...texts: string[]) =>
  castOf(...texts)
    .people.filter((person) => person.kind === kind)
    .map(({ name }) => name)

test('a given name with and without its hyphen is one person’s', () => {
  expect(
    names(
      'person',
      'President Lim Dae-sun said he would stay. Lim Dae-sun smiled.',
      'Lim Dae Sun, the president, said he would stay. Lim Dae Sun left.',
    ),
  ).toHaveLength(1)
})

test('a second family name is told or left out, where the office is the same; a junior is another', () => {
  const spain = 'President Rafael Ortuno said the road was open. Rafael Ortuno smiled.'
  expect(
    names('person', spain, 'President Rafael Ortuno Belda said it was shut. Rafael Ortuno Belda left.'),
  ).toHaveLength(1)
  expect(names('person', spain, 'President Rafael Ortuno Jr said it was shut. Rafael Ortuno Jr left.')).toHaveLength(2)
})

test('a firm is one with and without “Ltd”, though one report took its bare name for a person’s', () => {
  const texts = [
    'Kestrava Ltd said it would build the dam. Kestrava Ltd has its seat in Oslo.',
    'Kestrava said it would build the dam. Kestrava has its seat in Oslo.',
  ]
  expect(names('organisation', ...texts)).toHaveLength(1)
  expect(names('person', ...texts)).toEqual([])
})

test('a body of two words that one report took for a person is what most mentions are', () => {
  const texts = [
    'Harbour Watch, a charity, said the ferry was old. The group Harbour Watch wrote a letter. Harbour Watch Association welcomed it.',
    'Harbour Watch said the ferry was unsafe.',
  ]
  expect(
    [...names('organisation', ...texts), ...names('person', ...texts)].filter((name) => name === 'Harbour Watch'),
  ).toHaveLength(1)
})

test('a word of honour or a second given name before a full name makes no other person', () => {
  const { people } = castOf(
    'Information minister Alhaji Musa Bello told reporters that the talks went on.',
    'Musa Bello, the information minister, said the talks went on.',
  )
  expect(people.filter(({ kind }) => kind === 'person')).toHaveLength(1)
})

test('whose wife or cousin somebody is, without the name, is no office', () => {
  const { people } = castOf('Mayor Edda Lund and his cousin Rua Aas left Havn. Aas said nothing. Aas smiled.')
  expect(people.flatMap(({ roles }) => roles.map(({ text }) => text))).not.toContain('cousin')
})

test('whom only a caption or the list of other reports names takes no part', () => {
  const { people } = castOf(
    'Karin Solberg said the bridge was safe.\n\n2/16 2002 Mayor Erik Holm stands before a wall. Erik Holm holds a flag.\n\n3/16 2003 Mayor Erik Holm again. Karin Solberg is right.',
  )
  expect(people.map(({ id, mentions }) => [id, mentions])).toEqual([['karin-solberg', 1]])
})

test('a body that one report only calls by the first word of its name is the one that another calls so', () => {
  const cast = castOf(
    'Kessler Group offered $4 billion. Kessler said the price was full.',
    "The board backed Kessler's bid. Kessler promised to cut no jobs.",
  )
  expect(cast.people.map(({ id, kind }) => `${kind} ${id}`)).toEqual(['organisation kessler-group'])
  expect(cast.personOf('r1', 'kessler')).toBe('kessler-group')
})
