import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeMoment } from './moment.ts'
import { type DateOrder, readWrittenDates } from './read-written-dates.ts'

function read(text: string, language: string | null = null, order: DateOrder | null = null): string[] {
  return readWrittenDates(text, { language, order }).map(({ moment }) => writeMoment(moment).value)
}

describe('full dates are read as people write them', () => {
  test.each([
    ['English', '14 March 2019', '2019-03-14'],
    ['English, month first', 'March 14, 2019', '2019-03-14'],
    ['English, short', 'Mar. 14th, 2019', '2019-03-14'],
    ['English, with of', '14th of March, 2019', '2019-03-14'],
    ['British stamp', "14 Mar '19", '2019-03-14'],
    ['German', 'Donnerstag, 14. März 2019', '2019-03-14'],
    ['Austrian', '7. Jänner 2020', '2020-01-07'],
    ['French', 'le 14 mars 2019', '2019-03-14'],
    ['French, first', '1er mars 2019', '2019-03-01'],
    ['Spanish', '14 de marzo de 2019', '2019-03-14'],
    ['Portuguese', '14 de março de 2019', '2019-03-14'],
    ['Italian', '14 marzo 2019', '2019-03-14'],
    ['Dutch', '14 maart 2019', '2019-03-14'],
    ['Swedish', '14 mars 2019', '2019-03-14'],
    ['Finnish', '14. maaliskuuta 2019', '2019-03-14'],
    ['Polish', '14 marca 2019 r.', '2019-03-14'],
    ['Czech', '14. března 2019', '2019-03-14'],
    ['Russian', '14 марта 2019 г.', '2019-03-14'],
    ['Ukrainian', '14 березня 2019', '2019-03-14'],
    ['Serbian', '14. март 2019.', '2019-03-14'],
    ['Greek', '14 Μαρτίου 2019', '2019-03-14'],
    ['Turkish', '14 Mart 2019', '2019-03-14'],
    ['Hungarian', '2019. március 14.', '2019-03-14'],
    ['Lithuanian', '2019 m. kovo 14 d.', '2019-03-14'],
    ['Latvian', '2019. gada 14. marts', '2019-03-14'],
    ['Basque', '2019(e)ko martxoaren 14a', '2019-03-14'],
    ['Armenian', '14 մարտի, 2019', '2019-03-14'],
    ['Georgian', '14 მარტი, 2019', '2019-03-14'],
    ['Hebrew', '14 במרץ 2019', '2019-03-14'],
    ['Arabic', '١٤ مارس ٢٠١٩', '2019-03-14'],
    ['Levantine Arabic', '14 كانون الثاني 2019', '2019-01-14'],
    ['Persian', '۲۳ اسفند ۱۳۹۷', '2019-03-14'],
    ['Persian, in numbers', '1397/12/23', '2019-03-14'],
    ['Hindi', '14 मार्च 2019', '2019-03-14'],
    ['Bengali', 'মার্চ ১৪, ২০১৯', '2019-03-14'],
    ['Thai, of the Buddhist era', '14 มีนาคม 2562', '2019-03-14'],
    ['Vietnamese', 'ngày 14 tháng 3 năm 2019', '2019-03-14'],
    ['Chinese', '2019年3月14日', '2019-03-14'],
    ['Japanese era', '平成31年3月14日', '2019-03-14'],
    ['Korean', '2019년 3월 14일', '2019-03-14'],
    ['ISO 8601', '2019-03-14', '2019-03-14'],
    ['dots', '14.03.2019', '2019-03-14'],
    ['dots, short', '14.03.19', '2019-03-14'],
    ['dots with spaces', '14. 3. 2019', '2019-03-14'],
    ['a short year at the end of a bracket', '(Porto, 14 marzo 19)', '2019-03-14'],
  ])('%s: %s', (_, text, value) => {
    expect(read(text)).toEqual([value])
  })
})

describe('the time of day and the zone belong to the date beside them', () => {
  test.each([
    ['14-03-2019 19:23 IST', '2019-03-14T19:23'],
    ['14-03-2019 19:23 SGT', '2019-03-14T19:23+08:00'],
    ['March 14, 2019 at 7:23 p.m. EST', '2019-03-14T19:23-05:00'],
    ['14. März 2019, 19.23 Uhr', '2019-03-14T19:23'],
    ['14.3.2019 klo 19.23', '2019-03-14T19:23'],
    ['le 14 mars 2019 à 19h23', '2019-03-14T19:23'],
    ['19:23, 14 березня 2019', '2019-03-14T19:23'],
    ['2019年3月14日 19時23分', '2019-03-14T19:23'],
    ['2019년 3월 14일 오후 7:23', '2019-03-14T19:23'],
    ['Thu, 14 Mar 2019 19:23:05 +0200', '2019-03-14T19:23:05+02:00'],
    ['Thu Mar 14 2019 19:23:05 GMT+0200 (EET)', '2019-03-14T19:23:05+02:00'],
    ['2019-03-14T19:23:05.250Z', '2019-03-14T19:23:05Z'],
    ['14 March 2019 12:05 am', '2019-03-14T00:05'],
    ['Mar 14 19:23 2019', '2019-03-14T19:23'],
  ])('%s', (text, value) => {
    expect(read(text)).toEqual([value])
  })

  test('a number that is no time of day is left alone', () => {
    expect(read('14 March 2019, 25:70')).toEqual(['2019-03-14'])
    expect(read('14 March 2019, 120 guests')).toEqual(['2019-03-14'])
  })
})

describe('what is no date is not read as one', () => {
  test.each([
    'call +49 30 14-03-2019-55',
    'version 1.14.3.2019',
    '31 February 2019',
    '45.13.2019',
    'in March 2019',
    'from 8.5.12 on the software runs',
    'a score of 14:03, 2019 people',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

test('numbers that can be read in two orders follow the order that is known', () => {
  expect(read('03/04/2021', 'en', 'month-first')).toEqual(['2021-03-04'])
  expect(read('03/04/2021', 'en', 'day-first')).toEqual(['2021-04-03'])
  const [date] = readWrittenDates('03/04/2021', { language: 'en', order: null })
  expect(date!.otherOrder).toMatchObject({ month: 3, day: 4 })
  expect(readWrittenDates('14/03/2019', { language: null, order: null })[0]!.proves).toBe('day-first')
  expect(readWrittenDates('03/14/2019', { language: null, order: null })[0]!.proves).toBe('month-first')
})

test('a word that is two months in two languages is read only where the language is known', () => {
  expect(read('3. listopada 2019')).toEqual([])
  expect(read('3. listopada 2019', 'hr')).toEqual(['2019-10-03'])
  expect(read('3 listopada 2019', 'pl')).toEqual(['2019-11-03'])
})

test('any text: no throw, spans in order and inside the text, the same again', () => {
  const piece = fc.constantFrom(
    ...'14 2019 03 /-.: ,\n年月日 März march IST pm T Z + '.split(''),
    'de',
    '2021-12-03',
    '3 грудня',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const dates = readWrittenDates(text, { language: null, order: null })
      let last = 0
      for (const { start, end } of dates) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(end).toBeGreaterThan(last)
        last = end
      }
      expect(readWrittenDates(text, { language: null, order: null })).toEqual(dates)
    }),
  )
})

test('a long line of digits and marks takes no long time', () => {
  const start = performance.now()
  read('3.'.repeat(50_000))
  read('march '.repeat(30_000))
  read('3 de de de de de de '.repeat(10_000))
  expect(performance.now() - start).toBeLessThan(3000)
})
