import { expect, test } from 'vitest'
import { formatDay, formatWeek, isDay, shiftMonth, toNumber, weekdayOf } from './calendar.ts'

test('weekdays run from Monday to Sunday', () => {
  expect(weekdayOf(toNumber(2021, 12, 6))).toBe(1)
  expect(weekdayOf(toNumber(2021, 12, 12))).toBe(7)
  expect(weekdayOf(toNumber(1945, 5, 8))).toBe(2)
})

test('a week belongs to the year of its Thursday', () => {
  expect(formatWeek(toNumber(2021, 1, 3))).toBe('2020-W53')
  expect(formatWeek(toNumber(2018, 12, 31))).toBe('2019-W01')
  expect(formatWeek(toNumber(2021, 12, 7))).toBe('2021-W49')
})

test('only days that are', () => {
  expect(isDay(2020, 2, 29)).toBe(true)
  expect(isDay(2021, 2, 29)).toBe(false)
  expect(isDay(2021, 13, 1)).toBe(false)
  expect(isDay(2021, 4, 31)).toBe(false)
})

test('months and days go past the turn of the year', () => {
  expect(shiftMonth(2021, 12, 1)).toEqual({ year: 2022, month: 1 })
  expect(shiftMonth(2021, 1, -14)).toEqual({ year: 2019, month: 11 })
  expect(formatDay(toNumber(2021, 12, 31) + 1)).toBe('2022-01-01')
})
