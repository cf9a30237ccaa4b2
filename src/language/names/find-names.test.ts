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

test('seats and capitals speak for their government, and one city has one ref', () => {
  const { entities } = read('The Kremlin and Kiev disagreed. Kyiv said so.')
  expect(entities.map(({ ref, speaksFor }) => [ref, speaksFor])).toEqual([
    ['kremlin', 'russia'],
    ['kyiv', 'ukraine'],
  ])
})
