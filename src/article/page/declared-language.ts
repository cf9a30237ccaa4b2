import { type PageTree, rootOf } from './page-tree.ts'

/** The language tag that a page gives itself ("en-GB", "uk_UA"): its `lang`, else Open Graph's locale, else null. */
export function declaredLanguage(page: PageTree): string | null {
  const root = rootOf(page)
  const tag = root?.attribute('lang') || root?.attribute('xml:lang')
  if (tag) return tag
  const meta = page.elements.find(
    (element) =>
      element.tag === 'meta' &&
      (element.attribute('property') === 'og:locale' ||
        element.attribute('http-equiv')?.toLowerCase() === 'content-language'),
  )
  return meta?.attribute('content') || null
}
