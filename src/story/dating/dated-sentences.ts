import type { TimeExpression } from '../../language/reading.ts'
import type { DayNumber } from '../../text/calendar.ts'
import { type Span, textOf } from '../../text/span.ts'
import { dayNumber } from '../calendar.ts'
import { meaningStems } from '../events/stems.ts'
import type { Report } from '../report.ts'

/** A sentence of a dated report, with the days that its time expressions name. */
export interface DatedSentence {
  readonly report: Report
  readonly published: DayNumber
  readonly span: Span
  readonly stems: ReadonlySet<string>
  readonly times: readonly TimeExpression[]
}

/** The sentences of a story's dated reports, found by the words they hold. */
export interface DatedIndex {
  readonly sentences: readonly DatedSentence[]
  readonly byStem: ReadonlyMap<string, readonly number[]>
  /** Words that most of the reports hold: what the story is about. */
  readonly topic: ReadonlySet<string>
}

/** Lays the sentences of dated reports out to be found by their words. */
export function indexDated(reports: readonly Report[]): DatedIndex {
  const sentences: DatedSentence[] = []
  const byStem = new Map<string, number[]>()
  const holders = new Map<string, number>()
  for (const report of reports) {
    const published = dayNumber(report.article.published!.value)!
    const own = new Set<string>()
    for (const span of report.reading.sentences) {
      const stems = new Set(meaningStems(textOf(report.article.text, span)))
      const times = report.reading.times.filter(({ start }) => span.start <= start && start < span.end)
      for (const stem of stems) {
        const holding = byStem.get(stem)
        if (holding) holding.push(sentences.length)
        else byStem.set(stem, [sentences.length])
        own.add(stem)
      }
      sentences.push({ report, published, span, stems, times })
    }
    for (const stem of own) holders.set(stem, (holders.get(stem) ?? 0) + 1)
  }
  const many = reports.length * TOPIC_SHARE
  const topic = new Set([...holders].flatMap(([stem, count]) => (count > 1 && count >= many ? stem : [])))
  return { sentences, byStem, topic }
}

// Two sentences tell the same where they share at least so many content words, and so great a part of the shorter one.
// Set by reading: less than five words in common are a common topic, not a common statement.
const LEAST_SHARED = 5
const LEAST_SHARE = 0.5

// Words that so great a part of the dated reports hold are the story's topic; of the words in common so many must be others,
// where two sentences are to tell the same news, and not only to speak of the same Friday.
// "Halden abandoned its 3.4 billion euro bid for Norrvik on Friday" and "Norrvik's owners voted on Friday in favour of the
// 3.4 billion euro takeover by Halden" have only the topic in common.
const TOPIC_SHARE = 0.5
const LEAST_TELLING = 2

// A word that so many sentences hold tells none of them from the others, and would be dear to follow.
const MOST_HOLDERS = 2000

/** How much two sentences must have in common: content words, and how many of them that are not the story's topic. */
export interface Likeness {
  readonly shared: number
  readonly telling: number
}

/** Two sentences tell the same news. */
const SAME_NEWS: Likeness = { shared: LEAST_SHARED, telling: LEAST_TELLING }

/** The dated sentences that say what a passage says, best first. */
export function alikeSentences(index: DatedIndex, words: string, least: Likeness = SAME_NEWS): DatedSentence[] {
  const stems = meaningStems(words)
  const shared = new Map<number, string[]>()
  for (const stem of stems) {
    const holders = index.byStem.get(stem) ?? []
    if (holders.length > MOST_HOLDERS) continue
    for (const i of holders) {
      const common = shared.get(i)
      if (common) common.push(stem)
      else shared.set(i, [stem])
    }
  }
  return [...shared]
    .map(([i, common]) => {
      const sentence = index.sentences[i]!
      const telling = common.filter((stem) => !index.topic.has(stem)).length
      return {
        sentence,
        count: common.length,
        telling,
        share: common.length / Math.min(stems.length, sentence.stems.size),
      }
    })
    .filter(({ count, telling, share }) => count >= least.shared && telling >= least.telling && share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share || a.sentence.published - b.sentence.published)
    .map(({ sentence }) => sentence)
}
