import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLanguage } from '../read-language.ts'
import type { TimeExpression } from '../reading.ts'

/** A Saturday. */
const PUBLISHED = '2021-12-04'

function read(text: string, published: string | null = PUBLISHED): readonly TimeExpression[] {
  const date = published === null ? null : ({ value: published, precision: 'day' } as const)
  return readLanguage({ text, title: null, language: 'en', published: date }).times
}

/** Each expression's words and value: `Friday = 2021-12-03`. */
function values(text: string, published?: string | null): string[] {
  return read(text, published).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)
}

test.each([
  ['The minister said Friday that talks would take place next week.', ['Friday = 2021-12-03', 'next week = 2021-W49']],
  ['She will meet them on Tuesday.', ['Tuesday = 2021-12-07']],
  ['The vote is expected to be held Monday.', ['Monday = 2021-12-06']],
  ['The ship sank on Saturday.', ['Saturday = 2021-12-04']],
  ['He said last month that nothing had changed.', ['last month = 2021-11']],
  ['They met in Oslo in June.', ['June = 2021-06']],
  ['The bridge opens in March.', ['March = 2022-03']],
  ['It had been due to close Friday.', ['Friday = 2021-12-03']],
  ['It was done on Friday. It had been due to end on Monday.', ['Friday = 2021-12-03', 'Monday = 2021-12-06']],
  ['Schools, which were to reopen on Wednesday, stay closed.', ['Wednesday = 2021-12-01']],
  ['The gunmen set a deadline of noon on Thursday.', ['noon on Thursday = 2021-12-09T12:00']],
  [
    'The gunmen let the deadline of noon on Thursday pass, after they had spoken.',
    ['noon on Thursday = 2021-12-02T12:00'],
  ],
  ['The law was passed on Aug. 7, 1998, and changed on Nov. 6.', ['Aug. 7, 1998 = 1998-08-07', 'Nov. 6 = 2021-11-06']],
  ['The council votes on Sunday.', ['Sunday = 2021-12-05']],
  ['The council votes Tuesday on the plan.', ['Tuesday = 2021-12-07']],
  ['The ministers gather on Monday in Oslo.', ['Monday = 2021-12-06']],
  ["The council's votes on Thursday showed how split it is.", ['Thursday = 2021-12-02']],
  ['The unions called a general strike for Wednesday.', ['Wednesday = 2021-12-08']],
  ['The unions had called a general strike for Wednesday.', ['Wednesday = 2021-12-01']],
  ['The shops readied themselves for Wednesday, when the week begins.', ['Wednesday = 2021-12-08']],
  ['The inspection has been moved to Wednesday.', ['Wednesday = 2021-12-08']],
  ['After his dull speech to the party on Wednesday, the mood could turn.', ['Wednesday = 2021-12-01']],
  ["Sunday's election is the third in two years.", ['Sunday = 2021-12-05', 'two years = P2Y']],
  ['Ahead of the vote on Sunday, police closed the bridge.', ['Sunday = 2021-12-05']],
  ['Ahead of the vote on Thursday, police had closed the bridge.', ['Thursday = 2021-12-02']],
  ["Before Sunday's vote, the mayor called for calm.", ['Sunday = 2021-12-05']],
  ['Sales were 5 million crowns in the quarter ended Sept. 30.', ['the quarter = 2021-Q3', 'Sept. 30 = 2021-09-30']],
  ['They were seen on April 24 and 25.', ['April 24 = 2021-04-24', '25 = 2021-04-25']],
  ['The king ruled for three years in the 1990s.', ['three years = P3Y', 'the 1990s = 199']],
  ['It happened two days ago, and six weeks ago.', ['two days ago = 2021-12-02', 'six weeks ago = 2021-W42']],
  ['He left on Dec. 1. Two days later she followed.', ['Dec. 1 = 2021-12-01', 'Two days later = 2021-12-03']],
  [
    'Sales rose in the third quarter, up from a year earlier.',
    ['the third quarter = 2021-Q3', 'a year earlier = 2020-Q3'],
  ],
  ['He fled in June 1998 and returned later that year.', ['June 1998 = 1998-06', 'later that year = 1998']],
  ['Talks begin at 9 a.m. Tuesday.', ['9 a.m. Tuesday = 2021-12-07T09:00']],
  ['The guns fell silent on Friday evening.', ['Friday evening = 2021-12-03TEV']],
  [
    'They will talk on Tuesday. The call will take place in the evening.',
    ['Tuesday = 2021-12-07', 'the evening = 2021-12-07TEV'],
  ],
  ['Buses run every day, and ferries on Mondays.', ['every day = P1D', 'Mondays = XXXX-WXX-1']],
  ['It will be decided in the coming days.', ['the coming days = FUTURE_REF']],
  ['In the summer of 1998 the river was low, as last fall.', ['the summer of 1998 = 1998-SU', 'last fall = 2021-FA']],
  ['“We leave Monday,” she said.', ['Monday = 2021-12-06']],
  ['The rains start in June, and did not start in May.', ['June = 2022-06', 'May = 2021-05']],
  [
    'He left on Nov. 20 and returned the following Friday.',
    ['Nov. 20 = 2021-11-20', 'the following Friday = 2021-11-26'],
  ],
  ['Sales rose in the fiscal year ended March 31.', ['the fiscal year = P1Y', 'March 31 = 2021-03-31']],
  ['Flights leave on Monday and Tuesday nights.', ['Monday = XXXX-WXX-1TNI', 'Tuesday nights = XXXX-WXX-2TNI']],
  ['The boy will one day be king.', ['one day = FUTURE_REF']],
  ['The boy was king for one day.', ['one day = P1D']],
  ['It will be signed at a later date.', ['a later date = FUTURE_REF']],
  ['It lasted eight trading days, and a hundred years.', ['eight trading days = P8D', 'a hundred years = P100Y']],
  ['She spoke on “This Week” on Friday, and to the daily Arbetet.', ['Friday = 2021-12-03']],
  ['They paid for the trip that was to make its January start.', ['January = 2022-01']],
  [
    'Sales fell in the third quarter. In the 2020 quarter they rose. They will rise in the fourth quarter. In the quarter the firm lost a plant, as a year ago.',
    [
      'the third quarter = 2021-Q3',
      'the 2020 quarter = 2020-Q3',
      'the fourth quarter = 2021-Q4',
      'the quarter = 2021-Q3',
      'a year ago = 2020-Q3',
    ],
  ],
  [
    'Sales rose in the third quarter. In the first nine months they were 3 million crowns, down from 4 million a year earlier.',
    ['the third quarter = 2021-Q3', 'the first nine months = P9M', 'a year earlier = 2020'],
  ],
  ['Talks were held between 3 and 5 March.', ['3 = 2021-03-03', '5 March = 2021-03-05']],
  ['The canal will be formally opened in June.', ['June = 2022-06']],
  ['The snow fell in late January.', ['late January = 2021-01']],
  ['The club grew from 2015-19.', ['2015 = 2015']],
  ['Polls close at 8pm (1800 GMT) on Sunday.', ['8pm = 2021-12-05T20:00', 'Sunday = 2021-12-05']],
  ['He died on the night of 3 December.', ['the night of 3 December = 2021-12-03TNI']],
  ['They meet on the first Monday in May.', ['the first Monday in May = 2022-05-02']],
  ['They meet on the first Monday of every month.', ['the first Monday of every month = XXXX-WXX-1']],
  ['Buses run every other Friday.', ['every other Friday = XXXX-WXX-5']],
  ['It opens in the spring of next year.', ['the spring of next year = 2022-SP']],
  ['Sales rose in the 12 months to March.', ['the 12 months = P12M', 'March = 2021-03']],
  ['The final is on Sunday.', ['Sunday = 2021-12-05']],
  ['The rock is 14 million years old and fell two million years ago.', ['two million years ago = PAST_REF']],
  ['They will meet from Friday to Sunday.', ['Friday = 2021-12-10', 'Sunday = 2021-12-12']],
  ['She spoke on Friday and Thursday.', ['Friday = 2021-12-03', 'Thursday = 2021-12-02']],
  ['Talks are set for 10-12 December in Oslo.', ['10 = 2021-12-10', '12 December = 2021-12-12']],
  [
    'He left at 8 pm on Monday night, on Tuesday of last week.',
    ['8 pm on Monday night = 2021-11-29T20:00', 'Tuesday of last week = 2021-11-23'],
  ],
  ['Profit rose in Q3, and will by year-end.', ['Q3 = 2021-Q3', 'year-end = 2021']],
  ['It ran from 16 November to 28 May 2004.', ['16 November = 2003-11-16', '28 May 2004 = 2004-05-28']],
  ['He was held on 1 September last year.', ['1 September last year = 2020-09-01']],
  [
    'It stood several years ago, and may in a few years from now.',
    ['several years ago = PAST_REF', 'a few years from now = FUTURE_REF'],
  ],
  ['It struck at 16:53 local time on 12 January 2010.', ['16:53 local time on 12 January 2010 = 2010-01-12T16:53']],
  ['It costs $5 million a year.', ['a year = P1Y']],
])('%s', (text, expected) => {
  expect(values(text)).toEqual(expected)
})

test.each([
  ['late January', 'END', '2022-01'],
  ['early next year', 'START', '2022'],
  ['the end of the year', 'END', '2021'],
  ['mid-January', 'MID', '2022-01'],
  ['more than three weeks', 'MORE_THAN', 'P3W'],
  ['nearly two years', 'LESS_THAN', 'P2Y'],
])('"%s" has the modifier %s', (words, mod, value) => {
  const text = `It may take until ${words}.`
  const [time] = read(text)
  expect(time).toMatchObject({ mod, value })
  expect(text.slice(time!.start, time!.end)).toBe(words)
})

test.each([
  ['a weekday', 'She spoke on Friday.', 'XXXX-WXX-5'],
  ['a date without its year', 'She spoke on Dec. 7.', 'XXXX-12-07'],
  ['a month', 'They met in June.', 'XXXX-06'],
  ['a week', 'It starts next week.', 'XXXX-WXX'],
  ['a day', 'It rained yesterday.', 'XXXX-XX-XX'],
  ['a time of day', 'It will be in the evening.', 'XXXX-XX-XXTEV'],
  ['a comparison', 'Prices fell from a year earlier.', 'XXXX'],
])('without a date of publication %s stays open', (_, text, value) => {
  const [time] = read(text, null)
  expect(time).toMatchObject({ value, anchor: null })
})

test('what leans on a full date needs no date of publication', () => {
  expect(values('He left on Dec. 1, 2020. Two days later she followed.', null)).toEqual([
    'Dec. 1, 2020 = 2020-12-01',
    'Two days later = 2020-12-03',
  ])
})

test('a feast of two words is not the one of its first', () => {
  expect(values('The ferry sank on Christmas Eve after a fire.', '2021-12-27')).toEqual(['Christmas Eve = 2021-12-24'])
})

test('what is counted is no year', () => {
  expect(values('The lake holds roughly 2000 islands of every size.')).toEqual([])
  expect(values('The dam was built around 2000 and closed in 2010.')).toEqual(['2000 = 2000', '2010 = 2010'])
})

test('the marks of a page that was written as things happened are no years', () => {
  const page = `2044 A ferry has left Havn. 1901 Mayor Lund says nothing. 1410 Reports of smoke. 1332 The coast guard is there.
A boat may have been hit 1250 Captain Berg was seen.`
  expect(values(page)).toEqual([])
  expect(values('1998 Founded in Havn. 1999 Moved to Olm. 2004 Sold to Berg. 2011 Closed.')).toHaveLength(4)
})

test('a relative value says what it was reckoned from', () => {
  const [on, later] = read('He left on Dec. 1. Two days later she followed.')
  expect(on).toMatchObject({ anchor: 'published', direction: 'past', rule: 'en/date' })
  expect(later).toMatchObject({ anchor: { start: on!.start, end: on!.end }, rule: 'en/later' })
})

test('an order of day and month that the digits leave open is not decided', () => {
  expect(values('Updated: 03-12-2021, 25-12-2021.')).toEqual(['03-12-2021 = 2021-XX-XX', '25-12-2021 = 2021-12-25'])
})

test.each([
  'Ada May said she may march again.',
  'DEC and MAR are funds.',
  'He is 33 years old and a 45-year-old boxer is his friend.',
  'It was a last-minute change by the second man.',
  'The score was 3:16 after extra play.',
  'He lost 2000 dollars at No. 1998.',
  'Meet the Press and the Sun were there.',
])('no time in: %s', (text) => {
  expect(values(text)).toEqual([])
})

test.each([
  // A verb of the present beside a weekday tells of a plan.
  ['The council votes on Sunday.', 'Sunday = 2021-12-05'],
  ['Norvia holds elections on Sunday.', 'Sunday = 2021-12-05'],
  ['Berg faces a judge on Monday.', 'Monday = 2021-12-06'],
  ['Polls open on Sunday.', 'Sunday = 2021-12-05'],
  ['Schools reopen Monday.', 'Monday = 2021-12-06'],
  ['She is meeting the mayor on Tuesday.', 'Tuesday = 2021-12-07'],
  ['She was meeting the mayor on Tuesday.', 'Tuesday = 2021-11-30'],
  ['The board is due to meet on Friday.', 'Friday = 2021-12-10'],
  ['The storm is forecast to reach land late Sunday.', 'late Sunday = 2021-12-05'],
  ['The pilots want to strike from Tuesday.', 'Tuesday = 2021-12-07'],
  ['He is on trial from Tuesday.', 'Tuesday = 2021-12-07'],
  ['Lund, who hosts the mayors on Thursday, had no comment.', 'Thursday = 2021-12-09'],
  // Votes that are no verb.
  ['The party lost votes on Sunday.', 'Sunday = 2021-11-28'],
  ['The votes on Sunday were counted by hand.', 'Sunday = 2021-11-28'],
  // An event that has its day beforehand.
  ["Sunday's election is the third in a row.", 'Sunday = 2021-12-05'],
  ["Lund said Sunday's election is the third in a row.", 'Sunday = 2021-12-05'],
  ["Sunday's final pits Norvia against Brezan.", 'Sunday = 2021-12-05'],
  ['The vote on Sunday is the third.', 'Sunday = 2021-12-05'],
  ["Sunday's election was the third in a row.", 'Sunday = 2021-11-28'],
  ['The vote on Sunday gave him a second term.', 'Sunday = 2021-11-28'],
  ["The winner of Wednesday's election is in Oslo.", 'Wednesday = 2021-12-01'],
  ["Friday's attack is the third of its kind.", 'Friday = 2021-12-03'],
  // Ahead of it, before it.
  ['Ahead of the vote on Sunday, both sides met.', 'Sunday = 2021-12-05'],
  ["He said ahead of Monday's talks that no deal was near.", 'Monday = 2021-12-06'],
  ["Both sides held rallies before Sunday's vote.", 'Sunday = 2021-12-05'],
  ['Rallies were banned until Tuesday.', 'Tuesday = 2021-12-07'],
  ["The bridge fell before Friday's attack.", 'Friday = 2021-12-03'],
  // The day of the report.
  ['The truce begins at noon Saturday.', 'noon Saturday = 2021-12-04T12:00'],
  ['The offensive began Saturday night.', 'Saturday night = 2021-12-04TNI'],
  ['Lund said the mayor on Tuesday will leave the party.', 'Tuesday = 2021-12-07'],
  ['Lund, who opposed the plan, on Tuesday is to leave.', 'Tuesday = 2021-12-07'],
  ['The ferry they agreed on Tuesday will be built in Oslo.', 'Tuesday = 2021-11-30'],
  ['They are calm ahead of voting on Tuesday.', 'Tuesday = 2021-12-07'],
  ['She met them before announcing her run on Monday.', 'Monday = 2021-11-29'],
  ['The storm will hit the coast on Tuesday.', 'Tuesday = 2021-12-07'],
  ['The storm hit the coast on Tuesday.', 'Tuesday = 2021-11-30'],
  ['The firm blew up a bridge on Monday.', 'Monday = 2021-11-29'],
  // No verb: the much nearer one.
  ['Election in Norvia on Sunday: what to know.', 'Sunday = 2021-12-05'],
  ['Lind in Oslo on Friday.', 'Friday = 2021-12-03'],
])('on a Saturday: %s', (text, expected) => {
  expect(values(text)[0]).toBe(expected)
})

const WORDS =
  'the last two 1998 Dec. 7 , Friday evening at 10:35 a.m. of next quarter a few weeks ago - later in May said will 12/25/2021 2021-12-07 first half and earlier nineteen ninety'.split(
    ' ',
  )

test('whatever the words, times lie in the text, in order and apart, and come out the same again', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...WORDS)).map((words) => words.join(' ')),
  )
  const published = fc.constantFrom(null, '2021-12-04', '1998', 'not a date')
  fc.assert(
    fc.property(text, published, (words, date) => {
      const times = read(words, date)
      for (const [i, { start, end, value }] of times.entries()) {
        expect(start).toBeGreaterThanOrEqual(times[i - 1]?.end ?? 0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(words.length)
        expect(value).not.toMatch(/NaN|undefined|null/)
      }
      expect(read(words, date)).toEqual(times)
    }),
    { numRuns: 300 },
  )
})
