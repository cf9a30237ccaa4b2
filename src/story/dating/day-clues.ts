import { readLanguage } from '../../language/read-language.ts'
import type { TimeExpression } from '../../language/reading.ts'
import { type DayNumber, isoDay } from '../../text/calendar.ts'
import { type Span, textOf } from '../../text/span.ts'
import { dayNumber, weekdayNamed } from '../calendar.ts'
import { AHEAD, PAST } from '../events/words/modality.ts'
import type { Report } from '../report.ts'

/** A day that a report names in full, and the words it does so with. */
export interface NamedDay {
  readonly day: DayNumber
  readonly words: string
}

/** A weekday that a report names, and whether it lies behind or before the report. */
export interface NamedWeekday {
  /** 0 is Sunday. */
  readonly weekday: number
  readonly words: string
  readonly direction: 'past' | 'future'
  /** The sentence, or the headline, that it stands in. */
  readonly said: string
  /** Where it stands in the text; 0 for a headline. */
  readonly at: number
  /** Whether it stands in the sentence that the report opens with. */
  readonly inLede: boolean
}

/** What an undated report says of days. */
export interface DayClues {
  /** Days in the past, in its text or in the captions beside it, in order. */
  readonly past: readonly NamedDay[]
  readonly weekdays: readonly NamedWeekday[]
}

/** Reads the days and weekdays that an undated report names; what is neither clearly past nor to come is left out. */
export function findDayClues({ article, reading }: Report): DayClues {
  const past: NamedDay[] = []
  const weekdays: NamedWeekday[] = headlineWeekdays(article)
  for (const time of reading.times) {
    const sentence = reading.sentences.find(({ start, end }) => start <= time.start && time.start < end)
    const direction = sentence && directionOf(article.text, sentence, time)
    if (!direction || !(time.type === 'DATE' || time.type === 'TIME')) continue
    const words = textOf(article.text, time)
    const day = dayNumber(time.value)
    const weekday = weekdayNamed(words)
    if (day !== null && /\d/.test(words)) {
      if (direction === 'past') past.push({ day, words })
    } else if (weekday !== null) {
      const inLede = sentence === reading.sentences[0]
      weekdays.push({ weekday, words, direction, said: textOf(article.text, sentence), at: time.start, inLede })
    }
  }
  const full = [...past, ...captionDays(article)]
  const yearless = yearlessDays({ article, reading }, full)
  return { past: [...full, ...yearless].sort((a, b) => a.day - b.day), weekdays }
}

/** "Dec. 7" has the year of the full date beside which it lies nearest. */
function yearlessDays({ article, reading }: Report, full: readonly NamedDay[]): NamedDay[] {
  const latest = Math.max(...full.map(({ day }) => day))
  if (!Number.isFinite(latest)) return []
  return reading.times.flatMap((time) => {
    const date = time.direction === 'past' ? /^XXXX(-\d\d-\d\d)/.exec(time.value)?.[1] : undefined
    if (!date) return []
    const year = Number(isoDay(latest).slice(0, 4))
    const days = [year - 1, year, year + 1].flatMap((one) => dayNumber(`${one}${date}`) ?? [])
    const day = days.sort((a, b) => Math.abs(a - latest) - Math.abs(b - latest))[0]
    return day === undefined ? [] : [{ day, words: textOf(article.text, time) }]
  })
}

/** A headline counts only for what lies ahead: of what is past it is written in the present tense. */
function headlineWeekdays({ title }: Report['article']): NamedWeekday[] {
  if (!title) return []
  const { times } = readLanguage({ text: title, title: null, language: 'en', published: null })
  return times.flatMap((time) => {
    const weekday = weekdayNamed(textOf(title, time))
    if (weekday === null || directionOf(title, { start: 0, end: title.length }, time) !== 'future') return []
    return [{ weekday, words: textOf(title, time), direction: 'future' as const, said: title, at: 0, inLede: false }]
  })
}

// What stands by a picture or above a report, and is long enough to be a sentence and not the page's own date.
const CAPTION = /caption|photo|picture|credit|above|repeat/i
const SENTENCE_WORDS = 6

/** A caption tells of what its picture shows: the days it names are past. */
function captionDays({ dropped }: Report['article']): NamedDay[] {
  return dropped
    .filter(({ rule, reason, text }) => CAPTION.test(`${rule} ${reason}`) && text.split(/\s+/).length >= SENTENCE_WORDS)
    .flatMap(({ text }) =>
      readLanguage({ text, title: null, language: 'en', published: null }).times.flatMap((time) => {
        const day = dayNumber(time.value)
        return day === null ? [] : [{ day, words: textOf(text, time) }]
      }),
    )
}

// Letters on either side of the expression in which the verb that governs it is looked for: about eight words.
const REACH = 60

/** Whether the words around a time look back or ahead; null where they show both or neither. */
function directionOf(text: string, sentence: Span, time: TimeExpression): 'past' | 'future' | null {
  if (time.direction) return time.direction
  const before = text.slice(Math.max(sentence.start, time.start - REACH), time.start).toLowerCase()
  const after = text.slice(time.end, Math.min(sentence.end, time.end + REACH)).toLowerCase()
  // The nearest words decide: "said on Sunday that talks will …" looks back.
  for (const words of [lastWords(before, 5), `${before} ${after}`]) {
    const ahead = AHEAD.test(words)
    const past = PAST.test(words)
    if (ahead !== past) return ahead ? 'future' : 'past'
  }
  return null
}

function lastWords(words: string, count: number): string {
  return words.split(/\s+/).filter(Boolean).slice(-count).join(' ')
}
