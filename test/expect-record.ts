import { expect } from 'vitest'
import type { Record } from '../src/record/record.ts'

// Expectations of a record in words. Each finds its line by what the line says, never by its place.

type Entry = Record['timeline'][number]
type Line = Record['statements'][number]

/** The timeline entry of a day that has all the words; fails with the day's entries where none has. */
export function entryOn(record: Record, day: string, ...words: RegExp[]): Entry {
  const ofDay = record.timeline.filter((entry) => entry.date.value === day)
  const found = ofDay.find((entry) => words.every((word) => word.test(wordsOf(entry))))
  expect(
    found,
    `${day} ${words.join(' ')} not among: ${show(ofDay.map(wordsOf)) || show(record.timeline.map((e) => `${e.date.value} ${e.text}`))}`,
  ).toBeDefined()
  return found!
}

function wordsOf({ text, evidence, history }: Entry): string {
  return [
    text,
    ...evidence.map(({ exact }) => exact),
    ...history.flatMap((step) => step.evidence.map(({ exact }) => exact)),
  ].join(' | ')
}

/** The statuses an entry had, in order. */
export function statuses(entry: Entry): string[] {
  return entry.history.map(({ status }) => status)
}

/** The statement of a speaker (a person's id, or words for the speaker) whose wordings hold all the words. */
export function said(record: Record, speaker: string | RegExp, ...words: RegExp[]): Line {
  const found = record.statements.find(
    (line) => holds(speaker, line) && words.every((word) => word.test(wordings(line))),
  )
  const theirs = record.statements.filter((line) => holds(speaker, line)).map(({ text }) => text)
  expect(
    found,
    `${speaker} ${words.join(' ')} not among: ${show(theirs) || show(record.statements.map((l) => `${l.speaker ?? l.by}: ${l.text}`))}`,
  ).toBeDefined()
  return found!
}

function holds(speaker: string | RegExp, { speaker: id, by }: Line): boolean {
  return typeof speaker === 'string' ? id === speaker : speaker.test(`${id ?? ''} ${by ?? ''}`)
}

function wordings({ text, evidence, variants }: Line): string {
  return [text, ...evidence.map(({ exact }) => exact), ...variants.map((variant) => variant.text)].join(' | ')
}

/** The names of the people of a record. */
export function peopleOf(record: Record): string[] {
  return record.people.filter(({ kind }) => kind === 'person').map(({ name }) => name)
}

/** The roles a record gives a person, by name. */
export function rolesOf(record: Record, name: string): string {
  return (
    record.people
      .find((person) => person.name === name)
      ?.roles.map(({ text }) => text)
      .join('; ') ?? ''
  )
}

function show(lines: readonly string[]): string {
  return lines.map((line) => `\n  ${line.slice(0, 200)}`).join('')
}
