import { readWordClasses } from '../../tagging/word-classes.ts'
import type { WordsPack } from '../../tagging/word-codes.ts'
import { stem } from './stem.ts'
import { WORD_CLASSES } from './words/word-classes.ts'

/** How English words are told apart. */
export const words: WordsPack = { classOf: readWordClasses(WORD_CLASSES), stem }
