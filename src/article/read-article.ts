import { sha256 } from '../text/fingerprint.ts'
import type { Article, ArticleDate, Unread } from './article.ts'
import type { Body } from './body.ts'
import { findCredit } from './credit/find-credit.ts'
import { findCreditInPage } from './credit/find-credit-in-page.ts'
import { findNotices } from './credit/find-notices.ts'
import { findDatesInPage } from './dates/find-dates-in-page.ts'
import { findDatesInText } from './dates/find-dates-in-text.ts'
import type { FoundDate } from './dates/found-dates.ts'
import { withGiven } from './dates/given-dates.ts'
import { nameZone, type OutletPlace } from './dates/name-zone.ts'
import { decodeText, isBinary } from './decode.ts'
import { findLanguage } from './language.ts'
import { declaredLanguage } from './page/declared-language.ts'
import { type Outline, outlinePage } from './page/outline.ts'
import { parsePage } from './page/parse-page.ts'
import { readPage } from './page/read-page.ts'
import { visibleText } from './page/visible-text.ts'
import { cleanText, keepText } from './plain/clean-text.ts'
import type { Source } from './source.ts'

export type ArticleResult = { readonly article: Article } | { readonly unread: Unread }

/** Reads one document's bytes into an article, or says why there is none in it. Never throws on bad input. */
export function readArticle(source: Source): ArticleResult {
  const { id, bytes } = source
  if (bytes.length === 0) return unread(id, 'empty', 'the file is empty')
  if (isBinary(bytes)) return unread(id, 'binary', 'this is a binary file, not a text')
  const { text: whole, warnings } = decodeText(bytes, source.charset ?? null)
  // A page is parsed once: dates, credit and body all read the same document, and none of them changes it.
  const page = source.mediaType === 'text/html' ? parsePage(whole) : null
  const outline = page && outlinePage(page)
  const body =
    source.form === 'clean'
      ? readClean(outline, whole)
      : page && outline
        ? readPage(page, outline)
        : cleanText(whole, source.mediaType === 'text/markdown')
  if (!/\p{L}/u.test(body.text)) return unread(id, 'not-an-article', reasonFor(whole, body))
  const tag = page && declaredLanguage(page)
  const language = findLanguage(body.text, tag)
  const credit =
    page && outline
      ? findCreditInPage(page, visibleText(outline), body, source.url)
      : findCredit(whole, body, source.url, source.given.title ?? body.title)
  const address = credit.url ?? source.url
  const dates = withGiven(
    page
      ? findDatesInPage(page, address, source.retrieved, language)
      : findDatesInText(whole, { url: address, language, title: body.title }),
    source.given,
    source.retrieved,
  )
  const { path, url, retrieved, given } = source
  const outlet = credit.outlet ?? given.outlet ?? null
  const place = { domain: outlet?.domain ?? null, tag, language }
  const { title, notices } = findNotices(given.title ?? body.title, body.text, body.dropped)
  const came = source.original
    ? { mediaType: source.original.mediaType, sha256: source.original.sha256, bytes: source.original.bytes }
    : { mediaType: source.mediaType, sha256: sha256(bytes), bytes: bytes.length }
  return {
    article: {
      id,
      source: { path, url, ...came, retrieved },
      ...credit,
      authors: credit.authors.length > 0 ? credit.authors : (given.authors ?? []),
      outlet,
      title,
      url: credit.url ?? url,
      language,
      published: inZone(dates.published, place),
      modified: inZone(dates.modified, place),
      text: body.text,
      sourceMap: body.sourceMap,
      dropped: body.dropped,
      notices,
      warnings: [...(given.warnings ?? []), ...dates.warnings, ...warnings, ...(body.warning ? [body.warning] : [])],
    },
  }
}

function inZone(date: FoundDate | null, place: OutletPlace): ArticleDate | null {
  if (!date) return null
  const { shared, ...told } = date
  return { ...told, zone: nameZone(told.value, place, shared) }
}

/** A body that is clean already: text as it is, markup as its blocks. */
function readClean(outline: Outline | null, whole: string): Body {
  if (outline) {
    return { title: null, text: outline.blocks.map(({ text }) => text).join('\n\n'), sourceMap: null, dropped: [] }
  }
  return keepText(whole)
}

/** Why there is no article: nothing to read at all, or only lines that are no report's. */
function reasonFor(whole: string, body: Body): string {
  if (!/\p{L}/u.test(whole)) return 'there is no text in it'
  const lines = body.dropped.length
  return lines > 0
    ? `no article was found in it: ${lines === 1 ? 'its only line does not read' : `none of its ${lines} lines reads`} like a report`
    : 'no article was found in it'
}

function unread(id: string, code: Unread['code'], reason: string): ArticleResult {
  return { unread: { id, code, reason } }
}
