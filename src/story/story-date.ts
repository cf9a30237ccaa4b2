/** A day, week (2021-W49), month or year of the calendar. */
export interface StoryDate {
  readonly value: string
  readonly precision: 'year' | 'month' | 'week' | 'day' | 'minute'
}
