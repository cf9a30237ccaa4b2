import type { LanguagePack } from '../pack.ts'
import { figures } from './figures/figures.ts'
import { names } from './names/names.ts'
import { sentenceWords } from './sentences/sentence-words.ts'
import { statements } from './statements/statements.ts'
import { times } from './times/times.ts'

/** English: each part lives in the folder of its name. */
export const english = {
  code: 'en',
  sentences: sentenceWords,
  times,
  figures,
  names,
  statements,
} satisfies LanguagePack
