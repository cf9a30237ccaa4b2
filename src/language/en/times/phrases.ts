import type { TimePhrase, TimeShape } from '../../times/times-pack.ts'
import { phrase } from './rule.ts'

const VAGUE = Number.NaN

/** Short phrases the rules are made of. */
export const timePhrases: readonly TimePhrase[] = [
  // How much: a number, an article, or a vague word.
  phrase('amount', 'three', '<number>', ([number]) => ({ value: number!.value })),
  phrase('amount', 'a', 'a|an', () => ({ value: 1 })),
  phrase('amount', 'a full', 'a full|whole|single', () => ({ value: 1 })),
  phrase('amount', 'several', 'several|few|many|some', () => ({ value: VAGUE })),
  phrase('amount', 'a few', 'a few', () => ({ value: VAGUE })),
  phrase('amount', 'a couple of', 'a? couple of?', () => ({ value: 2 })),
  phrase('amount', 'a hundred', 'a hundred', () => ({ value: 100 })),
  phrase('amount', 'a thousand', 'a thousand', () => ({ value: 1000 })),
  phrase('amount', 'a dozen', 'a dozen', () => ({ value: 12 })),
  phrase('amount', 'half a', 'half a|an', () => ({ value: 0.5 })),
  phrase('amount', 'one and a half', '<number> and a half', ([number]) => ({ value: number!.value + 0.5 })),
  phrase('amount', '20 more', '<number> more|full|straight|consecutive|additional', ([number]) => ({
    value: number!.value,
  })),
  phrase('amount', 'an additional', 'another', () => ({ value: 1 })),
  phrase('amount', 'an additional', 'an additional', () => ({ value: 1 })),
  phrase('amount', 'two to three', '<number> to|or|- <number>', ([low, high]) =>
    high!.value > low!.value ? { value: VAGUE } : null,
  ),
  phrase('amount', 'between 12 and 20', 'between <number> and <number>', ([low, high]) =>
    high!.value > low!.value ? { value: VAGUE } : null,
  ),
  phrase('amount', 'hundreds of', 'dozens|hundreds|thousands|tens|scores of', () => ({ value: VAGUE })),
  // A day of the month: 7, 7th.
  phrase('day-number', '7', '<number>', ([number]) => dayNumber(number!.value, number!.code)),
  phrase('day-number', '7th', '<ordinal>', ([ordinal]) => dayNumber(ordinal!.value, '0')),
  // A year, in digits or as it is spoken.
  phrase('year', '1998', '<number>', ([number]) => year(number!.code)),
  phrase('year', 'nineteen ninety-four', 'nineteen - <number>', ([tens]) => spokenYear(1900, tens!.value)),
  phrase('year', 'nineteen ninety-four', 'nineteen <number>', ([tens]) => spokenYear(1900, tens!.value)),
  phrase('year', 'twenty nineteen', 'twenty <number>', ([tens]) => spokenYear(2000, tens!.value)),
  phrase('zone', 'local time', 'local time', () => ({})),
  // Feasts of more than one word: month, day, weekday, which of the month's.
  phrase('feast', "New Year's Day", "new year 's|’s day", () => ({ code: '1 1 0 0' })),
  phrase('feast', "New Year's Eve", "new year 's|’s eve", () => ({ code: '12 31 0 0' })),
  phrase('feast', 'Christmas Eve', 'christmas eve', () => ({ code: '12 24 0 0' })),
  phrase('feast', 'Independence Day', 'independence day', () => ({ code: '7 4 0 0' })),
  phrase('feast', 'Election Day', 'election day', () => ({ code: '11 0 2 1' })),
  phrase('feast', 'Labor Day', 'labor day', () => ({ code: '9 0 1 1' })),
  phrase('feast', "Valentine's Day", "valentine 's|’s day", () => ({ code: '2 14 0 0' })),
  phrase('feast', 'May Day', 'may day', () => ({ code: '5 1 0 0' })),
  phrase('feast', 'Boxing Day', 'boxing day', () => ({ code: '12 26 0 0' })),
  // The halves of the day behind a time on a clock.
  phrase('meridiem', 'a.m.', 'a.m.|am', () => ({ value: 0 })),
  phrase('meridiem', 'p.m.', 'p.m.|pm', () => ({ value: 12 })),
]

/** What one piece of digits can mean by its shape alone. */
export const timeShapes: readonly TimeShape[] = [
  {
    class: 'clock',
    example: '10:35',
    shape: /^([01]?\d|2[0-3])[:.]([0-5]\d)$/,
    make: ([, hour, minute]) => ({ value: Number(hour), code: minute! }),
  },
  {
    class: 'clock-with-half',
    example: '10pm',
    shape: /^(1[0-2]|[1-9])(?:[:.]([0-5]\d))?(am|pm)$/,
    make: ([, hour, minute, half]) => ({ value: (Number(hour) % 12) + (half === 'pm' ? 12 : 0), code: minute ?? '' }),
  },
  {
    class: 'decade',
    example: '1990s',
    shape: /^(1\d|20)(\d)0s$/,
    make: ([, century, ten]) => ({ code: `${century}${ten}` }),
  },
  // "the '80s", "the 80s" are the twentieth century's.
  { class: 'decade', example: '80s', shape: /^([2-9])0s$/, make: ([, ten]) => ({ code: `19${ten}` }) },
  {
    class: 'slash-date',
    example: '12/25/2021',
    shape: /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/,
    make: ([whole]) => ({ code: whole }),
  },
]

function dayNumber(value: number, code: string): { value: number } | null {
  return Number.isInteger(value) && value >= 1 && value <= 31 && !/[.,]/.test(code) ? { value } : null
}

/** Years a report speaks of; a number with a comma is none. */
function year(code: string): { value: number } | null {
  return /^(?:1\d|20)\d\d$/.test(code) ? { value: Number(code) } : null
}

function spokenYear(century: number, tens: number): { value: number } | null {
  return tens >= 10 && tens < 100 ? { value: century + tens } : null
}
