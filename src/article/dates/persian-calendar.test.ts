import { expect, test } from 'vitest'
import { dayNumber, dayOf, isDay } from '../../text/calendar.ts'
import { namedMonth } from './month-names.ts'
import { persianDay } from './persian-calendar.ts'
import { MONTHS } from './words/months.ts'

test('days are counted and counted back', () => {
  expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0)
  expect(dayOf(dayNumber({ year: 2020, month: 2, day: 29 }) + 1)).toEqual({ year: 2020, month: 3, day: 1 })
  expect(isDay({ year: 2021, month: 2, day: 29 })).toBe(false)
  expect(isDay({ year: 2021, month: 13, day: 1 })).toBe(false)
})

test('Persian dates are those of the astronomical calendar', () => {
  const calendar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { timeZone: 'UTC', dateStyle: 'short' })
  for (let number = dayNumber({ year: 1995, month: 1, day: 1 }); number < 29_000; number += 13) {
    const parts = calendar.formatToParts(number * 86_400_000)
    const [month, day, year] = ['month', 'day', 'year'].map((type) => Number(parts.find((p) => p.type === type)!.value))
    expect(persianDay(year!, month!, day!)).toEqual(dayOf(number))
  }
  expect(persianDay(1400, 13, 1)).toBeNull()
})

test('every month name that Unicode knows in the listed languages is known, in the form that follows a day', () => {
  const missing: string[] = []
  for (const language of Object.keys(MONTHS).filter(
    (code) => /^[a-z]{2}$/.test(code) && !['si', 'mg', 'la', 'eo'].includes(code),
  )) {
    const names = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    })
    for (let month = 1; month <= 12; month++) {
      const name = names.formatToParts(Date.UTC(2021, month - 1, 3)).find(({ type }) => type === 'month')!.value
      const word = name.replace(/^(?:de |da |d’)/, '').replaceAll(' ', '_')
      if (namedMonth(word, language)?.month !== month) missing.push(`${language} ${month} ${word}`)
    }
  }
  expect(missing).toEqual([])
})
