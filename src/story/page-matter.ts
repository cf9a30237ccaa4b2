import { splitParagraphs } from '../text/paragraphs.ts'
import { overlaps, type Span } from '../text/span.ts'
import { CREDIT_ENDING, CREDIT_OPENING, LIST_OPENING, MATTER_OPENING } from './events/words/page-matter.ts'

/** Signs of a line that may be another report's headline, in a list of such lines at a page's end, in UTF-16 units. */
const LONGEST_HEADLINE = 160
/** A paragraph beyond which the whole report may have been run together with a caption or its credit, in UTF-16 units. */
const LONGEST_CAPTION = 1500

/**
 * The paragraphs of a body that are no part of its report: the words under a picture, which retell with another's day, and the
 * list of other reports at its end. Whatever they say is of the page, or of another story.
 */
export function pageMatter(text: string): Span[] {
  const paragraphs = splitParagraphs(text)
  const list = paragraphs.findIndex((paragraph) => LIST_OPENING.test(text.slice(paragraph.start, paragraph.end).trim()))
  const isList = list >= 0 && paragraphs.slice(list + 1).every(({ start, end }) => end - start < LONGEST_HEADLINE)
  return paragraphs.filter(
    (paragraph, at) => (isList && at >= list) || isCaption(text.slice(paragraph.start, paragraph.end)),
  )
}

function isCaption(words: string): boolean {
  if (words.length > LONGEST_CAPTION) return false
  return MATTER_OPENING.test(words) || CREDIT_OPENING.test(words) || CREDIT_ENDING.test(words)
}

/** Says of a stretch of a text whether it lies in its page's matter; a text is looked through once. */
export function openPageMatter(text: string): (stretch: Span) => boolean {
  const matter = pageMatter(text)
  return (stretch) => matter.some((paragraph) => overlaps(paragraph, stretch))
}
