import type { Record } from './record.ts'

/** The language of all reports; null where they are in several, or nobody knows. */
export function oneLanguage({ articles }: Pick<Record, 'articles'>): string | null {
  const [language, ...others] = new Set(articles.map((article) => article.language))
  return others.length === 0 ? (language ?? null) : null
}
