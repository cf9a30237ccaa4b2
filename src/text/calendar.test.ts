import { expect, test } from 'vitest'
import { dayNumber, isDay, isoDay, isoWeek, shiftMonth, weekdayOf } from './calendar.ts'

test('weekdays run from Monday to Sunday', () => {
  expect(weekdayOf(dayNumber({ year: 2021, month: 12, day: 6 }))).toBe(1)
  expect(weekdayOf(dayNumber({ year: 2021, month: 12, day: 12 }))).toBe(7)
  expect(weekdayOf(dayNumber({ year: 1945, month: 5, day: 8 }))).toBe(2)
})

test('a week belongs to the year of its Thursday', () => {
  expect(isoWeek(dayNumber({ year: 2021, month: 1, day: 3 }))).toBe('2020-W53')
  expect(isoWeek(dayNumber({ year: 2018, month: 12, day: 31 }))).toBe('2019-W01')
  expect(isoWeek(dayNumber({ year: 2021, month: 12, day: 7 }))).toBe('2021-W49')
})

test('only days that are', () => {
  expect(isDay({ year: 2020, month: 2, day: 29 })).toBe(true)
  expect(isDay({ year: 2021, month: 2, day: 29 })).toBe(false)
  expect(isDay({ year: 2021, month: 13, day: 1 })).toBe(false)
  expect(isDay({ year: 2021, month: 4, day: 31 })).toBe(false)
})

test('months and days go past the turn of the year', () => {
  expect(shiftMonth(2021, 12, 1)).toEqual({ year: 2022, month: 1 })
  expect(shiftMonth(2021, 1, -14)).toEqual({ year: 2019, month: 11 })
  expect(isoDay(dayNumber({ year: 2021, month: 12, day: 31 }) + 1)).toBe('2022-01-01')
})
