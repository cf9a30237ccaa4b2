import type { Article } from '../../article/article.ts'
import { stem } from '../../text/stem.ts'
import { STOPWORDS } from '../../text/words/stopwords.ts'
import { readWords } from '../../text/words.ts'
import { backgroundRarity } from './background.ts'

/** What is known of each spelling; null for one that says nothing. */
export type Vocabulary = Map<string, KnownStem | null>

interface KnownStem {
  /** A hash of the stem. */
  readonly term: number
  readonly rarity: number
}

/** A stem of a text. */
export interface WeighedTerm {
  readonly term: number
  readonly weight: number
  /** A form in which it stands in the text. */
  readonly form: string
}

/** The title says what a report is about: each of its words counts for so many of the body's. Tuned on events, 1 to 6. */
const TITLE_WEIGHT = 6
/** The lead counts double, and the more the nearer the top: what the first words add falls to a third after so many. */
const LEAD_WORDS = 80
/** A text's first signs say what it is about; what stands after them is not counted. Tuned on events and ecb: from 5,000 on it changes nothing. */
const MOST_SIGNS = 6000

/** The stems of an article, weighted by place and by how rare they are in news at large. */
export function countWords({ title, text }: Pick<Article, 'title' | 'text'>, vocabulary: Vocabulary): WeighedTerm[] {
  const found = new Map<number, { count: number; readonly form: string; readonly rarity: number }>()
  const add = (source: string, weightAt: (place: number) => number) => {
    const { spelt, starts, ends } = readWords(source)
    spelt.forEach((word, place) => {
      const known = look(word, vocabulary)
      if (known === null) return
      const before = found.get(known.term)
      if (before) before.count += weightAt(place)
      else
        found.set(known.term, {
          count: weightAt(place),
          form: source.slice(starts[place], ends[place]),
          rarity: known.rarity,
        })
    })
  }
  if (title) add(title, () => TITLE_WEIGHT)
  add(text.slice(0, MOST_SIGNS), (place) => 1 + Math.exp(-place / LEAD_WORDS))
  return [...found].map(([term, { count, form, rarity }]) => ({ term, form, weight: (1 + Math.log(count)) * rarity }))
}

function look(word: string, vocabulary: Vocabulary): KnownStem | null {
  let known = vocabulary.get(word)
  if (known !== undefined) return known
  const root = stem(word)
  known = STOPWORDS.has(word) ? null : { term: hash(root), rarity: backgroundRarity(root) }
  vocabulary.set(word, known)
  return known
}

/** FNV-1a over UTF-16 units, 32 bits. Two stems of one hash count as one; in reports of some hundred stems that hardly ever shows. */
function hash(word: string): number {
  let value = 0x811c9dc5
  for (let n = 0; n < word.length; n++) value = Math.imul(value ^ word.charCodeAt(n), 0x01000193)
  return value >>> 0
}
