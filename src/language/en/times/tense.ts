import type { Piece } from '../../patterns/piece.ts'
import type { Direction, Place } from '../../times/times-pack.ts'
import { directionOfAwaited } from './awaited.ts'
import { isOnTimetable, isPastBefore, verbDirection } from './verbs.ts'
import { isWeekday } from './words.ts'

const CLOSING = /^(?:["”»]|'')$/

/** Pieces to either side of a time; the length of a long sentence of a wire story. */
const LOOKED_AT = 60

/** Pieces; how far before "to expire" its "had been" may stand ("had been due", "had previously been set"). */
const HAD_BEEN_WITHIN = 4

/** Pieces; how far before a weekday the verb of a timetable may stand: "holds its first free elections on Sunday". */
const TIMETABLE_WITHIN = 7

/**
 * Which way the verbs point: the verb nearest before the time decides, for an adverb of time mostly follows its verb
 * ("said Friday that a call would take place next week"); without one, the nearest behind ("On Tuesday it will").
 * A day of something awaited ("ahead of the vote on Sunday") is not the verb's.
 */
export function directionAt(place: Place): Direction {
  const { pieces, from, to, sentence } = place
  // "by May", "until Friday", but not the "Until Thursday" that opens a sentence on what was.
  const before = from > sentence.from ? pieces[from - 1]!.lower : ''
  if (/^(?:by|until|till)$/.test(before) && from - 1 > sentence.from) return 'future'
  // "the quarter ended Sept. 30", "a letter dated Feb. 4"
  if (/^(?:ended|dated)$/.test(before)) return 'past'
  // "in the year to March", "the three months to 30 November"
  if (before === 'to' && /^(?:year|quarter|weeks|months)$/.test(pieces[from - 2]?.lower ?? '')) return 'past'
  // "The final is on Sunday."
  if (before === 'on' && /^(?:is|are)$/.test(pieces[from - 2]?.lower ?? '')) return 'future'
  if (/^(?:for|to)$/.test(before) && isWeekday(pieces[from]!.lower) && isSetFor(place)) return 'future'
  if (isProclaimed(place)) return 'future'
  if (isDeadline(place) || isStarting(place)) return 'future'
  const awaited = directionOfAwaited(place)
  if (awaited !== undefined) return awaited
  const own = verbBehind(place)
  if (own) return own
  const isTimetable = isWeekday(pieces[from]!.lower) || isWeekday(pieces[to - 1]!.lower)
  for (let at = from - 1; at >= Math.max(sentence.from, from - LOOKED_AT); at--) {
    const direction = verbDirection(pieces, at, sentence)
    // "schools, which were to reopen on Wednesday, stay closed"
    if (direction === 'future' && wereTo(pieces, at)) return null
    // "had been due to expire Friday": what was to come has come, or has come early.
    if (direction === 'future' && hadBeen(pieces, at, sentence.from)) return null
    if (direction) return direction
    if (isTimetable && from - at <= TIMETABLE_WITHIN && isOnTimetable(pieces, at, sentence)) {
      // "The council votes on Sunday | showed": the past verb behind is the sentence's own.
      return to < sentence.to && verbDirection(pieces, to, sentence) === 'past' ? 'past' : 'future'
    }
  }
  for (let at = to; at < Math.min(sentence.to, to + LOOKED_AT); at++) {
    // Who said it stands outside the quotation: "We leave Monday," she said.
    if (CLOSING.test(pieces[at]!.text)) break
    const direction = verbDirection(pieces, at, sentence)
    if (direction) return MAY_BE.test(pieces[at]!.lower) && isAfterwards(place) ? 'past' : direction
  }
  return null
}

const MAY_BE = /^(?:may|might|could|should|must)$/

/** "After his speech on Thursday, | events could …": what may be comes after what was; "After talks on Monday he will" is open. */
function isAfterwards({ pieces, sentence }: Place): boolean {
  return /^(?:after|following|despite)$/.test(pieces[sentence.from]!.lower)
}

/** Whether a verb of the past stands right before, so that no nearer month or day to come can be meant. */
export function isPlainlyPast({ pieces, from, sentence }: Place): boolean {
  // "held between 3 and 5 March": the second leans on what stands before the first.
  const isSecond = /^(?:and|to|-)$/.test(pieces[from - 1]?.lower ?? '') && /^\d/.test(pieces[from - 2]?.lower ?? '')
  return isPastBefore(pieces, isSecond ? from - 3 : from - 1, sentence)
}

/** "said the mayor on Monday will leave": the verb right behind is the day's own, where none stands right before it. */
function verbBehind({ pieces, from, to, sentence }: Place): Direction {
  const subject = from - 2
  if (subject < sentence.from || pieces[from - 1]!.lower !== 'on' || to >= sentence.to) return null
  if (!/^\p{L}/u.test(pieces[subject]!.text) || verbDirection(pieces, subject, sentence)) return null
  if (/^(?:is|are)$/.test(pieces[to]!.lower) && to + 1 < sentence.to) return verbDirection(pieces, to + 1, sentence)
  return /^(?:will|would|won[’']t)$/.test(pieces[to]!.lower) ? 'future' : null
}

/** Pieces; how far before its "for" or "to" the verb of a plan may stand: "called a one-day general strike for Wednesday". */
const SET_WITHIN = 14

/** Verbs of what is set for a day, or moved to one. */
const SET_FOR =
  /^(?:called|summoned|convened|proposed|announced|read(?:y|ies|ied|ying)|prepar(?:e|es|ed|ing)|brac(?:e|es|ed|ing)|gear(?:s|ed|ing)?)$/
const MOVED_TO =
  /^(?:shift(?:s|ed|ing)?|mov(?:e|es|ed|ing)|postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|push(?:es|ed|ing)?|put)$/

/** Whether somebody has set something for the day, or moved it there: it is to come, unless it "had" been. */
function isSetFor({ pieces, from, sentence }: Place): boolean {
  const verb = pieces[from - 1]!.lower === 'for' ? SET_FOR : MOVED_TO
  for (let at = from - 2; at >= Math.max(sentence.from, from - SET_WITHIN); at--) {
    if (!verb.test(pieces[at]!.lower)) continue
    const before = pieces[at - 1]?.lower === 'been' ? at - 2 : at - 1
    return pieces[before]?.lower !== 'had'
  }
  return false
}

/** "agreed to a truce starting on Sunday": what is said to start is to come, unless it has. */
function isStarting({ pieces, from, sentence }: Place): boolean {
  if (!isWeekday(pieces[from]!.lower)) return false
  const at = pieces[from - 1]?.lower === 'on' ? from - 2 : from - 1
  if (at <= sentence.from || !/^(?:starting|beginning|commencing)$/.test(pieces[at]!.lower)) return false
  return !/^(?:was|were|is|are|been)$/.test(pieces[at - 1]!.lower)
}

/** "declared Monday a day of mourning": the day that is made one is to come. */
function isProclaimed({ pieces, from, to }: Place): boolean {
  if (!/^(?:declared?|declares|proclaim(?:s|ed)?|designated?|announced?)$/.test(pieces[from - 1]?.lower ?? ''))
    return false
  return /^(?:an?|the)$/.test(pieces[to]?.lower ?? '')
}

/** "set a deadline of noon on Saturday": the day is to come, unless the sentence tells that it is over. */
function isDeadline({ pieces, from, sentence }: Place): boolean {
  if (!/^(?:of|for|on)$/.test(pieces[from - 1]?.lower ?? '') || from - 2 < sentence.from) return false
  if (!/^(?:deadline|ultimatum)$/.test(pieces[from - 2]!.lower)) return false
  return !pieces
    .slice(sentence.from, sentence.to)
    .some(({ lower }) => /^(?:had|missed|passed|expired|lapsed|after|despite)$/.test(lower))
}

/** What was to be, told of a thing in an aside: ", which were | to". */
function wereTo(pieces: readonly Piece[], at: number): boolean {
  const were = /^(?:was|were)$/.test(pieces[at]!.lower) ? at : at - 1
  return /^(?:was|were)$/.test(pieces[were]?.lower ?? '') && /^(?:which|who|that)$/.test(pieces[were - 1]?.lower ?? '')
}

function hadBeen(pieces: readonly Piece[], at: number, first: number): boolean {
  for (let i = at - 1; i > Math.max(first, at - HAD_BEEN_WITHIN); i--) {
    if (pieces[i]!.lower === 'been' && pieces[i - 1]!.lower === 'had') return true
  }
  return false
}
