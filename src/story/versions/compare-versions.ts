import { splitSentences } from '../../text/sentences.ts'
import { type Span, textOf } from '../../text/span.ts'
import type { Report } from '../report.ts'
import { alignSentences, type SentencePair } from './align-sentences.ts'
import type { VersionChange } from './version-change.ts'

/** What the newer version of an article says otherwise than the older: headline, passages, figures, quotations, and notes of correction. */
export function compareVersions(before: Report, now: Report): VersionChange {
  const pairs = alignSentences(sentencesOf(before), sentencesOf(now))
  const [from, to] = [before.article.title, now.article.title]
  return {
    headline: from === to ? null : { from, to },
    passages: pairs.map((pair) => ({
      from: pair.from && plain(before, pair.from),
      to: pair.to && plain(now, pair.to),
    })),
    figures: pairs.flatMap((pair) => changedFigures(before, now, pair)),
    quotations: {
      added: quotationsMissing(now, before),
      removed: quotationsMissing(before, now),
    },
    notices: now.article.notices
      .filter(({ words }) => !before.article.notices.some((old) => old.words === words))
      .map(({ kind, words }) => ({ kind, words })),
  }
}

function sentencesOf({ article: { text }, reading }: Report): { span: Span; words: string }[] {
  const spans = reading.sentences.length > 0 ? reading.sentences : splitSentences(text)
  return spans.map((span) => ({ span, words: inOneLine(textOf(text, span)) }))
}

/** In a sentence that changed: figures of one unit whose values differ, first with first. */
function changedFigures(before: Report, now: Report, { from, to }: SentencePair): VersionChange['figures'] {
  if (!from || !to) return []
  const old = figuresIn(before, from)
  const unmatched = figuresIn(now, to)
  const changed: { from: string; to: string; counted: string | null }[] = []
  for (const figure of old) {
    const same = unmatched.findIndex(({ words }) => words === figure.words)
    if (same >= 0) unmatched.splice(same, 1)
  }
  for (const figure of old) {
    if (figuresIn(now, to).some(({ words }) => words === figure.words)) continue
    const other = unmatched.findIndex(({ unit }) => unit === figure.unit)
    if (other < 0) continue
    const [newer] = unmatched.splice(other, 1)
    changed.push({ from: figure.words, to: newer!.words, counted: newer!.counted })
  }
  return changed
}

function figuresIn({ article: { text }, reading }: Report, { start, end }: Span) {
  return reading.figures
    .filter((figure) => figure.start >= start && figure.end <= end)
    .map((figure) => ({
      words: inOneLine(textOf(text, figure)),
      unit: figure.unit,
      counted: figure.counted && inOneLine(textOf(text, figure.counted)),
    }))
}

/** Direct speech of one version that the other has nowhere. */
function quotationsMissing(here: Report, there: Report): string[] {
  const text = lettersOnly(there.article.text)
  return here.reading.statements
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap(({ content }) => content.map((span) => plain(here, span)))
    .filter((words) => !text.includes(lettersOnly(words)))
}

function plain({ article }: Report, span: Span): string {
  return inOneLine(textOf(article.text, span))
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function lettersOnly(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
