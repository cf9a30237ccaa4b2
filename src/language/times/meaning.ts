import type { TimeExpression, TimeModifier } from '../reading.ts'

/** Units of time. `DE` decade, `CE` century, `WE` weekend, `QU` quarter, `MI` minute: one code each, unlike ISO's. */
export type Unit = 'S' | 'MI' | 'H' | 'D' | 'WE' | 'W' | 'M' | 'QU' | 'Y' | 'DE' | 'CE'

/** What the words of a time expression say, before it is known when they were written. */
export type Meaning = Core & {
  /** Added to a day: `T10:35`, `TEV`. */
  readonly clock?: string
  readonly mod?: TimeModifier
}

/** The meanings of one kind. */
export type MeaningOf<Kind extends Meaning['kind']> = Meaning & { readonly kind: Kind }

type Core =
  /** Says all by itself: "1998", "three days", "now"; `ofYear`: the months of this year so far, "the first nine months". */
  | {
      readonly kind: 'fixed'
      readonly type: TimeExpression['type']
      readonly value: string
      readonly ofYear?: boolean
    }
  /** "Dec. 7", "7 December 2021", "7 December last year" (yearBy -1), "the year ended Dec. 7" (over). */
  | {
      readonly kind: 'date'
      readonly month: number
      readonly day: number
      readonly year: number | null
      readonly yearBy?: number
      readonly over?: boolean
    }
  /** "June", "June 1998", "last June" (by -1), "June last year" (yearBy -1). */
  | {
      readonly kind: 'month'
      readonly month: number
      readonly year: number | null
      readonly by: number | null
      readonly yearBy?: number
    }
  /**
   * "Friday" (by null), "last Friday" (-1), "next Friday" (1), "this Friday" (0), "Friday of last week" (weekBy -1);
   * `leans`: the next one after (1) or the last before (-1) the day spoken of: "Friday to Sunday", "the previous Friday".
   */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly by: number | null
      readonly weekBy?: number
      readonly leans?: 1 | -1
    }
  /** "yesterday", "last week", "this month", "next year": the calendar's unit, so many away. */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly by: number }
  /** "two days ago" (-2, from publication), "a year earlier" (-1, from the time before); ±Infinity where vague. */
  | { readonly kind: 'offset'; readonly unit: Unit; readonly by: number; readonly from: 'published' | 'before' }
  /** A part of a year, Q1–Q4, H1, H2, SP, SU, FA, WI: "the summer of 1998", "last fall", "the first half of next year". */
  | {
      readonly kind: 'part'
      readonly part: string
      readonly year: number | null
      readonly by: number | null
      readonly yearBy?: number
    }
  /**
   * "the quarter", "that day": the last of this unit that was spoken of; "the 1988 quarter": its like of that year.
   * "The quarter ended Sept. 30", where none was spoken of: the calendar's, by the month it ends in.
   */
  | { readonly kind: 'same'; readonly unit: Unit; readonly year?: number; readonly endsIn?: number }
  /** "the weekend": the one past or the one to come, by tense. */
  | { readonly kind: 'weekend' }
  /** A feast: the same day each year, or the n-th (-1: last) such weekday of a month. */
  | { readonly kind: 'feast'; readonly feast: Feast; readonly year: number | null; readonly by: number | null }
  /** "10:35 a.m.", "the evening": a time of some day. */
  | { readonly kind: 'clock' }

export interface Feast {
  readonly month: number
  readonly day: number | null
  readonly weekday: number
  readonly nth: number
}

/** Whether a meaning is a day, so that a time of day can be added to it. */
export function isDayMeaning({ kind, ...rest }: Meaning): boolean {
  if (kind === 'weekday' || kind === 'date' || kind === 'feast') return true
  return (kind === 'unit' || kind === 'offset' || kind === 'same') && 'unit' in rest && rest.unit === 'D'
}
