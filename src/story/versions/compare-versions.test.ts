import { expect, test } from 'vitest'
import { makeReport } from '../../../test/make-report.ts'
import { compareVersions } from './compare-versions.ts'

const report = (text: string, title = 'Ferry fare rises') => makeReport({ id: 'a', text, title })

test('a figure that changed in a sentence that stayed is told with what it counts', () => {
  const change = compareVersions(
    report('The ferry ran aground on Friday. The crew said 12 passengers were hurt. Divers came.'),
    report('The ferry ran aground on Friday. The crew said 14 passengers were hurt. Divers came.'),
  )
  expect(change.figures).toEqual([{ from: '12 passengers', to: '14 passengers', counted: 'passengers' }])
  expect(change.passages).toEqual([
    { from: 'The crew said 12 passengers were hurt.', to: 'The crew said 14 passengers were hurt.' },
  ])
})

test('sentences and quotations that came and went are told in order, what only moved in layout is not', () => {
  const change = compareVersions(
    report('The ferry ran aground. “We are sorry,” said Ann Moe, the captain.\n\nDivers came.'),
    report('The ferry ran aground.\nDivers came. “Nobody slept,” said Ann Moe, the captain.'),
  )
  expect(change.passages).toEqual([
    { from: '“We are sorry,” said Ann Moe, the captain.', to: null },
    { from: null, to: '“Nobody slept,” said Ann Moe, the captain.' },
  ])
  expect(change.quotations.removed.join()).toContain('We are sorry')
  expect(change.quotations.added.join()).toContain('Nobody slept')
  expect(change.headline).toBe(null)
})

test('a new headline is told from what it was to what it is', () => {
  const text = 'The ferry ran aground on Friday.'
  expect(compareVersions(report(text), report(text, 'Ferry aground')).headline).toEqual({
    from: 'Ferry fare rises',
    to: 'Ferry aground',
  })
})
