import type { SentenceWords } from '../text/sentences.ts'
import type { FiguresPack } from './figures/figures-pack.ts'
import type { NamesPack } from './names/names-pack.ts'
import type { StatementsPack } from './statements/statements-pack.ts'
import type { TimesPack } from './times/times-pack.ts'

/**
 * What one language adds to the machinery: its words and its rules, a part for each kind of finding. The machinery
 * knows no language; each kind's folder says what its part must hold, and the language's folder (`en/`) fills it.
 */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string
  readonly sentences: SentenceWords
  readonly times: TimesPack
  readonly figures: FiguresPack
  readonly names: NamesPack
  readonly statements: StatementsPack
}
