import type { LanguagePack } from '../../src/language/pack.ts'
import { figures } from './figures.ts'
import { times } from './times.ts'

const NONE: ReadonlySet<string> = new Set()

/** A beginning of Dutch: a language can be read before all its parts are there. */
export const dutch: LanguagePack = {
  code: 'nl',
  sentences: {
    neverLast: new Set(['dhr', 'mevr', 'dr']),
    numbered: new Set(['nr']),
    clocks: NONE,
    afterClock: /^\d/,
    seldomLast: NONE,
    openers: new Set(['De', 'Het']),
  },
  times,
  figures,
  names: null,
  statements: null,
}
