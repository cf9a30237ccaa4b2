import type { Notice } from '../../article/article.ts'
import { type Span, spansIn, textOf } from '../../text/span.ts'
import { readWords } from '../../text/words.ts'
import { type Citation, cite } from '../citation.ts'
import type { Lineage, Reuse } from '../lineage/lineage.ts'
import type { Report } from '../report.ts'
import type { Correction } from './correction.ts'

/** Two sentences are one sentence, corrected, when at least this share of the longer one's words stands in both. */
const SAME_SENTENCE = 0.6
/** Words shorter than this are in any note and point at nothing. */
const TELLING_LENGTH = 4

/** The corrected and withdrawn reports of a story, each with the reports that share its text and still carry the old words. */
export function findCorrections(reports: readonly Report[], { reuse }: Pick<Lineage, 'reuse'>): Correction[] {
  const byId = new Map(reports.map((report) => [report.article.id, report]))
  return reports.flatMap((report) =>
    report.article.notices.filter(isCorrection).map((notice) => ({
      article: report.article.id,
      kind: notice.kind,
      words: notice.words,
      carriers: reuse.flatMap((passage) => carriersIn(report, notice, passage, byId)),
    })),
  )
}

type CorrectionNotice = Notice & { readonly kind: Correction['kind'] }

function isCorrection(notice: Notice): notice is CorrectionNotice {
  return notice.kind === 'corrected' || notice.kind === 'withdrawn'
}

/** Where the other side of a shared passage still has what was corrected. */
function carriersIn(
  report: Report,
  notice: CorrectionNotice,
  { a, b }: Reuse,
  byId: ReadonlyMap<string, Report>,
): Correction['carriers'][number][] {
  const [own, other] = a.article === report.article.id ? [a, b] : b.article === report.article.id ? [b, a] : []
  if (!own || !other) return []
  const carrier = byId.get(other.article)!
  // A carrier that was itself corrected or withdrawn in the same way has mended it.
  if (carrier.article.notices.some(({ kind }) => kind === notice.kind)) return []
  if (notice.kind === 'withdrawn') return [{ article: other.article, old: other, now: null }]
  const carried = sentencesIn(carrier, other)
  return sentencesIn(report, own).flatMap((now) => {
    const old = carried.find((sentence) => isCorrected(sentence.words, now.words, notice))
    if (!old) return []
    return [{ article: other.article, old: cite(carrier.article, old.span), now: cite(report.article, now.span) }]
  })
}

function sentencesIn({ article, reading }: Report, passage: Citation): { span: Span; words: readonly string[] }[] {
  return spansIn(reading.sentences, passage).map((span) => ({
    span,
    words: readWords(textOf(article.text, span)).spelt,
  }))
}

/** Whether `now` is `old` with words put right: alike in most, different in some, and the note, where it says more than a tag, names one of these. */
function isCorrected(before: readonly string[], after: readonly string[], notice: Notice): boolean {
  const least = SAME_SENTENCE * Math.max(before.length, after.length)
  if (Math.min(before.length, after.length) < least) return false
  const [had, has] = [new Set(before), new Set(after)]
  const changed = [...before.filter((word) => !has.has(word)), ...after.filter((word) => !had.has(word))]
  const kept = before.filter((word) => has.has(word)).length
  if (changed.length === 0 || kept < least) return false
  if (notice.where === 'title') return true
  const told = new Set(readWords(notice.words).spelt)
  const telling = changed.filter((word) => word.length >= TELLING_LENGTH || /\d/.test(word))
  return telling.some((word) => told.has(word))
}
