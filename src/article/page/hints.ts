import type { PageElement } from './page-tree.ts'

/**
 * What the name of an element says it is for. Class names are free text, but templates the world over use the same
 * dozen words; none of these decides alone, they are votes among others.
 */
const HINTS: readonly (readonly [name: string, words: RegExp])[] = [
  ['article', /article|story|beitrag|artikel|hentry|\bpost\b|post-\d/],
  ['body', /body|content|entry|text|inhalt|copy|prose|maincol|paragraph/],
  ['main', /\bmain|primary|hauptinhalt/],
  ['comment', /comment|kommentar|disqus|respond|reply|discussion|forum|trackback|pingback/],
  [
    'related',
    /relat|recommend|similar|more-|-more|also|teaser|outbrain|taboola|trending|popular|latest|recirc|read-?next|linklist|aehnlich|weitere|mehr/,
  ],
  ['share', /share|sharing|social|facebook|twitter|whatsapp|addthis|jp-|sharedaddy|follow|like/],
  ['menu', /nav|menu|breadcrumb|crumb|toolbar|topbar|pagination|pager|tabs|skip|sitemap/],
  ['edge', /foot|header|masthead|banner|copyright|legal|impressum/],
  ['side', /side|aside|rail|widget|column-right|right-col|secondary|supplement/],
  ['advert', /\bads?\b|advert|sponsor|promo|werbung|anzeige|affiliate|dfp|gpt|commercial/],
  ['caption', /caption|credit|photo|image|gallery|media|figure|video|slideshow|thumb|bild|picture/],
  ['byline', /author|byline|writer|contributor|\bbio|vcard|profile|autor/],
  ['meta', /meta|date|time|tags?\b|categor|label|kicker|posted|published|info|eyebrow|dateline|publish/],
  ['title', /title|headline|heading|subhead|deck|standfirst|lead|summary|teaser-text|intro|excerpt|dek/],
  ['signup', /newsletter|subscri|signup|sign-up|login|register|paywall|regwall|abo\b|donat|form|contact|cta/],
  ['notice', /cookie|consent|gdpr|modal|popup|overlay|notice|alert|disclaimer|hinweis/],
  ['tweet', /tweet|instagram|facebook-post|fb-post|bluesky|mastodon|tiktok|reddit/],
  ['embed', /embed|quote|pull|tooltip|infobox|factbox|sidebar-inline|interstitial|aside/],
  ['list', /list|items?\b|grid|cards?\b|tile|carousel|slider|feed/],
]

/** The names of the hints, in the order of their bits. */
export const HINT_NAMES: readonly string[] = [...HINTS.map(([name]) => name), 'hidden', 'article-body']

const HIDDEN = 1 << HINTS.length
const ARTICLE_BODY = 1 << (HINTS.length + 1)

/** The hints of an element by its class and id (lower case), its role and its microdata, as bits. */
export function hintsOf(name: string, element: PageElement): number {
  let bits = 0
  const role = element.attribute('role')
  const words = role ? `${name} ${role.toLowerCase()}` : name
  if (words.length > 1) for (let i = 0; i < HINTS.length; i++) if (HINTS[i]![1].test(words)) bits |= 1 << i
  if (isHidden(element)) bits |= HIDDEN
  const item = element.attribute('itemprop')
  if (item && /articleBody|reviewBody|^text$/i.test(item)) bits |= ARTICLE_BODY
  return bits
}

function isHidden(element: PageElement): boolean {
  if (element.attribute('hidden') !== null || element.attribute('aria-hidden') === 'true') return true
  const style = element.attribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 500))
}
