import { findQuotations } from '../../text/quotations.ts'
import { STOPWORDS } from '../../text/words/stopwords.ts'
import { CAPITAL, DIGIT, readWords } from '../../text/words.ts'
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
  const isFunctionWord: boolean[] = []
  return reports.map((report) => {
    const { spelt, starts, ends, initials } = readWords(report.article.text)
    const words = new Uint32Array(spelt.length)
    const plain = new Uint8Array(spelt.length)
    const name = new Uint8Array(spelt.length)
    const number = new Uint8Array(spelt.length)
    spelt.forEach((word, i) => {
      const known = numbers.get(word) ?? numbers.size
      if (known === numbers.size) {
        numbers.set(word, known)
        isFunctionWord.push(STOPWORDS.has(word))
      }
      words[i] = known
      if (initials[i] === DIGIT) number[i] = 1
      else if (!isFunctionWord[known]) (initials[i] === CAPITAL ? name : plain)[i] = 1
    })
    const quoted = markWords(starts, ends, findQuotations(report.article.text))
    const standing = markWords(starts, ends, findStandingMatter(report.article))
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
