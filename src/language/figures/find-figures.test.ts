import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLanguage } from '../read-language.ts'
import type { Figure } from '../reading.ts'

function read(text: string): readonly Figure[] {
  return readLanguage({ text, title: null, language: 'en', published: null }).figures
}

/** Each figure as `words: value qualifier unit (counted)`; what it lacks is left out. */
function shown(text: string): string[] {
  return read(text).map(({ start, end, value, range, qualifier, unit, counted }) => {
    const count = counted && `(${text.slice(counted.start, counted.end)})`
    const parts = [value ?? range?.join('–'), qualifier && `“${qualifier}”`, unit, count]
    return `${text.slice(start, end)}: ${parts.filter((part) => part !== null).join(' ')}`
  })
}

test.each([
  [
    'It has sent around 115,000 troops near its borders.',
    'around 115,000 troops: 115000 “around” troops (troops near its borders)',
  ],
  ['Some 94 000 soldiers were there.', 'Some 94 000 soldiers: 94000 “some” soldiers (soldiers)'],
  ['The war has killed more than 13,000.', 'more than 13,000: 13000 “more than” killed'],
  ['Two dozen ships sank.', 'Two dozen ships: 24 ships (ships)'],
  ['They freed dozens of sailors.', 'dozens of sailors: 24–99 sailors (sailors)'],
  ['Hundreds of thousands of people marched.', 'Hundreds of thousands of people: 200000–999999 people (people)'],
  ['Nearly a third of the crop is lost.', 'Nearly a third: 0.3333333333333333 “nearly” (the crop)'],
  ['He won 40 per cent of the vote.', '40 per cent: 40 % (the vote)'],
  ['It cost $1.2bn in loans.', '$1.2bn: 1200000000 dollars (loans)'],
  ['It gave €3m.', '€3m: 3000000 euros'],
  ['It will take 10 to 15 boats.', '10 to 15 boats: 10–15 boats (boats)'],
  ['Between 10 and 15 boats sank.', 'Between 10 and 15 boats: 10–15 “between” boats (boats)'],
  ['A convoy of 10-15 trucks left.', '10-15 trucks: 10–15 trucks (trucks)'],
  ['It paid 15 cents to 20 cents a share.', '15 cents to 20 cents: 15–20 cents'],
  ['Shares fell $2 to $15.', '$2: 2 dollars'],
  ['It took on $1.4 billion of long-term debt.', '$1.4 billion: 1400000000 dollars (long-term debt)'],
  ['It rose 2.4 percentage points.', '2.4 percentage points: 2.4 percentage points'],
  ['Prices fell by up to a fifth.', 'up to a fifth: 0.2 “up to”'],
  ['It has 96 shops in Norvia and Brezan.', '96 shops: 96 shops (shops in Norvia and Brezan)'],
  ['They own 15% of all shares.', '15%: 15 % (all shares)'],
  ['Up to 10,000 US troops came.', 'Up to 10,000 US troops: 10000 “up to” US troops (US troops)'],
  ['They found two wounded soldiers.', 'two wounded soldiers: 2 wounded soldiers (wounded soldiers)'],
  ['It fell to minus 12 degrees.', 'minus 12 degrees: -12 degrees'],
  ['Three of them sang.', 'Three: 3'],
  ['Thefts rose by a fifth last year.', 'a fifth: 0.2'],
  ['It lies 30km off.', '30km: 30 km'],
  ['They want $2 to $3 billion.', '$2 to $3 billion: 2000000000–3000000000 dollars'],
  ['One in four workers has no job.', 'One in four workers: 0.25 workers (workers)'],
  ['Some 250,000 or so voters came.', 'Some 250,000 or so voters: 250000 “some” voters (voters)'],
  ['A 300-bed hospital was hit.', '300-bed: 300 bed'],
  ['It used 1.8 tonnes of steel.', '1.8 tonnes: 1.8 tonnes (steel)'],
  ['At least one person drowned.', 'At least one person: 1 “at least” person (person)'],
  ['They took 112 of the 225 seats in parliament.', '112 of the 225 seats: 112 seats (seats in parliament)'],
  ['She hired twelve police officers from abroad.', 'twelve police officers: 12 police officers (police officers)'],
])('%s', (text, expected) => {
  expect(shown(text)[0]).toBe(expected)
})

test.each([
  ['64 people were arrested.', 'people', 'arrested'],
  ['The fire killed 12 miners.', 'miners', 'killed'],
  ['At least 82 were wounded.', 'wounded', 'wounded'],
  ['Twelve dead were found.', 'dead', 'dead'],
  ['Twelve miners sang.', 'miners', null],
])('%s — who, and what befell them', (text, unit, participle) => {
  expect(read(text)[0]).toMatchObject({ unit, participle })
})

test.each([
  ['a date', 'It began on Dec. 7, 2021, at 9:40 p.m.'],
  ['a length of time', 'It lasted three weeks and between 12 and 20 days.'],
  ['an age', 'Ada Holm, 54, met a 70-year-old man.'],
  ['ages', 'It asked voters between the ages of 18 and 29.'],
  ['ages from one to another', 'They were aged 19 to 24.'],
  ['a score', 'Selda won 3-1.'],
  ['a name', 'A Boeing 737 and Flight 604 of the Group of 12 came.'],
  ['a label', 'He wears No. 13 on page 40.'],
  ['an address', 'Go to 12 Mill Road.'],
  ['a telephone number', 'Call 555-0142 now.'],
  ['a version', 'It runs 4.2.1 on its phones.'],
  ['one as an article', 'One official said so.'],
  ['those spoken of', 'The two leaders met.'],
  ['an ordinal', 'It was the 20th such case.'],
])('%s is no figure', (_, text) => {
  expect(shown(text)).toEqual([])
})

const WORDS =
  'at least 10 to 15 $ 1.2bn between and 1,500 people killed of the % dozens hundreds thousands a third half one in , . troops near its borders - €'.split(
    ' ',
  )

test('whatever the words, figures lie in the text, in order and apart, and hold a value or bounds', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...WORDS)).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(text, (words) => {
      const figures = read(words)
      for (const [i, { start, end, value, range, counted }] of figures.entries()) {
        expect(end).toBeGreaterThan(start)
        expect(start).toBeGreaterThanOrEqual(figures[i - 1]?.start ?? 0)
        expect(Math.max(end, counted?.end ?? 0)).toBeLessThanOrEqual(words.length)
        expect(value === null).toBe(range !== null)
        if (range) expect(range[0]).toBeLessThan(range[1])
        if (value !== null) expect(Number.isFinite(value)).toBe(true)
      }
      expect(read(words)).toEqual(figures)
    }),
    { numRuns: 300 },
  )
})

test.each(['Friday ', 'two hundred and ', 'in the evening ', '1.1.1.1x', '10 to ', '5 of the ', 'a-b-'])(
  'a text of nothing but "%s" is read in time that grows with its length',
  (unit) => {
    const start = performance.now()
    read(unit.repeat(100_000 / unit.length))
    // A quadratic reader takes minutes.
    expect(performance.now() - start).toBeLessThan(20_000)
  },
)

test('"one-time" counts nothing', () => {
  const text = 'The bank took an estimated one-time charge of $5 billion.'
  const { figures } = readLanguage({ text, title: null, language: 'en', published: null })
  expect(figures.map(({ value }) => value)).toEqual([5e9])
})
