import type { ArticleDate } from '../article/article.ts'
import { splitSentences } from '../text/sentences.ts'
import { tokenise } from '../text/tokens.ts'
import { findFigures } from './figures/find-figures.ts'
import { findNames } from './names/find-names.ts'
import type { LanguagePack } from './pack.ts'
import { packFor } from './packs.ts'
import { splitPieces } from './patterns/piece.ts'
import type { Reading } from './reading.ts'
import { findBodies } from './statements/find-bodies.ts'
import { findStatements } from './statements/find-statements.ts'
import { findTimes } from './times/find-times.ts'

/** What the language room needs of an article. */
export interface Prose {
  readonly text: string
  readonly title: string | null
  /** ISO 639-1; null where unknown, which is read as English. */
  readonly language: string | null
  readonly published: Pick<ArticleDate, 'value' | 'precision'> | null
}

/**
 * Reads an article's language: sentences, names, times, figures and statements, in the order each needs the others.
 * `pack`: the words and rules to read it with; without one only its sentences are told apart.
 */
export function readLanguage(prose: Prose, pack: LanguagePack | null = packFor(prose.language)): Reading {
  const { text } = prose
  const sentences = splitSentences(text, pack?.sentences)
  if (!pack) return { sentences, names: [], entities: [], times: [], figures: [], statements: [] }
  const tokens = tokenise(text)
  const layout = { text, sentences, tokens, pieces: splitPieces(tokens), published: prose.published }
  // Times first: "Friday" and "May" are no names, "2021" is no figure.
  const times = pack.times ? findTimes(layout, pack.times) : []
  const figures = pack.figures ? findFigures({ ...layout, times }, pack.figures) : []
  const { names, entities } = pack.names ? findNames({ ...layout, times }, pack.names) : { names: [], entities: [] }
  if (!pack.statements) return { sentences, names, entities, times, figures, statements: [] }
  const found = findStatements({ ...layout, times, names, entities }, pack.statements)
  return { sentences, names, times, figures, ...findBodies(text, found, entities, pack.statements) }
}
