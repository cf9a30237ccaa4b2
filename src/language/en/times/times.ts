import type { TimesPack } from '../../times/times-pack.ts'
import { numberWords } from '../numbers/number-words.ts'
import { timeJoins } from './joins.ts'
import { timeModifiers } from './modifiers.ts'
import { timePhrases, timeShapes } from './phrases.ts'
import { timeRules } from './rules.ts'
import { directionAt, isPlainlyPast } from './tense.ts'
import { loneTimeWords, timeWords } from './words.ts'

/** English words and rules for times. */
export const times: TimesPack = {
  numbers: numberWords,
  words: timeWords,
  lone: loneTimeWords,
  shapes: timeShapes,
  phrases: timePhrases,
  rules: timeRules,
  joins: timeJoins,
  rangeWords: new Set(['and', 'to', 'until', 'till', 'through', '-', '–']),
  and: new Set(['and']),
  modifiers: timeModifiers,
  directionAt,
  isPlainlyPast,
}
