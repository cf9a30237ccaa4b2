import type { Article } from '../../article/article.ts'
import { type Span, trimSpan } from '../../text/span.ts'
import { withoutDateline } from './without-dateline.ts'
import { PAGE_STAMP, PICTURE_CREDIT } from './words/page-matter.ts'

// Words behind a headline or a stamp from which on they are a sentence of their own.
const FEWEST_WORDS = 5
// Words of a headline below which a first sentence may begin with the same by chance.
const FEWEST_OF_HEADLINE = 3

/**
 * The part of a sentence that tells something. A body may begin with its headline, the page's stamp or a picture's credit,
 * and where a line break was lost they stand in one line with the first sentence.
 *
 * Example: "Arden mourns Tuesday 7 May 2024 17.37 BST The harbour master resigned." → "The harbour master resigned."
 *
 * @returns nothing where the sentence is only such matter
 */
export function toldPart({ text, title }: Pick<Article, 'text' | 'title'>, sentence: Span): Span | null {
  let part: Span | null = withoutHeadline(text, title, sentence)
  part = part && withoutStamp(text, part)
  part = part && withoutCredit(text, part)
  return part && withoutDateline(text, part)
}

function withoutHeadline(text: string, title: string | null, sentence: Span): Span | null {
  const headline = title?.trim() ?? ''
  const words = text.slice(sentence.start, sentence.end)
  if (countWords(headline) < FEWEST_OF_HEADLINE || !words.toLowerCase().startsWith(headline.toLowerCase()))
    return sentence
  const rest = words.slice(headline.length)
  if (!/[\p{L}\p{N}]/u.test(rest)) return null
  return isSentence(rest) ? trimSpan(text, { start: sentence.start + headline.length, end: sentence.end }) : sentence
}

function withoutStamp(text: string, sentence: Span): Span | null {
  const stamp = PAGE_STAMP.exec(text.slice(sentence.start, sentence.end))
  if (!stamp) return sentence
  const end = sentence.start + stamp.index + stamp[0].length
  return isSentence(text.slice(end, sentence.end)) ? trimSpan(text, { start: end, end: sentence.end }) : null
}

function withoutCredit(text: string, sentence: Span): Span {
  const length = PICTURE_CREDIT.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0
  return length === 0 ? sentence : trimSpan(text, { start: sentence.start + length, end: sentence.end })
}

function isSentence(words: string): boolean {
  return /^\s+["“'‘]?\p{Lu}/u.test(words) && countWords(words) >= FEWEST_WORDS
}

function countWords(words: string): number {
  return words.split(/\s+/).filter((word) => word !== '').length
}
