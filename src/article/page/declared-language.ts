/** The language tag that a page gives itself ("en-GB", "uk_UA"): its `lang`, else Open Graph's locale, else null. */
export function declaredLanguage(document: Document): string | null {
  const root = document.documentElement
  const tag = root?.getAttribute('lang') || root?.getAttribute('xml:lang')
  if (tag) return tag
  const meta = document.querySelector('meta[property="og:locale"], meta[http-equiv="content-language" i]')
  return meta?.getAttribute('content') || null
}
