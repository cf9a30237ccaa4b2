import type { TimeModifier } from '../../reading.ts'
import type { Meaning } from '../../times/meaning.ts'
import type { ModifierRule } from '../../times/times-pack.ts'

type Of = (meaning: Meaning) => boolean

const isDuration: Of = (meaning) => meaning.kind === 'fixed' && meaning.type === 'DURATION'
const isOffset: Of = (meaning) => meaning.kind === 'offset'
const isLength: Of = (meaning) => isDuration(meaning) || isOffset(meaning)
/** A stretch that has a start and an end to be early or late in. */
const isStretch: Of = (meaning) =>
  meaning.kind !== 'offset' && meaning.kind !== 'clock' && !(meaning.kind === 'fixed' && !/^\d/.test(meaning.value))
const isYearPart: Of = (meaning) =>
  /^(?:month|part|unit|same)$/.test(meaning.kind) || (meaning.kind === 'fixed' && /^\d/.test(meaning.value))

function before(words: string, mod: TimeModifier | null, of: Of): ModifierRule {
  return { example: words, side: 'before', words: words.split(' '), mod, of }
}

function after(words: string, mod: TimeModifier | null, of: Of): ModifierRule {
  return { example: words, side: 'after', words: words.split(' '), mod, of }
}

/** Words that qualify an expression and belong to it, longer ones first. "About" stays outside, as in TimeBank. */
export const timeModifiers: readonly ModifierRule[] = [
  before('the end of', 'END', isYearPart),
  before('the beginning of', 'START', isYearPart),
  before('the start of', 'START', isYearPart),
  before('the middle of', 'MID', isYearPart),
  before('no more than', 'EQUAL_OR_LESS', isLength),
  before('not more than', 'EQUAL_OR_LESS', isLength),
  before('no less than', 'EQUAL_OR_MORE', isLength),
  before('more than', 'MORE_THAN', isLength),
  before('less than', 'LESS_THAN', isLength),
  before('fewer than', 'LESS_THAN', isLength),
  before('at least', 'EQUAL_OR_MORE', isLength),
  before('at most', 'EQUAL_OR_LESS', isLength),
  before('nearly', 'LESS_THAN', isLength),
  before('almost', 'LESS_THAN', isLength),
  before('earlier', null, isStretch),
  before('later', null, isStretch),
  before('sometime', null, isStretch),
  before('early in', 'START', isYearPart),
  before('late in', 'END', isYearPart),
  before('early -', 'START', isStretch),
  before('late -', 'END', isStretch),
  before('mid -', 'MID', isStretch),
  before('early', 'START', isStretch),
  before('late', 'END', isStretch),
  before('mid', 'MID', isStretch),
  after('or so', 'APPROX', (meaning) => isLength(meaning) || meaning.kind === 'unit'),
  after('or more', 'EQUAL_OR_MORE', isLength),
]
