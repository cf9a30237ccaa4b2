import { tokenise } from '../../text/tokens.ts'
import { EVENT_CLASSES } from './words/event-classes.ts'
import { STOPWORDS } from './words/stopwords.ts'

/**
 * The stems of a passage's content words, each once: what it is about, apart from its grammar. Words for one kind of
 * event meet as that kind: "call", "summit" and "talks" are all `#meet`.
 */
export function meaningStems(words: string): string[] {
  const found = new Set<string>()
  for (const { lower, kind } of tokenise(words)) {
    if (kind === 'sign' || STOPWORDS.has(lower)) continue
    const kinds = EVENT_CLASSES.get(lower)
    const stem = kinds ? `#${kinds[0]}` : stemOf(lower)
    if (stem.length > 1) found.add(stem)
  }
  return [...found]
}

const stems = new Map<string, string>()
// A story's vocabulary is some tens of thousands of words; past that the memory is not worth the time it saves.
const MOST_REMEMBERED = 50_000

/** A word's stem: plural, past, progressive and adverbial endings cut, so that "talks", "talked" and "talking" meet. */
export function stemOf(lower: string): string {
  const known = stems.get(lower)
  if (known !== undefined) return known
  const stem = cutEnding(lower)
  if (stems.size < MOST_REMEMBERED) stems.set(lower, stem)
  return stem
}

// Endings in the order tried, what stands for each, and the fewest letters that must be left. Example in the comment.
const ENDINGS: readonly (readonly [ending: RegExp, put: string, left: number])[] = [
  [/(?:'|’)s$/, '', 1], // Moscow’s → moscow
  [/iness$/, 'y', 3], // readiness → ready
  [/ations?$/, 'at', 4], // negotiations → negotiat
  [/i(?:es|ed)$/, 'y', 2], // denies → deny
  [/(?:ss|sh|ch|x|zz)es$/, '', 2], // clashes: see the doubled ending below
  [/ings?$/, '', 3], // meeting → meet
  [/ments?$/, '', 4], // agreements → agree
  [/edly$/, '', 3], // reportedly → report
  [/ed$/, '', 3], // talked → talk
  [/ly$/, '', 4], // heavily → heavi
  [/(?<![su])s$/, '', 3], // talks → talk
]

// Words that would meet others without their ending: "planes" are no "plans".
const APART: ReadonlyMap<string, string> = new Map([
  ['plane', 'plane'],
  ['planes', 'plane'],
])

function cutEnding(lower: string): string {
  let word = lower.replace(/[’']s$/, '')
  const apart = APART.get(word)
  if (apart) return apart
  for (const [ending, put, left] of ENDINGS) {
    const match = ending.exec(word)
    if (!match || match.index < left) continue
    word = /^(?:ss|sh|ch|x|zz)es$/.test(match[0]) ? word.slice(0, -2) : word.slice(0, match.index) + put
    break
  }
  // "travelling" and "travel", "agree" and "agreed" end alike without the doubled letter and the silent e.
  return word.replace(/([bdgklmnprt])\1$/, '$1').replace(/e$/, '')
}
