import type { Token } from '../../text/tokens.ts'
import { hashWord } from './hashed-weights.ts'
import type { WordClass } from './word-classes.ts'

/** What a language brings so that its words can be told apart by number. */
export interface WordsPack {
  readonly classOf: (word: string) => WordClass
  /** The word without its ending: the forms of one verb or noun mostly share it. */
  readonly stem: (word: string) => string
}

/** The tokens of a text as numbers, a column for each thing that the models look at. */
export interface WordCodes {
  readonly size: number
  readonly word: Int32Array
  readonly stem: Int32Array
  readonly suffix: Int32Array
  readonly path: Int32Array
  readonly shape: Uint8Array
  readonly cue: Uint8Array
  readonly speaker: Uint8Array
  /** The only part of speech a word has, -1 where it has several. */
  readonly only: Int8Array
}

const SUFFIX_LENGTH = 3

interface Code {
  readonly word: number
  readonly stem: number
  readonly suffix: number
  /** The shape that the word has in small letters. */
  readonly shape: number
  readonly class: WordClass
}

// News repeats its words. So many are remembered at most; long ones are not, as an engine may keep the whole text for one.
const MOST_REMEMBERED = 2 ** 15
const LONGEST_REMEMBERED = 12
const remembered = new WeakMap<WordsPack, Map<string, Code>>()

/** Looks every token up once; a language's words are remembered from text to text, as far as there is room. */
export function codeWords(tokens: readonly Token[], pack: WordsPack): WordCodes {
  const size = tokens.length
  const codes: WordCodes = {
    size,
    word: new Int32Array(size),
    stem: new Int32Array(size),
    suffix: new Int32Array(size),
    path: new Int32Array(size),
    shape: new Uint8Array(size),
    cue: new Uint8Array(size),
    speaker: new Uint8Array(size),
    only: new Int8Array(size),
  }
  const seen = wordsSeen(pack)
  for (let at = 0; at < size; at++) {
    const token = tokens[at]!
    // Numbers are alike: what counts is that there is one.
    const word = token.kind === 'number' ? '0' : token.lower
    let code = seen.get(word)
    if (!code) {
      code = codeOf(word, token.kind, pack)
      if (word.length <= LONGEST_REMEMBERED) seen.set(word, code)
    }
    codes.word[at] = code.word
    codes.stem[at] = code.stem
    codes.suffix[at] = code.suffix
    codes.path[at] = code.class.path
    codes.cue[at] = code.class.cue
    codes.speaker[at] = code.class.speaker
    codes.only[at] = code.class.tag
    codes.shape[at] = shapeOf(token, code)
  }
  return codes
}

/** What is remembered of a language's words; all is forgotten when there is no more room. */
function wordsSeen(pack: WordsPack): Map<string, Code> {
  let seen = remembered.get(pack)
  if (!seen || seen.size > MOST_REMEMBERED) {
    seen = new Map()
    remembered.set(pack, seen)
  }
  return seen
}

function codeOf(lower: string, kind: Token['kind'], pack: WordsPack): Code {
  const word = lower.replaceAll('’', "'")
  return {
    word: hashWord(word),
    stem: hashWord(pack.stem(word)),
    suffix: hashWord(word.slice(-SUFFIX_LENGTH)),
    shape: kind === 'sign' ? 4 : kind === 'number' ? 3 : word.includes('-') ? 5 : 0,
    class: pack.classOf(word),
  }
}

/** 0 small letters, 1 a capital, 2 all capitals, 3 a number, 4 a sign, 5 with a hyphen. */
function shapeOf({ text, lower, kind }: Token, code: Code): number {
  if (text === lower || kind !== 'word') return code.shape
  return text.length > 1 && !isSmall(text.charCodeAt(1)) && text === text.toUpperCase() ? 2 : 1
}

/** Whether a code unit is a small letter of ASCII: a quick answer for most words. */
function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}
