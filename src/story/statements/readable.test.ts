import { expect, test } from 'vitest'
import { makeReport } from '../../../test/make-report.ts'
import { findStoryEvents } from '../events/find-story-events.ts'
import { movedDays } from '../events/moved-days.ts'
import { traceLineage } from '../lineage/trace-lineage.ts'
import { findPeople } from '../people/find-people.ts'
import { canSpeak } from './can-speak.ts'
import { groupStatements } from './group-statements.ts'

const DAY = '2024-05-14' // a Tuesday
const tell = (text: string) => {
  const reports = [makeReport({ id: 'a', text, day: DAY })]
  return groupStatements(reports, findPeople(reports), traceLineage(reports))
}
/** The one statement as a face prints it: its cue, where it has one, and its text. */
const line = (text: string) => tell(text).map((one) => [one.cue, one.text].filter(Boolean).join(' '))

test('a verb that is shown keeps the "that" behind it, and a plain "said" goes with its own', () => {
  expect(line('Mayor Edda Lindholm hinted that her patience with the builders might soon end.')).toEqual([
    'hinted that her patience with the builders might soon end',
  ])
  expect(line('Mayor Edda Lindholm said that the builders of the harbour would be paid in June.')).toEqual([
    'the builders of the harbour would be paid in June',
  ])
})

test('what was announced is told with the word that announces it', () => {
  expect(line('Mayor Edda Lindholm announced her retirement from the council of the island.')).toEqual([
    'announced her retirement from the council of the island',
  ])
})

test('what was left unsaid never reads as if it had been said', () => {
  const lines = line('Brandt Shipping declined to say whether the harbour would lose its ferry line to the mainland.')
  for (const words of lines) expect(words).toMatch(/declined to say whether/)
  expect(line('The company did not immediately respond to requests for comment from the harbour.')).toEqual([])
})

test('a day that owns what follows is part of what was said', () => {
  expect(
    line('Edda Lindholm called Monday\'s verdict "a political trial without any evidence at all".').join(),
  ).toMatch(/Monday's verdict/)
})

test('the colon behind a name in a transcript is no word of theirs', () => {
  const [statement] = tell('EDDA LINDHOLM, MAYOR: Well, the harbour was built by fishermen and not by ministers.')
  expect(statement?.cue ?? null).toBeNull()
})

test('a phrase of place, a number or nobody is no speaker, and a thing only where it plainly says so', () => {
  for (const [by, cue] of [
    ['by telephone', 'said'],
    ['1558 Mr', 'said'],
    ['a second day', 'calling for'],
    ['no one', 'predicts'],
    ['oil giant Shell (RDSA', 'indicated'],
    ['the standoff', 'underscores'],
    ["Lindholm's theory", 'suggests'],
    ['two traditions', 'suggest'],
  ] as const)
    expect([by, canSpeak(by, cue)]).toEqual([by, false])
  for (const [by, cue] of [
    ['analysts at the bank', 'warn'],
    ['the notice on the door', 'said'],
    ['hundreds of villagers', 'complained about'],
    ['over 100 scientists', 'warned'],
    ['a flight attendant', 'accused'],
    ['No 10', 'denied'],
    ['investigators', 'believe'],
  ] as const)
    expect([by, canSpeak(by, cue)]).toEqual([by, true])
  expect(canSpeak('Palm Harbour', 'tweeting', true)).toBe(false)
})

test('what follows a speaker in their sentence is no part of their name', () => {
  const [statement] = tell(
    'The fishing union, of which most of the crew are members, warned that the new harbour would cost jobs on the island.',
  )
  expect(statement?.by).toBe('the fishing union')
})

test('what was said on a day that the story moves was said on the moved day', () => {
  const sunday = '2024-05-12'
  const reports = [
    makeReport({
      id: 'a',
      text: 'Coach Edda Lindholm recalled on Monday that the team had trained in the snow.',
      day: sunday,
    }),
    makeReport({ id: 'b', text: 'The harbour reopened on Monday after the storm.', day: '2024-05-13' }),
  ]
  const moves = movedDays(findStoryEvents(reports, findPeople(reports)))
  const [statement] = groupStatements(reports, findPeople(reports), traceLineage(reports), { moves })
  expect(statement?.said?.value).toBe('2024-05-13')
})

test('a day is nobody that one speaks to', () => {
  const [statement] = tell(
    'The government of Norway promised Friday to repair the harbour and both of its lighthouses.',
  )
  expect(statement?.addressee ?? null).toBeNull()
})

test('a sentence told whole keeps its first word', () => {
  expect(line('That would cost the island half of its ferries, Mayor Edda Lindholm said.')).toEqual([
    'That would cost the island half of its ferries',
  ])
  expect(line('Current council members have been invited to the new board, Mayor Edda Lindholm said.')).toEqual([
    'Current council members have been invited to the new board',
  ])
})

test('a quotation that begins in the middle of a statement and is not closed in print is closed', () => {
  expect(
    line(
      'The council unanimously rejected the offer, saying it "undervalues the harbour and comes with a great risk to its ferries.',
    ),
  ).toEqual(['it "undervalues the harbour and comes with a great risk to its ferries."'])
})
