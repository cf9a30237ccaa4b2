import type { Saying } from './saying.ts'
import { CLAUSE_OPENING, PLAIN_CUES } from './words/english.ts'

/** Signs and white space between a cue and what it leads to, at most, in UTF-16 units. */
const CUE_GAP = 2

/**
 * The cue's words where they stand right before the content and are more than a word of saying ("hinted that", "declined to
 * say"); a quotation needs none. The "that" which opens the content goes with them.
 */
export function leadingCue({ report, statement, text }: Pick<Saying, 'report' | 'statement' | 'text'>): string | null {
  const { cue, content, kind, negated } = statement
  const [first] = content
  if (!cue || !first || kind === 'direct' || first.start < cue.end || first.start - cue.end > CUE_GAP) return null
  const words = report.article.text.slice(cue.start, cue.end).replace(/\s+/g, ' ')
  // The colon behind a speaker's name leads to nothing that it does not show.
  if (!/\p{L}/u.test(words)) return null
  const isPlain = words
    .toLowerCase()
    .split(' ')
    .some((word) => PLAIN_CUES.has(word))
  if (isPlain && !negated) return null
  const opening = CLAUSE_OPENING.exec(text)?.[0].trim()
  return opening ? `${words} ${opening}` : words
}
