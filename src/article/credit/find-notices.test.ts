import { expect, test } from 'vitest'
import { findNotices } from './find-notices.ts'

const kinds = (title: string | null, text = ''): string[] =>
  findNotices(title, text, []).notices.map(({ kind }) => kind)

test('tags of a headline become notices, and the headline loses them', () => {
  expect(findNotices('CORRECTED-UPDATE 2-Council of Arden votes for a ferry', '', [])).toMatchObject({
    title: 'Council of Arden votes for a ferry',
    notices: [
      { kind: 'corrected', words: 'CORRECTED-' },
      { kind: 'updated', words: 'UPDATE 2-' },
    ],
  })
  expect(kinds('KILL: Council of Arden votes')).toEqual(['withdrawn'])
  expect(kinds('REFILE-Council of Arden votes')).toEqual(['repeated'])
})

test('headlines that only begin like a tag are left alone', () => {
  for (const title of [
    'Corrected maps show the river',
    'Update on the bridge of Arden',
    'KILLERS WALK FREE',
    'Kill the bill, mayor says',
    'CORRECTION',
    null,
  ]) {
    expect(findNotices(title, '', [])).toEqual({ title, notices: [] })
  }
})

test('notes that say what was corrected are found in the body and in what was left out', () => {
  const note = '(Corrects the number of passengers to 41, not 14, in paragraph 3)'
  expect(findNotices('Ferry sinks', `${note}\n\nThe ferry sank on Monday.`, []).notices).toEqual([
    { kind: 'corrected', words: note, where: 'text' },
  ])
  const dropped = [
    { text: 'An earlier version of this story misspelled the mayor’s name.', rule: 'x', reason: 'x', source: null },
  ]
  expect(findNotices('Ferry sinks', '', dropped).notices).toMatchObject([{ kind: 'corrected', where: 'dropped' }])
  expect(kinds(null, 'This story has been withdrawn by the agency.')).toEqual(['withdrawn'])
})

test('a sentence of the story about a correction is no note', () => {
  expect(
    kinds(null, 'The mayor corrected her opponent, who had said that the bridge was older than the town.'),
  ).toEqual([])
})

test('an editor’s note is a correction only where it says that something was wrong', () => {
  expect(kinds(null, 'Editor’s note: For more on the ferry, read our report of Saturday.')).toEqual([])
  expect(kinds(null, 'Editor’s note: An earlier version gave the wrong name of the captain.')).toEqual(['corrected'])
})
