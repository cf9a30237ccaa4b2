import { contains, type Span, spansIn } from '../../text/span.ts'
import type { Report } from '../report.ts'
import type { Saying } from './saying.ts'
import { CLAUSE_OPENING, PLAIN_CUES } from './words/english.ts'

/** Signs and white space between a cue and what it leads to, at most, in UTF-16 units. */
const CUE_GAP = 2

/**
 * The cue's words where they stand right before the content and are more than a word of saying ("hinted that", "declined to
 * say"); a quotation needs none. The "that" which opens the content goes with them.
 */
export function leadingCue({ report, statement, text }: Pick<Saying, 'report' | 'statement' | 'text'>): string | null {
  const { cue, content, negated } = statement
  const [first] = content
  if (!cue || !first || shownKind(statement, text) === 'direct' || first.start < cue.end) return null
  const between = { start: cue.end, end: first.start }
  if (between.end - between.start > CUE_GAP && !isTime(report, between)) return null
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

/** "agreed | on Friday | to let them go": only the day stands between. */
function isTime({ article, reading }: Report, between: Span): boolean {
  const [time, ...others] = spansIn(reading.times, between)
  if (!time || others.length > 0 || !contains(between, time)) return false
  const words = article.text.slice(between.start, time.start) + article.text.slice(time.end, between.end)
  return /^\s*(?:on|in|at)?\s*$/u.test(words)
}

/** How a statement is shown: a quotation with words of the report before it is no whole one: 'it "a victory"'. */
export function shownKind({ kind }: Pick<Saying['statement'], 'kind'>, text: string): Saying['statement']['kind'] {
  return kind === 'direct' && /^\p{L}[^"“”]*["“]/u.test(text) ? 'mixed' : kind
}
