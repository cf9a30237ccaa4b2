import type { DateToken } from './date-tokens.ts'
import { hasPlausibleTime, type TimeOfDay } from './moment.ts'
import { AFTERNOON, MORNING, TIME_CONNECTIVES } from './words/date-words.ts'
import { SHARED_ZONES, ZONES } from './words/zones.ts'

/** A time of day that belongs to a date beside it. */
export interface WrittenTime {
  readonly start: number
  readonly end: number
  readonly time: TimeOfDay
  readonly zone: string | null
}

/** At most so many words, marks and spaces stand between a day and its time of day: "3 December 2021, um 19:23". */
const MOST_BETWEEN = 6

/** The time of day after a date: "… 19:23 IST", "…, 7.23 pm", "… um 19.23 Uhr", "… 오후 7:23", "T19:23:00+05:30". */
export function readTimeAfter(tokens: readonly DateToken[], from: number): WrittenTime | null {
  let i = from
  while (i - from < MOST_BETWEEN && joinsTime(tokens[i])) i++
  return readTimeAt(tokens, i)
}

/** The time of day before a date: "19:23, 3 грудня 2021". */
export function readTimeBefore(tokens: readonly DateToken[], date: number): WrittenTime | null {
  for (let i = date - 1; i >= Math.max(0, date - MOST_BETWEEN - TIME_LENGTH); i--) {
    if (tokens[i]!.kind === 'line') return null
    if (tokens[i]!.kind !== 'number' || tokens[i - 1]?.text === ':') continue
    const time = readTimeAt(tokens, i)
    if (!time || time.end > tokens[date]!.start) continue
    const between = tokens.slice(i, date).filter((token) => token.start >= time.end)
    return between.every(joinsTime) ? time : null
  }
  return null
}

/** Tokens of "7:23:05 pm IST". */
const TIME_LENGTH = 9

function joinsTime(token: DateToken | undefined): boolean {
  if (token?.kind === 'space') return true
  if (token?.kind === 'word' && EASTERN_WEEKDAY.test(token.text)) return true
  if (token?.kind === 'mark') return /[,|\-–—·•@()/:;.]/.test(token.text)
  return (
    token?.kind === 'word' &&
    (TIME_CONNECTIVES.has(token.text.toLowerCase()) || halfOf(token) !== null || token.text === 'T')
  )
}

/** The weekday that stands between day and time in Chinese, Japanese and Korean: "星期四", "(木)", "목요일". */
const EASTERN_WEEKDAY =
  /^日?(?:(?:星期|週|周|礼拜)[一二三四五六日天]|[月火水木金土日](?:曜日?)?|[월화수목금토일](?:요일)?)$/

function readTimeAt(tokens: readonly DateToken[], at: number): WrittenTime | null {
  const hour = smallNumber(tokens[at], 23)
  if (hour === null) return null
  const mark = tokens[at + 1]?.text ?? ''
  const clock = readMinutes(tokens, at, mark)
  if (!clock) return null
  let { next } = clock
  const [half, afterHalf] = readHalf(tokens, at, next)
  next = afterHalf
  const [zone, offset, afterZone] = readZone(tokens, next)
  const time: TimeOfDay = {
    hour: half === 'afternoon' && hour < 12 ? hour + 12 : half === 'morning' && hour === 12 ? 0 : hour,
    minute: clock.minute,
    second: clock.second,
    offset,
    ...(zone !== null && Object.hasOwn(SHARED_ZONES, zone) ? { shared: zone } : {}),
  }
  if (!hasPlausibleTime(time)) return null
  return { start: tokens[at]!.start, end: tokens[afterZone - 1]!.end, time, zone }
}

interface Clock {
  readonly minute: number
  readonly second: number | null
  readonly next: number
}

/** What follows the hour: ":23", ":23:05", "h23", "時23分", or ".23" where "Uhr", "klo" or another word says that it is a time. */
function readMinutes(tokens: readonly DateToken[], at: number, mark: string): Clock | null {
  const minute =
    tokens[at + 2]?.text.length === 2 || mark === '時' || mark === '시' ? smallNumber(tokens[at + 2], 59) : null
  if (minute === null) return /^[ap]m$/i.test(mark) ? { minute: 0, second: null, next: at + 1 } : null
  if (mark === '時' || mark === '时' || mark === '点') return { minute, second: null, next: at + 4 }
  if (/^h$/i.test(mark)) return { minute, second: null, next: at + 3 }
  if (mark === '.') {
    const said =
      /^(?:klo|kl|ore|alle|om|à|um|jam|pukul)$/iu.test(wordBefore(tokens, at)) ||
      /^(?:uhr|[ap]m|wib)$/iu.test(wordAt(tokens, at + 3))
    return said ? { minute, second: null, next: at + 3 } : null
  }
  if (mark !== ':') return null
  const second =
    tokens[at + 3]?.text === ':' && tokens[at + 4]?.text.length === 2 ? smallNumber(tokens[at + 4], 60) : null
  if (second === null) return { minute, second, next: at + 3 }
  const fraction = tokens[at + 5]?.text === '.' && tokens[at + 6]?.kind === 'number'
  return { minute, second, next: fraction ? at + 7 : at + 5 }
}

/** Whether the half of the day is said, behind the time ("7:23 p.m.") or before it ("오후 7:23"), and the token after. */
function readHalf(tokens: readonly DateToken[], at: number, from: number): ['morning' | 'afternoon' | null, number] {
  const i = tokens[from]?.kind === 'space' ? from + 1 : from
  const dotted = tokens[i + 1]?.text === '.' && /^m$/i.test(tokens[i + 2]?.text ?? '')
  const half = halfOf(tokens[i])
  if (half && (dotted || !/^[ap]$/i.test(tokens[i]!.text)))
    return [half, i + (dotted ? (tokens[i + 3]?.text === '.' ? 4 : 3) : 1)]
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : tokens[at - 1]
  return [before && /[^a-z]/i.test(before.text) ? halfOf(before) : null, from]
}

function halfOf(token: DateToken | undefined): 'morning' | 'afternoon' | null {
  const word = token?.kind === 'word' ? token.text.toLowerCase() : ''
  return AFTERNOON.has(word) ? 'afternoon' : MORNING.has(word) ? 'morning' : null
}

/** The zone behind a time: "IST", "(GMT)", "+05:30", "UTC+3", "+0530". */
function readZone(tokens: readonly DateToken[], from: number): [string | null, number | null, number] {
  let i = from
  while (i - from < 2 && (tokens[i]?.kind === 'space' || tokens[i]?.text === '(')) i++
  const word = tokens[i]
  const named = word?.kind === 'word' ? ZONES[word.text.toUpperCase()] : undefined
  const isZone = named !== undefined && (word!.text === word!.text.toUpperCase() || word!.text.length > 2)
  const sign = tokens[isZone ? i + 1 : i]
  const digits = tokens[isZone ? i + 2 : i + 1]
  if (
    /^[+−-]$/.test(sign?.text ?? '') &&
    digits?.kind === 'number' &&
    digits.start === sign!.end &&
    (!isZone || named === 0)
  ) {
    const at = isZone ? i + 2 : i + 1
    const minutes = tokens[at + 1]?.text === ':' ? tokens[at + 2]?.text : undefined
    const text =
      digits.text.length <= 2 ? digits.text.padStart(2, '0') + (minutes ?? '00') : digits.text.padStart(4, '0')
    if (text.length === 4 && (isZone || digits.text.length === 4 || minutes)) {
      const offset = (Number(text.slice(0, 2)) * 60 + Number(text.slice(2))) * (sign!.text === '+' ? 1 : -1)
      return [isZone ? word!.text : null, offset, at + (minutes && digits.text.length <= 2 ? 3 : 1)]
    }
  }
  if (isZone) return [word!.text.toUpperCase(), named!, i + 1]
  const shared = word?.kind === 'word' && Object.hasOwn(SHARED_ZONES, word.text)
  return shared ? [word.text, null, i + 1] : [null, null, from]
}

function smallNumber(token: DateToken | undefined, most: number): number | null {
  if (token?.kind !== 'number' || token.text.length > 2 || Number(token.text) > most) return null
  return Number(token.text)
}

function wordAt(tokens: readonly DateToken[], at: number): string {
  const token = tokens[at]?.kind === 'space' ? tokens[at + 1] : tokens[at]
  return token?.kind === 'word' ? token.text : ''
}

function wordBefore(tokens: readonly DateToken[], at: number): string {
  let i = at - 1
  while (i > 0 && at - i < 3 && tokens[i]!.kind !== 'word') i--
  return tokens[i]?.kind === 'word' ? tokens[i]!.text : ''
}
