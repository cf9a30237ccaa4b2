import type { Piece } from '../../patterns/piece.ts'
import type { Direction, Place } from '../../times/times-pack.ts'

/** Verbs and adjectives of what is still to come. */
const AHEAD = new Set(
  "will 'll ’ll won't won’t would shall may might could should must going scheduled due expected plans plan slated expires expire begins begin resumes resume arrives arrive starts opens closes meets meet takes upcoming effective payable".split(
    ' ',
  ),
)

/** Past forms that no rule of spelling shows, and "has", whose participle follows. */
const PAST = new Set(
  "was were had did said told went came took gave got made met saw found left held began led sent won lost fell rose hit shot killed put cut struck spoke wrote flew ran sat stood fought brought bought caught taught thought built dealt felt kept knew grew threw drew broke chose drove rode swore tore wore spent paid sold heard laid became has have been 've ’ve wasn't weren't didn't hadn't wasn’t weren’t didn’t hadn’t follows followed ended".split(
    ' ',
  ),
)
/** Words in -ed that are no verbs of the past, or say what is to come. */
const NOT_PAST = new Set('need speed indeed feed seed united breed hundred exceed proceed wicked'.split(' '))
/** Before a word in -ed these make it an adjective: "an unspecified date", "the planned talks". */
const BEFORE_NOUN = new Set(
  'a an the its their his her our this that these those some any no of still as and'.split(' '),
)
/** Verbs of what is planned, after "to". */
const PLANNED = new Set(
  'meet hold visit begin start end open close take go come vote decide announce expire resume arrive leave travel attend discuss sign speak testify appear return give make be hear rule launch release pay complete run play face fly gather convene head depart debate host elect swear'.split(
    ' ',
  ),
)

const CLOSING = /^(?:["”»]|'')$/

/** Pieces to either side of a time; the length of a long sentence of a wire story. */
const LOOKED_AT = 60

/**
 * Which way the verbs point: the verb nearest before the time decides, for an adverb of time mostly follows its verb
 * ("said Friday that a call would take place next week"); without one, the nearest behind ("On Tuesday it will").
 */
export function directionAt({ pieces, from, to, sentence }: Place): Direction {
  // "by May", "until Friday", but not the "Until Thursday" that opens a sentence on what was.
  const before = from > sentence.from ? pieces[from - 1]!.lower : ''
  if (/^(?:by|until|till)$/.test(before) && from - 1 > sentence.from) return 'future'
  // "the quarter ended Sept. 30", "a letter dated Feb. 4"
  if (/^(?:ended|dated)$/.test(before)) return 'past'
  // "Ahead of the vote on Sunday, police closed the bridge.": the verb is not of that day.
  if (isAheadOf(pieces, from, sentence)) return null
  // "The final is on Sunday.", "The council votes on Sunday."
  const verb = before === 'on' ? from - 2 : from - 1
  if (before === 'on' && /^(?:is|are)$/.test(pieces[verb]?.lower ?? '')) return 'future'
  if (verb > sentence.from && isSetFor(pieces, verb) && !isFollowedByPast(pieces, to, sentence)) return 'future'
  for (let at = from - 1; at >= Math.max(sentence.from, from - LOOKED_AT); at--) {
    const direction = verbDirection(pieces, at, sentence)
    // "had been due to expire Friday": what was to come has come.
    if (direction === 'future' && hadBeen(pieces, at, sentence.from)) return 'past'
    if (direction) return direction
  }
  for (let at = to; at < Math.min(sentence.to, to + LOOKED_AT); at++) {
    // Who said it stands outside the quotation: "We leave Monday," she said.
    if (CLOSING.test(pieces[at]!.text)) break
    const direction = verbDirection(pieces, at, sentence)
    if (direction) return direction
  }
  return null
}

/** Pieces; how far before a time its "ahead of" may stand: "ahead of the town's second vote on Sunday". */
const AHEAD_WITHIN = 7

/** "before Sunday's vote", "ahead of the vote on Sunday": a day that stands after what the sentence tells. */
function isAheadOf(pieces: readonly Piece[], from: number, sentence: Place['sentence']): boolean {
  for (let at = from - 1; at >= Math.max(sentence.from, from - AHEAD_WITHIN); at--) {
    const { lower: word } = pieces[at]!
    if (word === 'before' || (word === 'of' && pieces[at - 1]?.lower === 'ahead')) return true
    if (!/^\p{L}|^['’-]/u.test(word) || verbDirection(pieces, at, sentence)) return false
  }
  return false
}

/** "The council | votes", "the talks | open": the present of what is planned, right before its day. */
function isSetFor(pieces: readonly Piece[], at: number): boolean {
  const { lower: word, text } = pieces[at]!
  if (/^\p{Lu}/u.test(text) || !/^\p{L}/u.test(pieces[at - 1]!.text)) return false
  const stem = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<=[sx]|[cs]h|o)es$|s$/, '')
  return stem !== word && PLANNED.has(stem) && !NOT_SUBJECT.test(pieces[at - 1]!.lower)
}

/** Before a word in -s these make it a noun: "the votes on Sunday", "two visits". */
const NOT_SUBJECT =
  /^(?:the|a|an|of|in|to|for|and|or|with|by|from|two|three|four|five|six|several|many|more|all|some|no|his|her|its|their|our|any|these|those)$/

/** "The council's votes on Sunday | showed": the past verb behind is the sentence's own. */
function isFollowedByPast(pieces: readonly Piece[], to: number, sentence: Place['sentence']): boolean {
  return to < sentence.to && verbDirection(pieces, to, sentence) === 'past'
}

/** Whether a verb's plain form behind a word tells the present: after a subject, not after "did", "not" or "to". */
function isPresent(before: string): boolean {
  return (
    /^(?:we|they|i|you|who|officials|leaders|ministers|\p{L}{3,}s)$/u.test(before) &&
    !/^(?:was|has|does|this|his|its|is|as|us|helps|makes|lets)$/.test(before)
  )
}

function hadBeen(pieces: readonly Piece[], at: number, first: number): boolean {
  for (let i = at - 1; i > Math.max(first, at - HAD_BEEN_WITHIN); i--) {
    if (pieces[i]!.lower === 'been' && pieces[i - 1]!.lower === 'had') return true
  }
  return false
}

/** Pieces; how far before "to expire" its "had been" may stand ("had been due", "had previously been set"). */
const HAD_BEEN_WITHIN = 4

function verbDirection(pieces: readonly Piece[], at: number, sentence: Place['sentence']): Direction {
  const { lower: word, text } = pieces[at]!
  // "Meet the Press" and "Will Smith" are names.
  if (at > sentence.from && /^\p{Lu}/u.test(text)) return null
  const before = at > sentence.from ? pieces[at - 1]!.lower : ''
  const next = at + 1 < sentence.to ? pieces[at + 1]!.lower : ''
  // "set to resume", "set for Friday"; else a past form.
  if (word === 'set') return next === 'to' || next === 'for' ? 'future' : 'past'
  if (word === 'planned' || word === 'scheduled') return before === 'previously' || before === 'as' ? 'past' : 'future'
  if (AHEAD.has(word)) return 'future'
  if (word === 'to' && PLANNED.has(next)) return 'future'
  // "We leave Monday", "the rains start in June"; not "did not leave", "helped open".
  if (PLANNED.has(word) && word !== 'have' && isPresent(before)) return 'future'
  if (PAST.has(word)) return before === 'be' ? null : 'past'
  if (word.length <= 4 || !word.endsWith('ed') || NOT_PAST.has(word) || BEFORE_NOUN.has(before)) return null
  // "to be published", "will be held": the word before "be" decides, further on.
  return before === 'be' || word.startsWith('un') ? null : 'past'
}
