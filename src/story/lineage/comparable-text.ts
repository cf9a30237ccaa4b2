import { findQuotations } from '../../text/quotations.ts'
import { STOPWORDS } from '../../text/words/stopwords.ts'
import { readWords } from '../../text/words.ts'
import type { Report } from '../report.ts'
import { findStandingMatter } from './standing-matter.ts'

/** A report's words as numbers, with what does not count as copied reporting marked. */
export interface ComparableText {
  readonly report: Report
  /** One number a word, the same for the same word in every text of the comparison. */
  readonly words: Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** 1 where the word stands in quotation marks: two reporters at one press conference share it without copying. */
  readonly quoted: Uint8Array
  /** 1 where the word is one of plain vocabulary: no name, no number, no function word. */
  readonly plain: Uint8Array
  /** 1 where the word is part of a name: a capital, and no function word. */
  readonly name: Uint8Array
  /** 1 where the word is a number. */
  readonly number: Uint8Array
  /** 1 where the word is a headline, a dateline or a notice, which is no reporting. */
  readonly standing: Uint8Array
}

/** The reports' words on one scale of numbers, in the order given. */
export function makeComparable(reports: readonly Report[]): ComparableText[] {
  const numbers = new Map<string, number>()
  return reports.map((report) => {
    const { spelt, starts, ends } = readWords(report.article.text)
    const words = Uint32Array.from(spelt, (word) => {
      const known = numbers.get(word)
      if (known !== undefined) return known
      numbers.set(word, numbers.size)
      return numbers.size - 1
    })
    const quoted = markWords(starts, ends, findQuotations(report.article.text))
    const standing = markWords(starts, ends, findStandingMatter(report.article))
    const meaning = spelt.map((word) => !STOPWORDS.has(word))
    const initial = (i: number) => report.article.text[starts[i]!]!
    const plain = Uint8Array.from(meaning, (means, i) => (means && !/[\p{Lu}\p{N}]/u.test(initial(i)) ? 1 : 0))
    const name = Uint8Array.from(meaning, (means, i) => (means && /\p{Lu}/u.test(initial(i)) ? 1 : 0))
    const number = Uint8Array.from(spelt, (_, i) => (/\p{N}/u.test(initial(i)) ? 1 : 0))
    return { report, words, starts, ends, quoted, plain, name, number, standing }
  })
}

/** 1 for each word that lies in one of the spans, which are in order. */
function markWords(
  starts: Uint32Array,
  ends: Uint32Array,
  spans: readonly { readonly start: number; readonly end: number }[],
): Uint8Array {
  const marks = new Uint8Array(starts.length)
  let next = 0
  for (const { start, end } of spans) {
    while (next < starts.length && ends[next]! <= start) next++
    for (; next < starts.length && starts[next]! < end; next++) marks[next] = 1
  }
  return marks
}
