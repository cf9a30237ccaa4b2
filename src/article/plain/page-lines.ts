import type { Block } from './block.ts'
import { headlinesOf } from './headlines.ts'
import { fold } from './repeats.ts'
import type { Shape } from './shape.ts'
import { shapeOf } from './shape.ts'
import { countSiteWords } from './site-words.ts'

/** One line of a page and what can be told of it before anything is judged. */
export interface PageLine {
  readonly text: string
  readonly heading: boolean
  readonly shape: Shape
  /** How many times its words stand elsewhere on the page. */
  readonly copies: number
  /** Whether it prints the headline. */
  readonly headline: boolean
  /** Whether it is a line with a day or an hour, as stands over a comment or a teaser. */
  readonly stamp: boolean
  /** Whether it names who took a picture. */
  readonly credit: boolean
  readonly siteWords: number
  /** Its words that say what it is about. */
  readonly topics: ReadonlySet<string>
  /** Whether it begins with the words of a short line elsewhere: "Ann Writer is our reporter in …" under "Ann Writer". */
  readonly beginsWithName: boolean
}

/** The lines of a page, with what each looks like and which others it repeats. */
export function pageLines(blocks: readonly Block[]): PageLine[] {
  const copies = copiesOf(blocks)
  const headlines = headlinesOf(blocks)
  const named = beginningsOf(blocks)
  return blocks.map(({ text, heading }, i) => ({
    text,
    heading,
    shape: shapeOf(text),
    copies: copies[i]!,
    headline: headlines[i]!,
    stamp: isStamp(text),
    credit: isPictureCredit(text),
    siteWords: countSiteWords(text.length > 2000 ? text.slice(0, 2000) : text),
    topics: topicsOf(text),
    beginsWithName: named[i]!,
  }))
}

/** Units: longer lines are no copies of one another, or rather: it would cost too much to tell. */
const LONGEST_COPY = 500

function copiesOf(blocks: readonly Block[]): number[] {
  const counts = new Map<string, number>()
  const folded = blocks.map((block) => (block.text.length > LONGEST_COPY ? '' : fold(block.text)))
  for (const words of folded) counts.set(words, (counts.get(words) ?? 0) + 1)
  return folded.map((words) => (words ? counts.get(words)! - 1 : 0))
}

/** "Ann on 3 May 2020 at 6:34 pm said:", "Wednesday November 20, 2019" */
function isStamp(text: string): boolean {
  return text.length < 100 && /\d{1,2}[:.]\d\d|\b(?:19|20)\d\d\b/.test(text) && /\d[^\d]+\d/.test(text)
}

/** "Ann Painter / Getty Images", "Photo: Ann Painter" */
function isPictureCredit(text: string): boolean {
  if (text.length >= 120 || /[.!?]$/.test(text)) return false
  return /(?:getty|reuters|\bafp\b|\bap\b|photo|image|courtesy|credit|©|foto|picture|\/)/i.test(text)
}

/** Units of a line that its topics are taken from. */
const TOPICS_FROM = 1500

/** The words that say what a line is about: five letters and more, or pairs of signs where words are not spaced. */
function topicsOf(text: string): Set<string> {
  const part = text.slice(0, TOPICS_FROM)
  const words = new Set(part.toLowerCase().match(/[\p{L}\p{M}]{5,}/gu) ?? [])
  for (const run of part.match(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2,}/gu) ?? []) {
    for (let i = 0; i + 2 <= run.length; i++) words.add(run.slice(i, i + 2))
  }
  return words
}

/** Units: a name that stands alone is shorter, a line about its bearer longer. */
const LONGEST_NAME = 40

function beginningsOf(blocks: readonly Block[]): boolean[] {
  const names = new Set<string>()
  for (const { text } of blocks) {
    if (text.length < LONGEST_NAME && /^\p{Lu}\S+(?: \p{L}\S*){1,3}$/u.test(text)) names.add(fold(text))
  }
  return blocks.map(({ text }) => {
    if (text.length < LONGEST_NAME) return false
    const words = fold(text.slice(0, 2 * LONGEST_NAME)).split(' ')
    return [2, 3, 4].some((n) => names.has(words.slice(0, n).join(' ')))
  })
}
