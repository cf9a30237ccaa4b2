import type { Direction, Place } from '../../times/times-pack.ts'
import { wordAfter, wordBefore } from './rule.ts'
import { verbDirection } from './verbs.ts'

/** Events that have their day beforehand; an attack or a ruling has not. */
const SCHEDULED = new Set(
  'election elections vote votes ballot referendum runoff poll polls primary primaries caucus caucuses summit talks meeting conference convention final match game race fight debate hearing trial session inauguration coronation funeral parade march rally launch opening closing deadline strike concert ceremony budget'.split(
    ' ',
  ),
)

/** Verbs of the present that an event has while it is awaited. */
const PRESENT = /^(?:is|are|comes?|pits?|marks?|looms?|remains?|offers?|tests?|decides?|brings?|gives?|takes?|falls?)$/

/** Before an event these make it a part of what is told: "the winner of Sunday's election is". */
const INSIDE = /^(?:of|after|since|in|from|following|despite|at|over|about|to|with|for|by|during|through|under)$/

/** Pieces; how far behind "ahead of" and "before" the day may stand: "ahead of the town's second vote on Sunday". */
const AHEAD_WITHIN = 8
/** Pieces; how far from its day an event's noun may stand ("Sunday's first presidential debate"). */
const NOUN_WITHIN = 4
/** Pieces; how far behind the event its verb may stand. */
const VERB_WITHIN = 5

/**
 * Where a day belongs to something awaited, which way that points, whatever the sentence's verb ("ahead of the vote on
 * Sunday, both sides met"): `null` where only the calendar can tell. `undefined` where the day is the verb's.
 */
export function directionOfAwaited(place: Place): Direction | undefined {
  const event = eventOf(place)
  const ahead = standsAhead(place)
  if (ahead !== null) {
    const word = place.pieces[ahead]!.lower
    const isClose = isUnit(place.pieces[word === 'of' ? ahead - 2 : ahead - 1]?.lower ?? '')
    // "hours before the vote", "had met before the vote", "before the vote on Sunday showed that": past or not, it is near.
    return event === null || isClose || hadHappened(place, ahead) ? null : 'future'
  }
  return event !== null && awaitsVerb(place, event) ? null : undefined
}

/** The last piece of the "ahead of" or "before" that a day stands behind, or null. */
function standsAhead({ pieces, from, sentence }: Place): number | null {
  for (let at = from - 1; at >= Math.max(sentence.from, from - AHEAD_WITHIN); at--) {
    const { lower: word } = pieces[at]!
    if (word === 'before' || (word === 'of' && pieces[at - 1]?.lower === 'ahead')) return at
    if (!/^\p{L}|^['’-]/u.test(word) || verbDirection(pieces, at, sentence)) return null
    // "before announcing her run in April", but "ahead of voting on Tuesday".
    if (word.endsWith('ing') && pieces[at - 1]?.lower !== 'of') return null
  }
  return null
}

/** Whether the sentence tells of the time before as over: with "had", or behind "before" with any verb of the past. */
function hadHappened({ pieces, to, sentence }: Place, ahead: number): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (pieces[at]!.lower === 'had') return true
    const isBehind = at >= to && pieces[ahead]!.lower === 'before'
    if (isBehind && verbDirection(pieces, at, sentence) === 'past') return true
  }
  return false
}

/** "Sunday's election is the third", "the vote on Sunday comes": an event as the subject of a verb of the present. */
function awaitsVerb(place: Place, event: number): boolean {
  const { pieces, from, to, sentence } = place
  const start = startOfPhrase(place, Math.min(event, from))
  if (start > sentence.from && INSIDE.test(pieces[start - 1]!.lower)) return false
  const next = Math.max(event + 1, to)
  for (let at = next; at < Math.min(sentence.to, next + VERB_WITHIN); at++) {
    if (PRESENT.test(pieces[at]!.lower)) return true
    if (pieces[at]!.lower === ',' || verbDirection(pieces, at, sentence)) return false
  }
  return false
}

/** The piece of the scheduled event that a day belongs to — "Sunday's election", "the vote on Sunday" — or null. */
function eventOf(place: Place): number | null {
  const { to } = place
  if (wordBefore(place) === 'on' && SCHEDULED.has(wordBefore(place, 2))) return place.from - 2
  const first = /^['’]s$/.test(wordAfter(place)) ? 1 : 0
  for (let ahead = first; ahead < first + NOUN_WITHIN; ahead++) {
    const word = wordAfter(place, ahead)
    if (!/^[\p{L}-]/u.test(word) || (!first && verbDirection(place.pieces, to + ahead, place.sentence))) return null
    if (SCHEDULED.has(word) && !SCHEDULED.has(wordAfter(place, ahead + 1))) return to + ahead
  }
  return null
}

/** The article of a noun's phrase, or the noun itself: "the second vote". */
function startOfPhrase({ pieces, sentence }: Place, noun: number): number {
  for (let at = noun - 1; at >= Math.max(sentence.from, noun - NOUN_WITHIN); at--) {
    if (/^(?:the|a|an|its|their|his|her)$/.test(pieces[at]!.lower)) return at
  }
  return noun
}

function isUnit(word: string): boolean {
  return /^(?:hours?|days?|weeks?|months?|minutes|shortly|just|long|night|evening)$/.test(word)
}
