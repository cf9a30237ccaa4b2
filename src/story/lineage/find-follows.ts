import { findQuotations } from '../../text/quotations.ts'
import { splitSentences } from '../../text/sentences.ts'
import type { Span } from '../../text/span.ts'
import { stem } from '../../text/stem.ts'
import { STOPWORDS } from '../../text/words/stopwords.ts'
import { readWords } from '../../text/words.ts'
import { cite } from '../citation.ts'
import type { Report } from '../report.ts'
import type { Origin } from './lineage.ts'

type Follows = Origin['follows'][number]

/** Words of plain vocabulary (names and numbers apart) that two sentences must share: names alone are the news, not its wording. */
const LEAST_SHARED = 5
/** Share of the shorter sentence's words that must stand in the other. */
const LEAST_OVERLAP = 0.5
/** One sentence this close is enough; otherwise it takes two. */
const TELLING_SHARED = 9
/** A word in more sentences than this leads to no candidates. */
const MOST_SENTENCES = 60

interface Sentence {
  readonly report: number
  readonly span: Span
  /** Stems of plain words, outside quotation marks. */
  readonly plain: ReadonlySet<string>
  /** Stems of names and numbers. */
  readonly named: ReadonlySet<string>
}

/**
 * The earlier reports whose wording a report follows where no passage is copied: sentence pairs that share most of
 * their plain words outside quotations, in whatever order. It says that the words are alike, not that one was made of
 * the other.
 */
export function findFollows(reports: readonly Report[], followers: readonly number[]): Map<number, Follows[]> {
  const found = new Map<number, Follows[]>()
  if (followers.length === 0 || reports.length < 2) return found
  const sentences = reports.map(readSentences)
  const carriers = new Map<string, Sentence[]>()
  for (const sentence of sentences.flat()) {
    for (const word of sentence.plain) {
      const list = carriers.get(word)
      if (list) list.push(sentence)
      else carriers.set(word, [sentence])
    }
  }
  for (const b of followers) {
    const pairs = sentences[b]!.flatMap((sentence) => closestEarlier(sentence, carriers, b))
    const follows = groupByReport(pairs, reports, b)
    if (follows.length > 0) found.set(b, follows)
  }
  return found
}

interface SentencePair {
  readonly earlier: Sentence
  readonly later: Sentence
  readonly shared: number
}

/** The earlier sentence that a sentence is closest to, if it is close at all. */
function closestEarlier(
  later: Sentence,
  carriers: ReadonlyMap<string, readonly Sentence[]>,
  before: number,
): SentencePair[] {
  const counts = new Map<Sentence, number>()
  for (const word of later.plain) {
    const list = carriers.get(word)!
    if (list.length > MOST_SENTENCES) continue
    for (const other of list) if (other.report < before) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  let best: SentencePair | null = null
  for (const [earlier, count] of counts) {
    if (count < LEAST_SHARED - 2) continue
    const shared = overlap(later.plain, earlier.plain)
    const all = shared + overlap(later.named, earlier.named)
    const shorter = Math.min(later.plain.size + later.named.size, earlier.plain.size + earlier.named.size)
    if (shared < LEAST_SHARED || all < LEAST_OVERLAP * shorter) continue
    if (!best || shared > best.shared || (shared === best.shared && earlier.report < best.earlier.report))
      best = { earlier, later, shared }
  }
  return best ? [best] : []
}

function groupByReport(pairs: readonly SentencePair[], reports: readonly Report[], b: number): Follows[] {
  return reports.flatMap(({ article }, a) => {
    const mine = pairs.filter(({ earlier }) => earlier.report === a)
    if (mine.length === 0 || (mine.length < 2 && mine[0]!.shared < TELLING_SHARED)) return []
    return [
      {
        article: article.id,
        evidence: mine.map(
          ({ earlier, later }) => [cite(article, earlier.span), cite(reports[b]!.article, later.span)] as const,
        ),
      },
    ]
  })
}

function readSentences({ article, reading }: Report, report: number): Sentence[] {
  const { text } = article
  const quotations = findQuotations(text)
  const spans = reading.sentences.length > 0 ? reading.sentences : splitSentences(text)
  return spans.flatMap((span) => {
    const sentence = text.slice(span.start, span.end)
    const { spelt, starts, initials } = readWords(sentence)
    const plain = new Set<string>()
    const named = new Set<string>()
    spelt.forEach((word, i) => {
      const at = span.start + starts[i]!
      if (STOPWORDS.has(word) || quotations.some(({ start, end }) => start <= at && at < end)) return
      ;(initials[i]! > 0 && i > 0 ? named : plain).add(stem(word))
    })
    return plain.size >= LEAST_SHARED ? [{ report, span, plain, named }] : []
  })
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared
}
