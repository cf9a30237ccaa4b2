import type { Outlet } from '../article.ts'

/** Mail providers and hosts whose name says nothing of who publishes on them. */
const COMMON_HOSTS =
  /(?:^|\.)(?:gmail|googlemail|yahoo|hotmail|outlook|live|aol|icloud|gmx|web|mail|yandex|protonmail|qq|163|126|facebook|twitter|x|instagram|youtube|linkedin|t|bit|goo|google|apple|pinterest|whatsapp|telegram|reddit|archive)\.[a-z]{2,3}$/i
/** Second-level domains under which names are registered: "co.uk", "com.au". */
const SECOND_LEVEL = /^(?:co|com|net|org|gov|edu|ac|or|ne|go|gob|gouv|info|press|news)$/
const EMAIL = /[\w.+-]{1,64}@((?:[\w-]{1,63}\.){1,4}[a-z]{2,24})\b/gi
const EDITED_BY =
  /\b(?:edited|reviewed|verified|created|written) by (?:the )?(\p{Lu}[\p{L}\p{N}.&'’-]*(?: \p{Lu}[\p{L}\p{N}.&'’-]*){0,3})(?:'s|’s)? (?:staff|team|editors|desk)\b/u
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,.|-]*(?:by\s+)?([\p{L}][\p{L}\p{N}.&'’ -]{1,60}?)\s*(?:[.,|•·–—]|\(|all rights|alle rechte|tous droits|\d{4}|$)/iu

/**
 * The outlet of a report: by its address where there is one, else by what the page's foot says of itself — a mail
 * domain, a note ("not edited by our staff"), a copyright line — or by a line above that names a paper with the day. A site
 * that is only quoted or linked is none.
 */
export function findOutlet(
  address: string | null,
  foot: readonly string[],
  first: string,
  title: string | null,
  above: readonly string[] = [],
): Outlet | null {
  const domain = address ? domainOf(address) : mailDomain(foot)
  const windowed = title ? nameAfterTitle(first, title) : null
  if (domain) return { name: nameLike(domain, windowed ? [windowed, ...foot] : foot) ?? windowed, domain }
  if (windowed) return { name: windowed, domain: null }
  const edited = foot.map((line) => EDITED_BY.exec(line)?.[1]).find((found) => found !== undefined)
  const name = edited ?? mastheadOf(above) ?? copyrightOf(foot)
  return name ? { name, domain: null } : null
}

/** Words of which one is in most papers' names; without it "Name, 5 October" may be who wrote it. */
export const PAPER =
  /\b(?:Bulletin|Chronicle|Courier|Daily|Dispatch|Echo|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Mail|Mercury|Mirror|Monitor|News|Observer|Post|Press|Record|Register|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Today|Tribune|Voice|Weekly|World)\b/u
const MASTHEAD =
  /^((?:The )?\p{Lu}[\p{L}\p{N}.&'’-]*(?: (?:of |the |and )?\p{Lu}[\p{L}\p{N}.&'’-]*){0,4})\s*[,|·•–—-]\s*(?:\p{L}{3,9}\.?,? )?(?:\d{1,2} \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{4}-\d\d-\d\d)/u

/** A day in figures or words, as it stands under a paper's name. */
const DAY_LINE =
  /^(?:\p{L}{3,9}\.?,? )?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4})/u
/** A line that is a name and nothing else. */
const NAME_LINE = /^(?:The )?\p{Lu}[\p{L}\p{N}.&'’-]*(?: (?:of |the |and )?\p{Lu}[\p{L}\p{N}.&'’-]*){0,4}$/u

/** The paper that is named with the day above a report, on one line or over it: "The Harbour Times, 5 October 2024". */
function mastheadOf(above: readonly string[]): string | null {
  for (const [at, line] of above.entries()) {
    const under = above[at + 1]?.trim() ?? ''
    const name =
      MASTHEAD.exec(line.trim())?.[1] ?? (DAY_LINE.test(under) ? NAME_LINE.exec(line.trim())?.[0] : undefined)
    if (name && PAPER.test(name)) return name
  }
  return null
}

/** The paper that a copyright line below a report names: "© 2024 The Harbour Times. All rights reserved." */
function copyrightOf(foot: readonly string[]): string | null {
  const names = foot.map((line) => COPYRIGHT.exec(line)?.[1]?.trim())
  return names.find((name) => name !== undefined && NAME_LINE.test(name) && PAPER.test(name)) ?? null
}

/** The registered domain of an address: "https://www.news.example.co.uk/a" → "example.co.uk". */
export function domainOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const host = new URL(address).hostname.toLowerCase().replace(/^www\./, '')
  return registered(host)
}

function registered(host: string): string | null {
  const labels = host.split('.')
  if (labels.length < 2 || /^[\d.]+$/.test(host)) return null
  const take = labels.length > 2 && labels.at(-1)!.length === 2 && SECOND_LEVEL.test(labels.at(-2)!) ? 3 : 2
  return labels.slice(-take).join('.')
}

/** The domain that all mail addresses of a page's foot share. */
function mailDomain(lines: readonly string[]): string | null {
  const domains = new Set<string>()
  for (const line of lines) {
    for (const [, host] of line.matchAll(EMAIL))
      if (!COMMON_HOSTS.test(host!)) domains.add(registered(host!.toLowerCase())!)
  }
  return domains.size === 1 ? [...domains][0]! : null
}

/** The site's name that a window's title puts behind the headline: "Rain in Lund - The Example" → "The Example". */
export function nameAfterTitle(first: string, title: string): string | null {
  if (!first.startsWith(title) || first.length <= title.length) return null
  const name = /^\s*[|–—•·»:-]+\s*(.{2,50})$/u
    .exec(first.slice(title.length))?.[1]
    ?.split(/\s[|–—•·»-]\s/u)
    .at(-1)
  return name && /\p{L}/u.test(name) ? name.trim() : null
}

/** How the page's foot spells the name of a domain: "The Example Times" for exampletimes.com. */
function nameLike(domain: string, lines: readonly string[]): string | null {
  const label = letters(domain.split('.')[0]!)
  const fits = (name: string): boolean => {
    const own = letters(name)
    return own === label || own === `the${label}` || `the${own}` === label
  }
  for (const line of lines) {
    for (const name of [line, EDITED_BY.exec(line)?.[1], COPYRIGHT.exec(line)?.[1]]) {
      if (name && name.length <= 60 && fits(name)) return name.trim()
    }
  }
  return null
}

function letters(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
