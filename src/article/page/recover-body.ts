import { type PageFacts, shareIn, shinglesOf } from './facts.ts'
import { readLine } from './line.ts'
import { outlinePage } from './outline.ts'
import { parsePage } from './parse-page.ts'

/** The shortest structured text that stands in for a page's own, in characters: some three sentences. */
const SHORTEST = 400

/** The page's own text is too short to be the report when it is less than this share of the structured one. */
const TOO_SHORT = 0.35

/** So much of what the page shows, or says of itself, has to stand in the structured text. */
const SAME_TEXT = 0.6

/** Dice's coefficient from which the headline beside the structured text is the page's. */
const SAME_HEADLINE = 0.6

/** Characters between two full stops of a text that is sentences and no list or code. */
const LONGEST_SENTENCE = 400

/**
 * The report's text out of the page's structured data (schema.org `articleBody`), where the page itself shows none or hardly any of it: a
 * page that scripts fill. It is believed only where the page vouches for it: what is shown stands in it, or, where nothing is shown, the
 * page's description does, or its headline is the page's. Null otherwise.
 * @param shown the report as the page shows it
 */
export function recoverBody(facts: PageFacts, shown: string): string | null {
  for (const { headline, text: written } of facts.bodies) {
    if (written.length < SHORTEST || shown.length > written.length * TOO_SHORT) continue
    const text = paragraphsOf(written)
    if (shown.length > text.length * TOO_SHORT || text.length < SHORTEST || !readsLikeSentences(text)) continue
    if (isVouchedFor(facts, shown, headline, text)) return text
  }
  return null
}

function isVouchedFor(facts: PageFacts, shown: string, headline: string | null, text: string): boolean {
  const { words } = readLine(text)
  const runs = shinglesOf(words)
  // What is shown tells most: where it is another text, no headline helps.
  if (/\p{L}/u.test(shown)) return shareIn(readLine(shown).words, runs) >= SAME_TEXT
  if (facts.descriptions.some((one) => shareIn(readLine(one).words, runs) >= SAME_TEXT)) return true
  // A page of several reports gives none of them its title.
  return headline !== null && facts.shownTitles.some((title) => isAlike(headline, title))
}

function isAlike(a: string, b: string): boolean {
  const [left, right] = [new Set(readLine(a).words), new Set(readLine(b).words)]
  const common = [...left].filter((word) => right.has(word)).length
  return (2 * common) / (left.size + right.size || 1) >= SAME_HEADLINE
}

function readsLikeSentences(text: string): boolean {
  return text.length / Math.max(1, readLine(text).stops) < LONGEST_SENTENCE
}

const MARKUP = /<(?:p|br|div|h[1-6]|li|a|b|i|em|strong|span)\b[^<>]*>|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/i

/** The paragraphs of a structured text: by its markup where it has some, else by its line breaks. */
function paragraphsOf(written: string): string {
  const marked =
    written.includes('\n') && !/<(?:p|br|div)\b/i.test(written) ? written.replace(/\n+/g, '<br><br>') : written
  const lines = MARKUP.test(written)
    ? outlinePage(parsePage(marked)).blocks.map(({ text }) => text)
    : written.split(/[\r\n]+/).map((line) => line.replace(/\s+/g, ' ').trim())
  return lines.filter(Boolean).join('\n\n')
}
