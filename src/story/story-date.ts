/** A day, month or year of the calendar. */
export interface StoryDate {
  readonly value: string
  readonly precision: 'year' | 'month' | 'day' | 'minute'
}
