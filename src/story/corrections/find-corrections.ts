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
      carriers: carriersOf(
        report,
        notice,
        reports,
        reuse.flatMap((passage) => carriersIn(report, notice, passage, byId)),
      ),
    })),
  )
}

type CorrectionNotice = Notice & { readonly kind: Correction['kind'] }

function isCorrection(notice: Notice): notice is CorrectionNotice {
  return notice.kind === 'corrected' || notice.kind === 'withdrawn'
}

/** Those that share its text, and others that say what a note says was written: "we wrote that the captain had drowned". */
function carriersOf(
  report: Report,
  notice: CorrectionNotice,
  reports: readonly Report[],
  copies: Correction['carriers'],
): Correction['carriers'] {
  const claim = WROTE.exec(notice.words)?.groups?.claim
  const telling = tellingWords(claim ?? '')
  if (telling.length < FEWEST_TELLING) return copies
  const known = new Set([report.article.id, ...copies.map(({ article }) => article)])
  const others = reports.filter(({ article }) => !known.has(article.id) && !isMended(article, notice))
  return [...copies, ...others.flatMap((other) => claimedIn(other, telling))]
}

const WROTE = /\b(?:wrote|said|reported|stated|wrongly|incorrectly|mistakenly)\b[^.]{0,40}?\bthat (?<claim>[^.;]+)/iu
/** Words of what was written, at the least, and the share of them that a sentence must have to say it. */
const FEWEST_TELLING = 4
const CLAIMED_SHARE = 0.75
/** A sentence with one of these says that it is not so. */
const TAKES_BACK = /\b(?:not|never|denied|denies|wrong|wrongly|false|alive|correct\p{L}*)\b|n['’]t\b/iu

function tellingWords(words: string): string[] {
  return [...new Set(readWords(words).spelt.filter((word) => word.length >= TELLING_LENGTH || /\d/.test(word)))]
}

/** The sentence in which a report says what was taken back elsewhere. */
function claimedIn(report: Report, telling: readonly string[]): Correction['carriers'][number][] {
  const { article, reading } = report
  const old = reading.sentences.find((sentence) => {
    const words = textOf(article.text, sentence)
    const own = new Set(readWords(words).spelt)
    return telling.filter((word) => own.has(word)).length >= CLAIMED_SHARE * telling.length && !TAKES_BACK.test(words)
  })
  return old ? [{ article: article.id, old: cite(article, old), now: null }] : []
}

/** A report that was itself corrected or withdrawn in the same way has mended it. */
function isMended({ notices }: Report['article'], { kind }: CorrectionNotice): boolean {
  return notices.some((own) => own.kind === kind)
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
  if (isMended(carrier.article, notice)) return []
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
