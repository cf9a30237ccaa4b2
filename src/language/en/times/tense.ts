import type { Direction, Place } from '../../times/times-pack.ts'

/** Words that say a thing is still to come when they stand before a time. */
const AHEAD = new Set(
  "will 'll ’ll won't won’t would shall may might could should must can going scheduled due set expected planned plans plan slated expires expire begins starts opens closes meets takes upcoming effective payable deadline by until next tomorrow".split(
    ' ',
  ),
)

/** Past forms that no rule of spelling shows. */
const PAST = new Set(
  "was were had did said told went came took gave got made met saw found left held began led sent won lost fell rose hit shot killed put cut set struck spoke wrote flew ran sat stood fought brought bought caught taught thought built dealt felt kept knew grew threw drew broke chose drove rode swore tore wore spent paid read sold heard laid became has have been 've ’ve wasn't weren't didn't hadn't".split(
    ' ',
  ),
)
const NOT_PAST = new Set(
  'scheduled expected planned need speed indeed feed seed united breed hundred exceed proceed'.split(' '),
)
const PREDICTS = new Set(['scheduled', 'due', 'set', 'expected', 'planned', 'slated', 'plans', 'plan'])

/**
 * Which way the verbs point: the verb nearest before the time decides, for an adverb of time mostly follows its verb
 * ("said Friday that a call would take place next week"); without one, the nearest behind ("On Tuesday it will").
 */
export function directionAt({ pieces, from, to, sentence }: Place): Direction {
  for (let at = from - 1; at >= sentence.from; at--) {
    const direction = wordDirection(pieces[at]!.lower)
    if (direction) return direction
    if (isInfinitive(pieces[at]!.lower, pieces[at + 1]?.lower ?? '')) return 'future'
  }
  for (let at = to; at < sentence.to; at++) {
    const direction = wordDirection(pieces[at]!.lower)
    if (direction) return direction
  }
  return null
}

function wordDirection(word: string): Direction {
  if (PREDICTS.has(word)) return 'future'
  if (AHEAD.has(word)) return 'future'
  if (PAST.has(word)) return 'past'
  return word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word) ? 'past' : null
}

/** "to meet Friday" is to come; "to Washington Friday" says nothing. */
function isInfinitive(word: string, next: string): boolean {
  return word === 'to' && VERBS.has(next)
}

/** Common verbs of what is planned. */
const VERBS = new Set(
  'meet hold visit begin start end open close take go come vote decide announce expire resume arrive leave travel attend discuss sign speak testify appear return give make be have hear rule launch release pay complete'.split(
    ' ',
  ),
)
