import type { Piece } from '../../patterns/piece.ts'
import type { Direction, Place } from '../../times/times-pack.ts'
import { inflectVerb } from '../verbs/inflect-verb.ts'

/** Verbs and adjectives of what is still to come. */
const AHEAD = new Set(
  "will 'll ’ll won't won’t would shall may might could should must going scheduled due expected plans plan slated expires expire begins begin resumes resume arrives arrive starts opens closes meets meet takes upcoming effective payable".split(
    ' ',
  ),
)

/** Past forms that no rule of spelling shows, and "has", whose participle follows. */
const PAST = new Set(
  "was were had did said told went came took gave got made met saw found left held began led sent won lost fell rose hit shot killed put cut struck spoke wrote flew ran sat stood fought brought bought caught taught thought built dealt felt kept knew grew threw drew broke chose drove rode swore tore wore spent paid sold heard laid became has have been 've ’ve wasn't weren't didn't hadn't wasn’t weren’t didn’t hadn’t follows followed ended died sued blew beat bore bent bit bled clung crept dug drank fed fled forgot froze hung hid lent lit quit rang sank sang sought shook shrank slid slept spun sprang stole stung swam swept swung threw underwent understood undertook upheld withdrew withstood woke wept".split(
    ' ',
  ),
)
/** Past forms that are those of the present, too. */
const SAME_FORM = /^(?:put|cut|hit|beat|quit)$/
const MODAL = /^(?:will|would|shall|may|might|could|can|should|must|not|['’]ll)$/
/** Words in -ed that are no verbs of the past, or say what is to come. */
const NOT_PAST = new Set('need speed indeed feed seed united breed hundred exceed proceed wicked'.split(' '))
/** Before a word in -ed these make it an adjective: "an unspecified date", "the planned talks". */
const BEFORE_NOUN = new Set('a an the its their his her our this these those some any no of still as and'.split(' '))

/** Verbs of what is planned, after "to". */
const PLANNED = new Set(
  'meet hold visit begin start end open close take go come vote decide announce expire resume arrive leave travel attend discuss sign speak testify appear return give make be hear rule launch release pay complete run play face fly gather convene head depart debate host elect swear reopen strike'.split(
    ' ',
  ),
)
/** Words whose "to" with any verb behind it is a plan: "is forecast to reach". */
const INTENDS = /^(?:forecast|likely|poised|hopes?|aims?|intends?|vows?|pledges?|ready)$/

/** Past forms whose "to" leads to what was done, or was not: "failed to return", "managed to leave". */
const DONE =
  /^(?:failed|managed|began|started|refused|continued|helped|tried|happened|attempted|ceased|proceeded|declined|had)$/

/** Verbs whose present beside a weekday is that of a timetable: "the council votes on Sunday", "is meeting them Friday". */
const TIMETABLE =
  'meet hold visit begin start end open close go vote decide expire resume arrive leave travel attend discuss sign speak testify appear return hear launch release play face fly gather convene head depart debate host elect reopen strike'.split(
    ' ',
  )
const THIRD_PERSON = new Set(TIMETABLE.map((verb) => inflectVerb(verb)[1]!))
/** "is going" and "is starting" tell of anything. */
const PARTICIPLES = new Set(
  TIMETABLE.filter((verb) => !/^(?:go|start|begin|open|close|end|play|head)$/.test(verb)).map(
    (verb) => inflectVerb(verb)[2]!,
  ),
)

/** Words before a word in -s that make it a noun: "the votes", "of visits", "won votes", "the council's visits". */
const BEFORE_PLURAL =
  /^(?:a|an|the|its|their|his|her|our|my|your|this|that|these|those|some|any|no|of|in|on|at|by|for|from|with|to|into|after|before|between|and|or|more|many|most|few|all|both|two|three|four|five|six|seven|eight|nine|ten|several|how|['’]s)$/

/** Which way the verb at a piece points, if there is one. */
export function verbDirection(pieces: readonly Piece[], at: number, sentence: Place['sentence']): Direction {
  const { lower: word, text } = pieces[at]!
  // "Meet the Press" and "Will Smith" are names.
  if (at > sentence.from && /^\p{Lu}/u.test(text)) return null
  const before = at > sentence.from ? pieces[at - 1]!.lower : ''
  const next = at + 1 < sentence.to ? pieces[at + 1]!.lower : ''
  // "set to resume", "set for Friday"; else a past form.
  if (word === 'set') return next === 'to' || next === 'for' ? 'future' : 'past'
  if (word === 'planned' || word === 'scheduled') return before === 'previously' || before === 'as' ? 'past' : 'future'
  if (AHEAD.has(word)) return 'future'
  // "failed to return on Saturday": the verb before tells when.
  if (word === 'to' && DONE.test(before)) return null
  if (word === 'to' && (PLANNED.has(next) || INTENDS.test(before))) return 'future'
  // "We leave Monday", "the rains start in June"; not "did not leave", "helped open".
  if (PLANNED.has(word) && word !== 'have' && isPresent(before)) return 'future'
  // "will hit the coast": the word before decides.
  if (SAME_FORM.test(word) && (before === 'to' || MODAL.test(before))) return null
  if (PAST.has(word)) return before === 'be' ? null : 'past'
  if (word.length <= 4 || !word.endsWith('ed') || NOT_PAST.has(word) || BEFORE_NOUN.has(before)) return null
  // "to be published", "will be formally opened": the word before "be" decides, further on.
  const isOfBe = before === 'be' || (before.endsWith('ly') && pieces[at - 2]?.lower === 'be')
  return isOfBe || word.startsWith('un') ? null : 'past'
}

/** Whether a verb's plain form behind a word tells the present: after a subject, not after "did", "not" or "to". */
function isPresent(before: string): boolean {
  return (
    /^(?:we|they|i|you|who|officials|leaders|ministers|\p{L}{3,}s)$/u.test(before) &&
    !/^(?:was|has|does|this|his|its|is|as|us|helps|makes|lets)$/.test(before)
  )
}

/** Whether a verb of the past governs what stands at a piece: "fell in January", "were held between 3 and 5 March". */
export function isPastBefore(pieces: readonly Piece[], at: number, sentence: Place['sentence']): boolean {
  if (at < sentence.from || !/^(?:in|on|between|during|from)$/.test(pieces[at]!.lower)) return false
  const verb = at - 1
  if (verb < sentence.from || verbDirection(pieces, verb, sentence) !== 'past') return false
  // "is planned for", "will be formally opened": the verb before decides.
  const before = pieces[verb - 1]?.lower.endsWith('ly') ? verb - 2 : verb - 1
  return !/^(?:be|to|will|would|is|are)$/.test(pieces[before]?.lower ?? '')
}

/** Whether the word at a piece is the present of a timetable: "the council votes", "who hosts", "is meeting". */
export function isOnTimetable(pieces: readonly Piece[], at: number, sentence: Place['sentence']): boolean {
  const { lower: word, text } = pieces[at]!
  if (at === sentence.from || /^\p{Lu}/u.test(text)) return false
  const before = pieces[at - 1]!.lower
  if (PARTICIPLES.has(word)) return isBe(before, pieces[at - 2]?.lower ?? '')
  if (!THIRD_PERSON.has(word) || !/^\p{L}/u.test(before) || BEFORE_PLURAL.test(before)) return false
  // "election votes", "ordered visits": what goes before is the subject, in the singular, and no verb of its own.
  return !/(?:[^s]s|ly|ing)$/.test(before) && verbDirection(pieces, at - 1, sentence) === null
}

/** "is", "they're", but not "the minister's". */
function isBe(word: string, before: string): boolean {
  return /^(?:is|are|am|['’](?:re|m))$/.test(word) || (/^['’]s$/.test(word) && /^(?:he|she|it)$/.test(before))
}
