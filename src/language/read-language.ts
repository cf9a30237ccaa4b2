import type { ArticleDate } from '../article/article.ts'
import { splitSentences } from '../text/sentences.ts'
import { tokenise } from '../text/tokens.ts'
import { findFigures } from './figures/find-figures.ts'
import { findNames } from './names/find-names.ts'
import { packFor } from './packs.ts'
import { splitPieces } from './patterns/piece.ts'
import type { Reading } from './reading.ts'
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

/** Reads an article's language: sentences, names, times, figures and statements, in the order each needs the others. */
export function readLanguage(prose: Prose): Reading {
  const { text } = prose
  const pack = packFor(prose.language)
  const sentences = splitSentences(text, pack?.sentences)
  if (!pack) return { sentences, names: [], entities: [], times: [], figures: [], statements: [] }
  const tokens = tokenise(text)
  const layout = { text, sentences, tokens, pieces: splitPieces(tokens), published: prose.published }
  // Times first: "Friday" and "May" are no names, "2021" is no figure.
  const times = findTimes(layout, pack.times)
  const figures = findFigures({ ...layout, times }, pack.figures)
  const { names, entities } = findNames({ ...layout, times }, pack.names)
  const statements = findStatements({ ...layout, times, names, entities }, pack.statements)
  return { sentences, names, entities, times, figures, statements }
}
