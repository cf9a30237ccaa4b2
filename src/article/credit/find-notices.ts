import { splitParagraphs } from '../../text/paragraphs.ts'
import type { Dropped, Notice } from '../article.ts'
import { HEADLINE_TAGS, NOTES } from './words/notices.ts'

/** A headline carries at most this many tags ("CORRECTED-UPDATE 1-REFILE-…"). */
const MOST_TAGS = 4
/** A note is a short paragraph, in UTF-16 units. */
const LONGEST_NOTE = 600

/**
 * What a report says of its own state: corrected, withdrawn, updated or sent again, by the tags of its headline and by
 * notes in its body or in what was left out of it. The title comes back without its tags.
 */
export function findNotices(
  title: string | null,
  text: string,
  dropped: readonly Dropped[],
): { title: string | null; notices: Notice[] } {
  const tagged = readTags(title)
  const paragraphs = splitParagraphs(text).map(({ start, end }) => ({
    words: text.slice(start, end),
    where: 'text' as const,
  }))
  const left = dropped
    .flatMap((part) => part.text.split('\n'))
    .map((words) => ({ words: words.trim(), where: 'dropped' as const }))
  const notes = [...paragraphs, ...left].flatMap(({ words, where }) => {
    if (words.length > LONGEST_NOTE) return []
    const kind = NOTES.find(([, opening]) => opening.test(words))?.[0]
    return kind ? [{ kind, words, where }] : []
  })
  return { title: tagged.title, notices: [...tagged.notices, ...notes] }
}

function readTags(title: string | null): { title: string | null; notices: Notice[] } {
  const notices: Notice[] = []
  let rest = title ?? ''
  for (let i = 0; i < MOST_TAGS; i++) {
    const found = HEADLINE_TAGS.map(([kind, tag]) => ({ kind, words: tag.exec(rest)?.[0] ?? '' })).find(
      ({ words }) => words,
    )
    // A headline that is nothing but the tag keeps it.
    if (!found || !/\p{L}/u.test(rest.slice(found.words.length))) break
    notices.push({ kind: found.kind, words: found.words.trim(), where: 'title' })
    rest = rest.slice(found.words.length)
  }
  return { title: title === null ? null : rest, notices }
}
