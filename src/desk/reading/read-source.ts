import type { Article, Unread } from '../../article/article.ts'
import { readArticle } from '../../article/read-article.ts'
import type { Source } from '../../article/source.ts'
import { packFor } from '../../language/packs.ts'
import { readLanguage } from '../../language/read-language.ts'
import type { Found } from '../../source/found.ts'
import type { Report } from '../../story/report.ts'

export type ReadOutcome = { readonly report: Report } | { readonly unread: Unread }

/** Reads what a door found; what it could not have stays named. */
export function readFound(found: Found): ReadOutcome {
  return 'unread' in found ? found : readSource(found.source)
}

/** Reads one document: its article, and the article's language. A fault of ours is named too, and stops no other document. */
export function readSource(source: Source): ReadOutcome {
  try {
    const result = readArticle(source)
    if ('unread' in result) return result
    return { report: { article: withLanguageWarning(result.article), reading: readLanguage(result.article) } }
  } catch (error) {
    const reason = `Dateline failed on it: ${error instanceof Error ? error.message : String(error)}`
    return { unread: { id: source.id, code: 'unreadable', reason } }
  }
}

/** An article in a language that no pack reads says so: its names, times, figures and statements are unread, not absent. */
function withLanguageWarning(article: Article): Article {
  if (packFor(article.language)) return article
  const warning = `the language “${article.language}” is not read: no names, times, figures or statements`
  return { ...article, warnings: [...article.warnings, warning] }
}
