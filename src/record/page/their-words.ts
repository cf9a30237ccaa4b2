import { html } from 'hono/html'
import type { RecordArticle } from '../record.ts'
import type { Html } from './page.ts'

// Words of others stand beside ours: what turns the direction of writing in them ends where they end.

/** Letters of scripts that are written from right to left, and the marks that turn the direction of what follows. */
const TURNS =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** The language of our own words. */
const OURS = 'en'

/**
 * Words of others within a line: set apart where they could turn the order of what stands beside them, and named by
 * their language where it is another. The line takes its direction from them all the same.
 */
export function theirWords(words: string, language: string | null = null): Html | string {
  const isForeign = language !== null && language !== '' && language !== OURS
  if (!isForeign && !TURNS.test(words)) return words
  return html`<span class="theirs"${isForeign ? html` lang="${language}"` : ''}>${words}</span>`
}

const FIRST_WORDS = 70 // letters of a report without a headline that stand in its place

/** An article's title within a line; its first words where it has none. */
export function titleWords({
  title,
  text,
  language,
}: Pick<RecordArticle, 'title' | 'text' | 'language'>): Html | string {
  return theirWords(title ?? `“${firstWords(text)}”`, language)
}

function firstWords(text: string): string {
  const [line] = text.trimStart().split('\n', 1)
  return line!.length <= FIRST_WORDS
    ? line!
    : `${line!.slice(0, Math.max(line!.lastIndexOf(' ', FIRST_WORDS), FIRST_WORDS / 2))} …`
}
