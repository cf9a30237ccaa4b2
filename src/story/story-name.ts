import { sha256 } from '../text/fingerprint.ts'
import { textOf } from '../text/span.ts'
import { meaningStems } from './events/stems.ts'
import { withoutDateline } from './events/without-dateline.ts'
import type { Report } from './report.ts'
import type { Story } from './story.ts'

/** A story's id, title and span of days. The id is made of its articles' ids, so that the same reports give the same one. */
export function nameStory(reports: readonly Report[]): Pick<Story, 'id' | 'title' | 'span'> {
  const days = reports.flatMap(({ article }) => article.published?.value.slice(0, 10) ?? []).sort()
  return {
    id: storyId(reports.map(({ article }) => article.id)),
    title: chooseTitle(reports),
    span: days.length > 0 ? { from: days[0]!, to: days.at(-1)! } : null,
  }
}

/** The id of a story of these articles. */
export function storyId(articles: readonly string[]): string {
  return sha256([...articles].sort().join('\n')).slice(0, 12)
}

// A headline as good as this share of the best may stand for the story; the last such has the newest news. Set by reading
// the titles of sixty stories: above .7 the first day's stay, below .6 side matters take over.
const AS_GOOD = 0.62
// Headlines beyond this many letters are rather ledes.
const LONGEST = 130

// Of an opening sentence so many letters.
const LONGEST_OPENING = 100

// A headline that a page cut ("Norvia charges captain who steered..."), or that asks and tells nothing: half as good.
const TELLS_LITTLE = /(?:\.\.\.|…|\?)["'”’]?$/

/** The last of the headlines that say what most headlines of the story say; of a story without any, of its opening sentences. */
function chooseTitle(reports: readonly Report[]): string {
  // A report that names its outlet or agency speaks for the story before one of which nobody knows where it is from.
  const known = reports.filter(({ article }) => article.title && (article.outlet || article.agencies.length > 0))
  const headlines = (known.length > 0 ? known : reports).flatMap(({ article }) => article.title ?? [])
  const titles = headlines.length > 0 ? headlines : reports.flatMap((report) => openingOf(report) ?? [])
  const counts = new Map<string, number>()
  const stems = titles.map((title) => meaningStems(title.replace(/[-–]/g, ' ')))
  for (const words of stems) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  // A word of one headline alone speaks for nothing; few words that all share speak for more than many that few do. Of
  // many alike headlines each next one adds less: ten of the first day must not outweigh what came after.
  const scores = stems.map((words, i) => {
    const shared = words.reduce((sum, word) => sum + Math.log2(counts.get(word)!), 0)
    return shared / Math.sqrt(words.length + 1) / (titles[i]!.length > LONGEST || TELLS_LITTLE.test(titles[i]!) ? 2 : 1)
  })
  const best = Math.max(0, ...scores)
  return titles[scores.findLastIndex((score) => score >= AS_GOOD * best)] ?? 'Untitled'
}

/** How a report without a headline begins, cut at a word's end where it is long; null where it has no sentence. */
function openingOf({ article, reading }: Report): string | null {
  const [first] = reading.sentences
  if (!first) return null
  const words = textOf(article.text, withoutDateline(article.text, first))
  return words.length <= LONGEST_OPENING ? words : `${words.slice(0, LONGEST_OPENING + 1).replace(/\W+\w*$/u, '')}…`
}
