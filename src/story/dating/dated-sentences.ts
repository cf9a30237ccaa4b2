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
}

/** Lays the sentences of dated reports out to be found by their words. */
export function indexDated(reports: readonly Report[]): DatedIndex {
  const sentences: DatedSentence[] = []
  const byStem = new Map<string, number[]>()
  for (const report of reports) {
    const published = dayNumber(report.article.published!.value)!
    for (const span of report.reading.sentences) {
      const stems = new Set(meaningStems(textOf(report.article.text, span)))
      const times = report.reading.times.filter(({ start }) => span.start <= start && start < span.end)
      for (const stem of stems) {
        const holders = byStem.get(stem)
        if (holders) holders.push(sentences.length)
        else byStem.set(stem, [sentences.length])
      }
      sentences.push({ report, published, span, stems, times })
    }
  }
  return { sentences, byStem }
}

// Two sentences tell the same where they share at least so many content words, and so great a part of the shorter one.
// Set by reading: less than five words in common are a common topic, not a common statement.
const LEAST_SHARED = 5
const LEAST_SHARE = 0.5

// A word that so many sentences hold tells none of them from the others, and would be dear to follow.
const MOST_HOLDERS = 2000

/** The dated sentences that say what a passage says, best first; with `least` fewer words in common are enough. */
export function alikeSentences(index: DatedIndex, words: string, least = LEAST_SHARED): DatedSentence[] {
  const stems = meaningStems(words)
  const shared = new Map<number, number>()
  for (const stem of stems) {
    const holders = index.byStem.get(stem) ?? []
    if (holders.length <= MOST_HOLDERS) for (const i of holders) shared.set(i, (shared.get(i) ?? 0) + 1)
  }
  return [...shared]
    .map(([i, count]) => {
      const sentence = index.sentences[i]!
      return { sentence, count, share: count / Math.min(stems.length, sentence.stems.size) }
    })
    .filter(({ count, share }) => count >= least && share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share || a.sentence.published - b.sentence.published)
    .map(({ sentence }) => sentence)
}
