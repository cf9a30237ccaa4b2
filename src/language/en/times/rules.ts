import type { TimeRule } from '../../times/times-pack.ts'
import { clockRules } from './rules/clocks.ts'
import { dayRules } from './rules/days.ts'
import { durationRules } from './rules/durations.ts'
import { monthAndYearRules } from './rules/months-and-years.ts'
import { partOfYearRules } from './rules/parts-of-year.ts'
import { referenceRules, setRules } from './rules/references.ts'
import { unitRules } from './rules/units.ts'

/** The grammar. The longest match wins wherever it stands; of equally long ones the first. */
export const timeRules: readonly TimeRule[] = [
  ...clockRules,
  ...dayRules,
  ...monthAndYearRules,
  // A quarter before a unit: "the third quarter" is a part of the year, not the third of some units.
  ...partOfYearRules,
  ...unitRules,
  // Sets before durations: "a year" after "$3 million" is a rate.
  ...setRules,
  ...durationRules,
  ...referenceRules,
]
