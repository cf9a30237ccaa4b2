import type { RecordArticle } from '../record.ts'
import type { Html, PageContext } from './page.ts'

/** The reports whose numbers stand in a part of the page, by their order; all of them, unless the page is cut. */
export function numberedIn({ record, numbers, isCut }: PageContext, part: Html): readonly RecordArticle[] {
  if (!isCut) return record.articles
  const shown = new Set(Array.from(String(part).matchAll(/ class="cite"[^>]*>(\d+)</g), ([, number]) => Number(number)))
  return record.articles.filter(({ id }) => shown.has(numbers.get(id)!))
}
