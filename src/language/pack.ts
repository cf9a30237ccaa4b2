import type { SentenceWords } from '../text/sentences.ts'
import type { FiguresPack } from './figures/figures-pack.ts'
import type { NamesPack } from './names/names-pack.ts'
import type { StatementsPack } from './statements/statements-pack.ts'
import type { TimesPack } from './times/times-pack.ts'

/**
 * What one language adds to the machinery: its words and its rules, a part for each kind of finding. The machinery
 * knows no language; each kind's folder says what its part must hold, and the language's folder (`en/`) fills it.
 * A language may begin with some parts: what has none (null) is not looked for.
 */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string
  readonly sentences: SentenceWords
  readonly times: TimesPack | null
  readonly figures: FiguresPack | null
  readonly names: NamesPack | null
  readonly statements: StatementsPack | null
}
