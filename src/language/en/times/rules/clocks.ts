import { twoDigits } from '../../../../text/calendar.ts'
import type { Meaning } from '../../../times/meaning.ts'
import type { Place, TimeRule } from '../../../times/times-pack.ts'
import { rule, wordAfter, wordBefore } from '../rule.ts'
import { isWeekday, monthNamed } from '../words.ts'

/** Words before a bare "10:35" that make it a time; elsewhere it may be a score or a verse. */
const BEFORE_CLOCK = new Set('at by until till from before after since around about between and to'.split(' '))

function clock(time: string): Meaning {
  return { kind: 'clock', clock: time }
}

function onClock(hour: number, half: number, minute: string): Meaning | null {
  if (hour > 12 && half) return null
  return clock(`T${twoDigits((hour % 12) + half)}:${minute || '00'}`)
}

/** Times of day. The day they belong to is joined to them or found in the text. */
export const clockRules: readonly TimeRule[] = [
  rule('clock', '10:35 a.m.', '<clock> <meridiem> <zone>?', ([time, half]) =>
    onClock(time!.value, half!.value, time!.code),
  ),
  rule('clock', '6 p.m. EST', '<number> <meridiem> <zone>?', ([hour, half]) =>
    hour!.value >= 1 && hour!.value <= 12 ? onClock(hour!.value, half!.value, '') : null,
  ),
  rule('clock', '10pm', '<clock-with-half> <zone>?', ([time]) =>
    clock(`T${twoDigits(time!.value)}:${time!.code || '00'}`),
  ),
  rule('clock', '19:23 GMT', '<clock> <zone>', ([time]) => clock(`T${twoDigits(time!.value)}:${time!.code}`)),
  rule('clock', 'at 19:23', '<clock>', ([time], place) =>
    BEFORE_CLOCK.has(wordBefore(place)) && place.pieces[place.from]!.lower.includes(':') && wordAfter(place) !== '-'
      ? clock(`T${twoDigits(time!.value)}:${time!.code}`)
      : null,
  ),
  rule('clock', '0735 GMT', '<number> <zone>', ([time], place) => fourDigits(time!.code, place)),
  rule('clock', "7 o'clock", "<number> o'clock|o’clock", ([hour]) =>
    hour!.value <= 12 ? clock(`T${twoDigits(hour!.value)}:00`) : null,
  ),
  rule('noon', 'noon', 'noon', () => clock('T12:00')),
  rule('noon', 'midday', 'midday', () => clock('T12:00')),
  // TimeML counts midnight to the day it ends.
  rule('midnight', 'midnight', 'midnight', () => clock('T24:00')),
  rule('day-part', 'the evening', 'the <day-part>', ([part], place) =>
    isDayPart(part!.code, place) ? clock(part!.code) : null,
  ),
  rule('day-part', 'mid afternoon', 'mid|early|late -? <day-part>', ([part]) => clock(part!.code)),
  rule('day-part', 'this morning', 'this <day-part>', ([part]) => today(part!.code, 0)),
  rule('day-part', 'that evening', 'that|the same <day-part>', ([part]) => sameDay(part!.code)),
  rule('day-part', 'that evening', 'that <day-part>', ([part]) => sameDay(part!.code)),
  rule('day-part', 'the next morning', 'the following|next <day-part>', ([part]) => ({
    kind: 'offset',
    unit: 'D',
    by: 1,
    from: 'before',
    clock: part!.code,
  })),
  rule('day-part', 'the previous evening', 'the previous <day-part>', ([part]) => ({
    kind: 'offset',
    unit: 'D',
    by: -1,
    from: 'before',
    clock: part!.code,
  })),
  rule('tonight', 'tonight', 'tonight', () => today('TNI', 0)),
  rule('last-night', 'last night', 'last night', () => today('TNI', -1)),
  rule('overnight', 'overnight', 'overnight', () => clock('TNI')),
]

/** "The night" is a time after "during" or "in", hardly in "the night the ship sank". */
function isDayPart(code: string, place: Place): boolean {
  // "The night of 3 December" is joined to its day.
  if (wordAfter(place) === 'of') return isDayWord(wordAfter(place, 1)) || isDayWord(wordAfter(place, 2))
  if (wordAfter(place) === '-') return false
  return (
    code !== 'TNI' ||
    (/^(?:in|during|into|through|for|late)$/.test(wordBefore(place)) && !/^\p{L}/u.test(wordAfter(place)))
  )
}

function isDayWord(word: string): boolean {
  return isWeekday(word) || monthNamed(word) !== undefined
}

function today(part: string, by: number): Meaning {
  return { kind: 'unit', unit: 'D', by, clock: part }
}

function sameDay(part: string): Meaning {
  return { kind: 'same', unit: 'D', clock: part }
}

/** "0735 GMT", but not in brackets: there it says again, for another zone, what stands before. */
function fourDigits(code: string, place: Place): Meaning | null {
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(code) || wordBefore(place) === '(') return null
  return clock(`T${code.slice(0, 2)}:${code.slice(2)}`)
}
