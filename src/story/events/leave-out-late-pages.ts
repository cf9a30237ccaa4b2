import { textOf } from '../../text/span.ts'
import type { Report } from '../report.ts'
import type { EventMention } from './event-mention.ts'
import { countShared } from './matter.ts'
import { publishedOn, startsAfterSilence } from './silence.ts'
import { meaningStems } from './stems.ts'

// How much older the news of a page must be; and the sentences of a report that are its opening.
const LEAST_AGE_DAYS = 7
const OPENING_SENTENCES = 3
// Content words that an opening shares with that of an older report, and the share of the shorter one's, to be the same
// news; and the older reports that must tell it so. Set by reading ten stories and two timelines: at half the words a
// plea of guilty months after the charge is taken for the charge, and news lost is worse than a day that is wrong.
const LEAST_STEMS = 6
const LEAST_SHARE = 0.75
const FEWEST_REPORTS = 2
// Older reports that a page is compared with, the latest of them, so that work stays in proportion.
const REACH = 400

/** What a report opens with, and which of it is the news: the first that no calendar date tells ("on July 14" looks back). */
interface Opening {
  readonly report: Report
  readonly published: number
  readonly sentences: readonly ReadonlySet<string>[]
  readonly news: ReadonlySet<string> | null
}

/**
 * A page that comes after a silence and opens, as the news of its day, with what several reports told more than a week
 * before was written then, and dated anew; so were its outlet's other pages of that day. When it was written nobody says:
 * the days that it reckons from its own date are left out.
 *
 * @param mentions of all reports of a story; those of pages whose age is known are aged already
 * @returns those that remain, in the same order
 */
export function leaveOutLatePages(mentions: readonly EventMention[]): EventMention[] {
  const starts = startsAfterSilence(mentions)
  if (starts.length === 0) return [...mentions]
  const aged = new Set(mentions.filter(isAged).map(({ report }) => report.article.id))
  const openings = openingsOf(mentions)
  const late = openings.filter(
    (opening) => !aged.has(opening.report.article.id) && isOldNews(opening, openings, starts),
  )
  const lateIds = new Set([...aged, ...late.map(({ report }) => report.article.id)])
  const batches = new Set(
    mentions.filter(({ report }) => lateIds.has(report.article.id)).flatMap(({ report }) => batchOf(report) ?? []),
  )
  return mentions.filter((mention) => {
    const { id } = mention.report.article
    if (!mention.isReckoned || aged.has(id)) return true
    return !lateIds.has(id) && !batches.has(batchOf(mention.report) ?? '')
  })
}

const isAged = ({ rule }: EventMention): boolean => rule === 'story/timeline/page-dated-anew'

function openingsOf(mentions: readonly EventMention[]): Opening[] {
  const found = new Map<string, Opening>()
  for (const { report, position, isReckoned } of mentions) {
    const published = publishedOn(report)
    if (published === null) continue
    const known = found.get(report.article.id) ?? { report, published, sentences: contentsOf(report), news: null }
    const isNews = known.news === null && isReckoned && position < OPENING_SENTENCES
    found.set(report.article.id, isNews ? { ...known, news: known.sentences[position]! } : known)
  }
  return [...found.values()]
}

function contentsOf({ article, reading }: Report): ReadonlySet<string>[] {
  return reading.sentences
    .slice(0, OPENING_SENTENCES)
    .map((sentence) => new Set(meaningStems(textOf(article.text, sentence))))
}

/** Whether a page that comes after a silence opens with what reports before the silence told. */
function isOldNews({ news, published }: Opening, openings: readonly Opening[], starts: readonly number[]): boolean {
  const start = starts.findLast((day) => day <= published)
  if (news === null || start === undefined) return false
  const older = openings.filter((other) => other.published < start && published - other.published >= LEAST_AGE_DAYS)
  const alike = older.slice(-REACH).filter(({ sentences }) => sentences.some((content) => isAlike(content, news)))
  return alike.length >= FEWEST_REPORTS
}

function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = countShared(a, b)
  return shared >= LEAST_STEMS && shared >= LEAST_SHARE * Math.min(a.size, b.size)
}

/** The outlet and day of a page; null where either is unknown. */
function batchOf({ article }: Report): string | null {
  const outlet = article.outlet?.domain ?? article.outlet?.name
  return outlet && article.published ? `${outlet} ${article.published.value.slice(0, 10)}` : null
}
