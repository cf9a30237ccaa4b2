import type { Statement } from '../../language/reading.ts'
import type { Span } from '../../text/span.ts'
import type { DaySpan } from '../calendar.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import type { Clause } from './clause.ts'
import { describe } from './describe.ts'

/** A sentence of a report, with the statements in it. */
export interface Site {
  readonly report: Report
  readonly cast: Cast
  readonly sentence: Span
  readonly position: number
  readonly statements: readonly Statement[]
}

/** When an event is said to be: the value, the days it covers, the rule that gave it, and whether that reckoned from the report's own day. */
export interface When {
  readonly value: string
  readonly days: DaySpan
  readonly rule: string
  readonly time: Span | null
  readonly isReckoned: boolean
}

/** Words in small letters, without the names that look like modals: "Theresa May", "Will Hart". */
export function plainWords(words: string): string {
  return words.replace(/\b(?:May|Will)\b/g, ' ').toLowerCase()
}

/** Whether a sentence asks. */
export function isQuestion(words: string): boolean {
  return /\?["”'’]?$/.test(words)
}

/** What every mention has, whatever kind of event it is of; a clause that names nobody says so itself. */
export function base(
  { report, cast, sentence, position }: Site,
  { value, days, rule, time, isReckoned }: When,
  { start, end, relativeTo, subject }: Span & Partial<Clause>,
) {
  const date = days.precision === 'day' ? value.slice(0, 10) : value.replace(/-WE$/, '')
  const { people, places } = describe(report, cast, [sentence])
  const isMain = !relativeTo && (subject?.start ?? start) <= sentence.start
  return {
    report,
    position,
    date,
    days,
    time,
    isReckoned,
    clause: { start, end },
    isMain,
    isNamed: true,
    around: { people, places },
    rule: `story/timeline/${rule.split('/').at(-1)}`,
  }
}
